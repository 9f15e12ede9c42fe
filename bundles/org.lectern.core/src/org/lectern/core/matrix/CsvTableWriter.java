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
import java.util.function.Function;

/** Comma-separated values as in RFC 4180: lines end with CR LF, a value that needs it stands in quotes. */
@SuppressWarnings("nls")
final class CsvTableWriter extends TextTableWriter {

	private static final String END_OF_LINE = "\r\n";
	private static final String NEEDS_QUOTES = ",\"\r\n";

	/** What makes a spreadsheet program take a text for a formula; some skip white space before it. */
	private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private final TableOptions options;

	CsvTableWriter(TableOptions options) {
		this.options = options;
	}

	@Override
	public void write(EvidenceTable table, Appendable out) throws IOException {
		if (options.byteOrderMark()) {
			out.append('\ufeff');
		}
		writeLine(table.columns(), EvidenceColumn::label, out);
		for (EvidenceRow row : table.rows()) {
			writeLine(row.cells(), this::text, out);
		}
	}

	private <T> void writeLine(List<T> cells, Function<T, String> text, Appendable out) throws IOException {
		String separator = "";
		for (T cell : cells) {
			out.append(separator).append(quote(cell instanceof EvidenceColumn ? guard(text.apply(cell)) : text.apply(cell)));
			separator = ",";
		}
		out.append(END_OF_LINE);
	}

	/** A number is no formula, also when it is negative. */
	private String text(EvidenceCell cell) {
		return cell.value() instanceof CellValue.Number ? cell.text() : guard(cell.text());
	}

	private String guard(String text) {
		String stripped = text.stripLeading();
		boolean risky = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
				|| !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
		return options.formulaSafe() && risky ? "'" + text : text;
	}

	private static String quote(String text) {
		boolean plain = text.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0) && text.equals(text.strip());
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
