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

import org.lectern.core.corpus.PaperReference;

/**
 * A row of the evidence table: one paper.
 *
 * @param paper
 *            the paper, never null
 * @param notePath
 *            the path of the note about the paper, null where there is none
 * @param otherForm
 *            the id of the form the note answers in place of that of the table, null where it answers this one or there
 *            is no note
 * @param furtherNotes
 *            the paths of other notes about the same paper, which the table does not show; usually none
 * @param cells
 *            one cell for each column of the table
 */
public record EvidenceRow(PaperReference paper, String notePath, String otherForm, List<String> furtherNotes,
		List<EvidenceCell> cells) {

	/** Checks the parts. */
	public EvidenceRow {
		Objects.requireNonNull(paper);
		furtherNotes = List.copyOf(furtherNotes);
		cells = List.copyOf(cells);
	}

	/**
	 * Tells whether there is a note that answers the form of the table.
	 *
	 * @return whether the paper has such a note
	 */
	public boolean hasNote() {
		return notePath != null && otherForm == null;
	}

	/**
	 * Returns the text of a cell.
	 *
	 * @param column
	 *            the number of the column, from 0
	 * @return the text, never null, may be empty
	 */
	public String text(int column) {
		return cells.get(column).text();
	}
}
