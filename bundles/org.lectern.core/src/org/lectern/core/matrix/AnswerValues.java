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

import org.lectern.model.review.Answer;
import org.lectern.model.review.QuestionKind;

/** Reads and writes the values of answers. */
final class AnswerValues {

	private AnswerValues() {
	}

	/** Reads what answers a question of a kind; another answer, given before the kind was changed, is none. */
	static CellValue read(Answer answer, QuestionKind kind) {
		return switch (kind) {
		case TEXT -> CellValue.ofText(answer.getText());
		case NUMBER -> answer.getNumber() == null ? CellValue.EMPTY : new CellValue.Number(answer.getNumber());
		case CHOICE, MULTI_CHOICE -> answer.getChoices().isEmpty() ? CellValue.EMPTY
				: new CellValue.Options(answer.getChoices());
		case YES_NO -> answer.getYes() == null ? CellValue.EMPTY : new CellValue.YesNo(answer.getYes());
		case RATING -> answer.getRating() == null ? CellValue.EMPTY : new CellValue.Rating(answer.getRating());
		};
	}

	/** Writes a value into the feature it belongs to; an empty one takes away what answers a question of the kind. */
	static void write(Answer answer, QuestionKind kind, CellValue value) {
		switch (kind) {
		case TEXT -> answer.setText(value.isEmpty() ? null : ((CellValue.Text) value).text());
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

	/** Tells whether a question of a kind can be answered with a value. */
	static boolean fits(QuestionKind kind, CellValue value) {
		return value.isEmpty() || switch (kind) {
		case TEXT -> value instanceof CellValue.Text;
		case NUMBER -> value instanceof CellValue.Number number && Double.isFinite(number.value());
		case CHOICE -> value instanceof CellValue.Options options && options.chosen().size() == 1;
		case MULTI_CHOICE -> value instanceof CellValue.Options;
		case YES_NO -> value instanceof CellValue.YesNo;
		case RATING -> value instanceof CellValue.Rating rating && rating.stars() >= 1 && rating.stars() <= 5;
		};
	}
}
