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
import java.util.Locale;
import java.util.stream.Collectors;

/** A table for a LaTeX document, which may go over several pages. Columns of texts share the width of the line. */
@SuppressWarnings("nls")
final class LatexTableWriter extends TextTableWriter {

	/** What columns of numbers leave of the line, each. */
	private static final double NARROW = 0.06;
	/** The space between columns, as part of the line. */
	private static final double GAP = 0.03;
	private static final double NARROWEST = 0.04;

	@Override
	public void write(EvidenceTable table, Appendable out) throws IOException {
		out.append("% ").append(printable(titleOf(table)).replace('\n', ' ')).append("\n% ")
				.append(Messages.TableWriter_packages).append('\n');
		if (table.columns().isEmpty()) {
			return;
		}
		out.append("\\begin{longtable}{").append(columns(table.columns())).append("}\n\\toprule\n");
		writeLine(table.columns().stream().map(column -> "\\textbf{" + escape(column.label()) + '}').toList(), out);
		out.append("\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n");
		for (EvidenceRow row : table.rows()) {
			writeLine(row.cells().stream().map(LatexTableWriter::text).toList(), out);
		}
		out.append("\\end{longtable}\n");
	}

	private static String columns(List<EvidenceColumn> columns) {
		long narrow = columns.stream().filter(TextTableWriter::isNumeric).count();
		double left = 1 - columns.size() * GAP - narrow * NARROW;
		double width = Math.max(NARROWEST, left / Math.max(1, columns.size() - narrow));
		String wide = String.format(Locale.ROOT, ">{\\raggedright\\arraybackslash}p{%.3f\\linewidth}", width);
		return columns.stream().map(column -> isNumeric(column) ? "r" : wide).collect(Collectors.joining());
	}

	private static void writeLine(List<String> cells, Appendable out) throws IOException {
		out.append(String.join(" & ", cells)).append(" \\tabularnewline\n");
	}

	private static String text(EvidenceCell cell) {
		return cell.value() instanceof CellValue.Number ? cell.text().replace("-", "$-$") : escape(cell.text());
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		printable(text).strip().codePoints().forEach(point -> escape(point, escaped));
		return escaped.toString().replace("--", "-{}-").replace("''", "'{}'");
	}

	/** What stands in braces keeps to itself: no ligature, no argument of the end of a line, no shorthand of a language. */
	private static void escape(int point, StringBuilder out) {
		switch (point) {
		case '\\' -> out.append("\\textbackslash{}");
		case '~' -> out.append("\\textasciitilde{}");
		case '^' -> out.append("\\textasciicircum{}");
		case '<' -> out.append("\\textless{}");
		case '>' -> out.append("\\textgreater{}");
		case '|' -> out.append("\\textbar{}");
		case '`' -> out.append("\\textasciigrave{}");
		case '"' -> out.append("{\\char34}");
		case '[', ']', '*' -> out.append('{').appendCodePoint(point).append('}');
		case '#', '$', '%', '&', '_', '{', '}' -> out.append('\\').appendCodePoint(point);
		case '\n' -> out.append("\\newline{}");
		case '\t' -> out.append(' ');
		default -> out.appendCodePoint(point);
		}
	}
}
