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
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.form.NumberRule;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;

/**
 * The column of a question.
 *
 * @param questionId
 *            the id of the question in its form, never null
 * @param label
 *            the question as shown, with the unit of its numbers, never null
 * @param kind
 *            what kind of answer is expected, never null
 * @param required
 *            whether a note without an answer is incomplete
 * @param options
 *            the options to choose from, in order, never null
 * @param guidance
 *            how to answer, null where nothing is said
 * @param numbers
 *            which numbers answer the question, never null
 */
public record QuestionColumn(String questionId, String label, QuestionKind kind, boolean required,
		List<String> options, String guidance, NumberRule numbers) implements EvidenceColumn {

	private static final String PREFIX = "question:"; //$NON-NLS-1$

	/** Checks the parts. */
	public QuestionColumn {
		Objects.requireNonNull(questionId);
		Objects.requireNonNull(label);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(numbers);
		options = List.copyOf(options);
	}

	/** The column of a question that has an id. */
	static QuestionColumn of(Question question) {
		NumberRule numbers = NumberRule.of(question);
		String label = question.getLabel() == null || question.getLabel().isBlank() ? question.getId()
				: question.getLabel();
		String heading = numbers.unit() == null ? label : NLS.bind(Messages.QuestionColumn_unit, label, numbers.unit());
		return new QuestionColumn(question.getId(), heading, question.getKind(), question.isRequired(),
				question.getOptions(), question.getGuidance(), numbers);
	}

	@Override
	public String id() {
		return PREFIX + questionId;
	}
}
