/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.lectern.core.fix.MergeRow;
import org.lectern.core.fix.MergeSelection;

/** Writes the cells of the table of fields: one line of each value, the whole of it in the tool tip. */
final class FieldTableLabels {

	/** More than a column shows, and little enough to be drawn quickly. */
	private static final int LINE = 160;
	private static final int TOOL_TIP = 1500;
	private static final int TOOL_TIP_WIDTH = 90;
	private static final RGB CHOSEN = new RGB(60, 170, 80);
	private static final RGB DIFFERS = new RGB(230, 170, 0);
	private static final int TINT = 20;

	private final MergeSelection selection;
	private final Table table;

	FieldTableLabels(MergeSelection selection, Table table) {
		this.selection = selection;
		this.table = table;
	}

	CellLabelProvider names() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				MergeRow row = (MergeRow) element;
				return row.differs() ? NLS.bind(Messages.FieldTable_differs, FieldNames.of(row)) : FieldNames.of(row);
			}

			@Override
			public Font getFont(Object element) {
				return ((MergeRow) element).differs() ? bold() : null;
			}

			@Override
			public Color getBackground(Object element) {
				return ((MergeRow) element).differs() ? tinted(DIFFERS) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((MergeRow) element).differs() ? Messages.FieldTable_differsHint : null;
			}
		};
	}

	CellLabelProvider results() {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				MergeRow row = (MergeRow) element;
				String result = selection.result(row);
				return result.isBlank() ? Messages.FieldTable_leftOut : line(result);
			}

			@Override
			public Font getFont(Object element) {
				return selection.isDecided((MergeRow) element) ? bold() : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return wrapped(selection.result((MergeRow) element));
			}
		};
	}

	CellLabelProvider values(int paper) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				MergeRow row = (MergeRow) element;
				String value = row.values().get(paper);
				String line = value == null ? "" : line(value); //$NON-NLS-1$
				return isChosen(row, paper) ? NLS.bind(Messages.FieldTable_chosen, line) : line;
			}

			@Override
			public Color getBackground(Object element) {
				return isChosen((MergeRow) element, paper) ? tinted(CHOSEN) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return wrapped(((MergeRow) element).values().get(paper));
			}
		};
	}

	private boolean isChosen(MergeRow row, int paper) {
		String value = row.values().get(paper);
		return value != null && !value.isBlank() && value.equals(selection.result(row));
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	private Color tinted(RGB tint) {
		RGB back = table.getBackground().getRGB();
		return new Color(tinted(back.red, tint.red), tinted(back.green, tint.green), tinted(back.blue, tint.blue));
	}

	private static int tinted(int back, int tint) {
		return (back * (100 - TINT) + tint * TINT) / 100;
	}

	private static String line(String value) {
		String line = value.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() > LINE ? line.substring(0, LINE) + '\u2026' : line;
	}

	private static String wrapped(String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		StringBuilder wrapped = new StringBuilder();
		int column = 0;
		for (String word : (value.length() > TOOL_TIP ? value.substring(0, TOOL_TIP) + '\u2026' : value).strip()
				.split("\\s+")) { //$NON-NLS-1$
			if (column > 0 && column + word.length() > TOOL_TIP_WIDTH) {
				wrapped.append('\n');
				column = 0;
			} else if (column > 0) {
				wrapped.append(' ');
			}
			wrapped.append(word);
			column += word.length() + 1;
		}
		return wrapped.toString();
	}
}
