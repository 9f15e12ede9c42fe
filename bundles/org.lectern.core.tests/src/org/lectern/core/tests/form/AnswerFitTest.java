/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.core.form.AnswerFit;
import org.lectern.core.form.FittingAnswer;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewFactory;

/** Which answers fit their questions, and which are the same answer written differently. */
@SuppressWarnings("nls")
class AnswerFitTest {

	private static Question question(QuestionKind kind) {
		Question question = ReviewFactory.eINSTANCE.createQuestion();
		question.setId("q");
		question.setKind(kind);
		question.getOptions().addAll(List.of("Field study", "Survey", "survey "));
		question.setMinimum(1.0);
		question.setMaximum(100.0);
		question.setWhole(true);
		return question;
	}

	/** Makes an answer from "text:…", "number:…", "choices:…;…", "yes:…" or "rating:…". */
	private static Answer answer(String told) {
		Answer answer = ReviewFactory.eINSTANCE.createAnswer();
		answer.setQuestion("q");
		String value = told.substring(told.indexOf(':') + 1);
		switch (told.substring(0, told.indexOf(':'))) {
		case "text" -> answer.setText(value);
		case "number" -> answer.setNumber(Double.valueOf(value));
		case "choices" -> answer.getChoices().addAll(List.of(value.split(";")));
		case "yes" -> answer.setYes(Boolean.valueOf(value));
		default -> answer.setRating(Integer.valueOf(value));
		}
		return answer;
	}

	@ParameterizedTest
	@CsvSource({ "TEXT, text:anything", "NUMBER, number:1", "NUMBER, number:100", "DATE, text:2024-03", "YES_NO, yes:false",
			"ADDRESS, text:10.1000/182", "CHOICE, choices:Survey", "MULTI_CHOICE, choices:Survey;Field study",
			"RATING, rating:5", "NUMBER, text: ", "DATE, text: " })
	void fits(QuestionKind kind, String answer) {
		assertNull(AnswerFit.problem(question(kind), answer(answer)));
		assertNull(FittingAnswer.of(question(kind), answer(answer)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "NUMBER, number:0, -", "NUMBER, number:101, -", "NUMBER, number:1.5, -",
			"NUMBER, text:42, 42", "NUMBER, text:4.2, -", "NUMBER, text:many, -", "NUMBER, choices:42, 42", "NUMBER, yes:true, -",
			"DATE, text:2024/3/5, 2024-03-05", "DATE, text:5/3/2024, -", "DATE, number:2024, 2024", "DATE, yes:true, -",
			"ADDRESS, text:nowhere, -", "ADDRESS, number:3, -", "CHOICE, choices:Survey;Field study, -",
			"CHOICE, choices:field  STUDY, Field study", "CHOICE, choices:SURVEY, -", "CHOICE, choices:gone, -",
			"CHOICE, text:Survey, Survey", "MULTI_CHOICE, choices:Survey;field study, Survey; Field study",
			"MULTI_CHOICE, choices:Field study;field study, -", "MULTI_CHOICE, choices:Survey;gone, -",
			"RATING, rating:0, -", "RATING, rating:6, -", "RATING, number:3, -", "YES_NO, text:yes, -", "TEXT, number:7, 7",
			"TEXT, choices:Survey;gone, Survey; gone", "TEXT, yes:true, -" })
	void doesNotFit(QuestionKind kind, String told, String fitting) {
		Question question = question(kind);
		Answer answer = answer(told);
		assertFalse(AnswerFit.problem(question, answer).isBlank());
		FittingAnswer better = FittingAnswer.of(question, answer);
		assertEquals(fitting, better == null ? null : better.text());
		if (better != null) {
			better.applyTo(answer);
			assertNull(AnswerFit.problem(question, answer));
			assertTrue(AnswerFit.says(answer, kind));
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyKindIsKeptInAFeatureOfItsOwnType(QuestionKind kind) {
		Answer answer = ReviewFactory.eINSTANCE.createAnswer();
		assertFalse(AnswerFit.says(answer, kind));
		assertFalse(AnswerFit.says(answer));
		Answer copy = EcoreUtil.copy(answer);
		assertNull(AnswerFit.problem(question(kind), copy));
		assertTrue(Objects.equals(answer.eGet(AnswerFit.feature(kind)), copy.eGet(AnswerFit.feature(kind))));
	}
}
