/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.List;

import org.lectern.core.check.Check;

/** The checks of notes about papers. */
public final class NoteChecks {

	private NoteChecks() {
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		return List.of(new PaperWithoutNoteCheck(), new UnansweredQuestionCheck(), new UnfittingAnswerCheck(), new QuoteNotFoundCheck(),
				new QuoteChangedCheck(), new AnnotationLabelCheck(), new RelationTypeCheck(), new RelationEndsCheck(),
				new NoteFormCheck(), new NoteFormChangedCheck());
	}
}
