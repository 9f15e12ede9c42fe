/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.matrix.AnswerChange;
import org.lectern.core.matrix.CellValue;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.ReviewFactory;

/** Answers are given, changed and taken back in a note. */
@SuppressWarnings("nls")
class AnswerChangeTest {

	private NoteForm form;
	private Note note;

	@BeforeEach
	void readNote() {
		ReviewCorpus corpus = EvidenceReview.corpus();
		form = EvidenceReview.form(corpus, "reading");
		note = (Note) corpus.file("notes/ash.note").root();
	}

	@Test
	void answersInTheOrderOfTheForm() {
		assertTrue(apply("method", new CellValue.Options(List.of("survey"))));
		assertEquals(List.of("claim", "n", "method", "topics", "open", "worth"),
				note.getAnswers().stream().map(Answer::getQuestion).toList());
	}

	@Test
	void changesAnswersOfAllKinds() {
		assertTrue(apply("claim", new CellValue.Text("None does.")));
		assertTrue(apply("n", new CellValue.Number(7)));
		assertTrue(apply("topics", new CellValue.Options(List.of("shrubs"))));
		assertTrue(apply("open", new CellValue.YesNo(true)));
		assertTrue(apply("worth", new CellValue.Rating(5)));
		assertEquals("None does.", answer("claim").getText());
		assertEquals(7, answer("n").getNumber());
		assertEquals(List.of("shrubs"), answer("topics").getChoices());
		assertEquals(true, answer("open").getYes());
		assertEquals(5, answer("worth").getRating());
	}

	@Test
	void takesAnAnswerBackButKeepsItsPassages() {
		assertTrue(apply("n", CellValue.EMPTY));
		assertNull(answer("n"));
		assertTrue(apply("claim", CellValue.EMPTY));
		assertNull(answer("claim").getText());
		assertEquals(2, answer("claim").getEvidence().size());
	}

	@Test
	void changesNothingForTheSameAnswer() {
		assertFalse(apply("worth", new CellValue.Rating(3)));
		assertFalse(apply("method", CellValue.EMPTY));
	}

	@Test
	void beginsANoteWithTheForm() {
		form.setVersion(4);
		note = ReviewFactory.eINSTANCE.createNote();
		assertTrue(apply("open", new CellValue.YesNo(true)));
		assertEquals("reading", note.getForm());
		assertEquals(4, note.getFormVersion());
	}

	@Test
	void refusesWhatTheFormDoesNotAsk() {
		assertThrows(IllegalStateException.class, () -> apply("gone", new CellValue.Text("x")));
		assertThrows(IllegalStateException.class, () -> apply("n", new CellValue.Text("x")));
		assertThrows(IllegalStateException.class, () -> apply("worth", new CellValue.Rating(6)));
		assertThrows(IllegalStateException.class, () -> apply("method", new CellValue.Options(List.of("a", "b"))));
	}

	private boolean apply(String question, CellValue value) {
		return new AnswerChange("ash", "reading", question, value).apply(note, form);
	}

	private Answer answer(String question) {
		return note.getAnswers().stream().filter(answer -> question.equals(answer.getQuestion())).findFirst()
				.orElse(null);
	}
}
