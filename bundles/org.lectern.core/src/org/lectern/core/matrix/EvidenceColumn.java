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

import org.lectern.model.review.QuestionKind;

/** A column of the evidence table: something about the paper, or a question of the form. */
public sealed interface EvidenceColumn permits PaperColumn, QuestionColumn {

	/**
	 * Returns what identifies the column, also in another session.
	 *
	 * @return the id, never null
	 */
	String id();

	/**
	 * Returns the heading.
	 *
	 * @return the heading in the language of the user or of the form, never null
	 */
	String label();

	/**
	 * Returns what kind of values the column has.
	 *
	 * @return the kind, never null
	 */
	QuestionKind kind();
}
