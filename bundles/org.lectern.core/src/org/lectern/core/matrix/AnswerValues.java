/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.List;

import org.lectern.core.form.NumberRule;
import org.lectern.core.form.PartialDate;
import org.lectern.core.form.WebAddress;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;

/** Reads and writes the values of answers. */
final class AnswerValues {

	private AnswerValues() {
	}

	/** Reads what answers a question of a kind; another answer, given before the kind was changed, is none. */
	static CellValue read(Answer answer, QuestionKind kind) {
		return switch (kind) {
		case TEXT, ADDRESS -> CellValue.ofText(answer.getText());
		case DATE -> date(answer.getText());
		case NUMBER -> answer.getNumber() == null ? CellValue.EMPTY : new CellValue.Number(answer.getNumber());
		case CHOICE, MULTI_CHOICE -> answer.getChoices().isEmpty() ? CellValue.EMPTY
				: new CellValue.Options(answer.getChoices());
		case YES_NO -> answer.getYes() == null ? CellValue.EMPTY : new CellValue.YesNo(answer.getYes());
		case RATING -> answer.getRating() == null ? CellValue.EMPTY : new CellValue.Rating(answer.getRating());
		};
	}

	/** What is no date, since it was written before the question asked for one, is shown as it is. */
	private static CellValue date(String text) {
		PartialDate date = PartialDate.parse(text);
		return date == null ? CellValue.ofText(text) : new CellValue.Date(date);
	}

	/** Writes a value into the feature it belongs to; an empty one takes away what answers a question of the kind. */
	static void write(Answer answer, QuestionKind kind, CellValue value) {
		switch (kind) {
		case TEXT, DATE, ADDRESS -> answer.setText(value.isEmpty() ? null : value.text());
		case NUMBER -> answer.setNumber(value.isEmpty() ? null : (Double) ((CellValue.Number) value).value());
		case CHOICE, MULTI_CHOICE -> {
			List<String> chosen = value.isEmpty() ? List.of() : ((CellValue.Options) value).chosen();
			if (!answer.getChoices().equals(chosen)) {
				answer.getChoices().clear();
				answer.getChoices().addAll(chosen);
			}
		}
		case YES_NO -> answer.setYes(value.isEmpty() ? null : (Boolean) ((CellValue.YesNo) value).yes());
		case RATING -> answer.setRating(value.isEmpty() ? null : (Integer) ((CellValue.Rating) value).stars());
		default -> throw new IllegalArgumentException(kind.getLiteral());
		}
	}

	/** Tells whether a question can be answered with a value. */
	static boolean fits(Question question, CellValue value) {
		return value.isEmpty() || switch (question.getKind()) {
		case TEXT -> value instanceof CellValue.Text;
		case NUMBER -> value instanceof CellValue.Number number
				&& NumberRule.of(question).problem(number.value()) == null;
		case DATE -> value instanceof CellValue.Date;
		case ADDRESS -> value instanceof CellValue.Text && WebAddress.parse(value.text()) != null;
		case CHOICE -> value instanceof CellValue.Options options && options.chosen().size() == 1;
		case MULTI_CHOICE -> value instanceof CellValue.Options;
		case YES_NO -> value instanceof CellValue.YesNo;
		case RATING -> value instanceof CellValue.Rating rating && rating.stars() >= 1 && rating.stars() <= 5;
		};
	}
}
