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

import java.io.IOException;
import java.util.List;

/** A table of GitHub Flavored Markdown, in which a line break within a cell is {@code <br>}. */
@SuppressWarnings("nls")
final class MarkdownTableWriter extends TextTableWriter {

	private static final String SPECIAL = "\\`*_[]<>&|~$#";

	@Override
	public void write(EvidenceTable table, Appendable out) throws IOException {
		writeLine(table.columns().stream().map(EvidenceColumn::label).map(MarkdownTableWriter::escape).toList(), out);
		writeLine(table.columns().stream().map(column -> isNumeric(column) ? "---:" : "---").toList(), out);
		for (EvidenceRow row : table.rows()) {
			writeLine(row.cells().stream().map(EvidenceCell::text).map(MarkdownTableWriter::escape).toList(), out);
		}
	}

	private static void writeLine(List<String> cells, Appendable out) throws IOException {
		for (String cell : cells) {
			out.append(cell.isEmpty() ? "| " : "| " + cell + ' ');
		}
		out.append(cells.isEmpty() ? "" : "|").append('\n');
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		for (char c : printable(text).strip().toCharArray()) {
			if (c == '\n') {
				escaped.append("<br>");
			} else {
				escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c == '\t' ? ' ' : c);
			}
		}
		return escaped.toString();
	}
}
