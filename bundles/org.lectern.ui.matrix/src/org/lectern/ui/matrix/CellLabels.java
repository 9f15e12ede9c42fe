/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceCell;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;

/** Shows the cells of one column: the value in one line, how many passages support it, and what is missing. */
final class CellLabels extends StyledCellLabelProvider {

	private static final int BEST = 5;
	private static final RGB AMBER = new RGB(255, 176, 0);
	/** How much of the colour of a warning is mixed into the background, of 100. */
	private static final int TINT = 16;

	private final int index;
	private final EvidenceColumn column;
	private final AnswerWriter writer;

	CellLabels(int index, EvidenceColumn column, AnswerWriter writer) {
		this.index = index;
		this.column = column;
		this.writer = writer;
	}

	/** Returns a rating as stars, the missing ones hollow. */
	static String stars(int count) {
		int full = Math.max(0, Math.min(BEST, count));
		return "\u2605".repeat(full) + "\u2606".repeat(BEST - full); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void update(ViewerCell cell) {
		if (cell.getElement() instanceof EvidenceRow row && index < row.cells().size()) {
			StyledString text = text(row);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setBackground(isMissing(row) ? warning(cell) : null);
		}
		super.update(cell);
	}

	private CellValue value(EvidenceRow row) {
		return writer.valueOf(row, index, column);
	}

	private boolean isMissing(EvidenceRow row) {
		return row.cells().get(index).missing() && value(row).isEmpty();
	}

	private StyledString text(EvidenceRow row) {
		if (row.otherForm() != null && column instanceof QuestionColumn) {
			return new StyledString("\u2013", StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		if (isMissing(row)) {
			return new StyledString(Messages.CellLabels_required, StyledString.QUALIFIER_STYLER);
		}
		CellValue value = value(row);
		StyledString text = new StyledString(value instanceof CellValue.Rating rating ? stars(rating.stars())
				: value.text().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		if (column == PaperColumn.KEY && !row.furtherNotes().isEmpty()) {
			text.append("  " + NLS.bind(Messages.CellLabels_notes, row.furtherNotes().size() + 1), StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}
		int passages = row.cells().get(index).passages();
		if (passages > 0) {
			text.append("  \u201d" + passages, StyledString.COUNTER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	/** A tint of the background of the table, light or dark as that is. */
	private static Color warning(ViewerCell cell) {
		RGB back = cell.getControl().getBackground().getRGB();
		return new Color(Display.getCurrent(), mix(back.red, AMBER.red), mix(back.green, AMBER.green),
				mix(back.blue, AMBER.blue));
	}

	private static int mix(int back, int front) {
		return (back * (100 - TINT) + front * TINT) / 100;
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof EvidenceRow row) || index >= row.cells().size()) {
			return null;
		}
		if (row.otherForm() != null && column instanceof QuestionColumn) {
			return NLS.bind(Messages.CellLabels_otherForm, row.paper().key(), row.otherForm()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		EvidenceCell cell = row.cells().get(index);
		String text = value(row).text();
		if (column == PaperColumn.KEY && !row.furtherNotes().isEmpty()) {
			text += "\n\n" + NLS.bind(Messages.CellLabels_furtherNotes, row.notePath(), //$NON-NLS-1$
					String.join("\n", row.furtherNotes())); //$NON-NLS-1$
		}
		if (cell.passages() > 0) {
			text += (text.isEmpty() ? "" : "\n\n") + NLS.bind(Messages.CellLabels_passages, cell.passages()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.isEmpty() ? null : text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public int getToolTipStyle(Object object) {
		return SWT.SHADOW_NONE;
	}
}
