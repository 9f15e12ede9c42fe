/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import java.util.List;
import java.util.function.ToIntFunction;

import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.ValueStyle;

/**
 * How the fields of an entry are written.
 *
 * @param separator
 *            what stands between two fields: the comma with the line end and the indentation
 * @param beforeEquals
 *            what stands before the equals sign where it is not aligned
 * @param equalsColumn
 *            the column of the equals sign, from the beginning of the name; 0 where it is not aligned
 * @param afterEquals
 *            what stands behind the equals sign where the value is not aligned
 * @param valueColumn
 *            the column of the value, from the beginning of the name; 0 where it is not aligned
 * @param quotes
 *            whether values stand in quotes
 */
record FieldStyle(String separator, String beforeEquals, int equalsColumn, String afterEquals, int valueColumn,
		boolean quotes) {

	/** The style of a file that gives no example. */
	static FieldStyle standard(String lineEnd) {
		return new FieldStyle("," + lineEnd + "  ", " ", 0, " ", 0, false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Reads the style of an entry; null where it has no field to read it from. */
	static FieldStyle of(String text, EntryNode entry) {
		List<FieldNode> fields = entry.fields().stream().filter(field -> hasEquals(text, field)).toList();
		String separator = separator(text, entry);
		if (fields.isEmpty() || separator == null) {
			return null;
		}
		FieldNode last = fields.get(fields.size() - 1);
		int equals = text.indexOf('=', last.nameEnd());
		int equalsColumn = column(fields, field -> text.indexOf('=', field.nameEnd()) - field.offset());
		int valueColumn = equalsColumn > 0 ? 0 : column(fields, field -> field.valueOffset() - field.offset());
		long quoted = fields.stream().filter(field -> field.style() == ValueStyle.QUOTES).count();
		long braced = fields.stream().filter(field -> field.style() == ValueStyle.BRACES).count();
		return new FieldStyle(separator, text.substring(last.nameEnd(), equals), equalsColumn,
				text.substring(equals + 1, last.valueOffset()), valueColumn, quoted > braced);
	}

	private static boolean hasEquals(String text, FieldNode field) {
		return field.style() != ValueStyle.NAME_ONLY && field.style() != ValueStyle.MISSING
				&& !Gap.hasLineEnd(text.substring(field.nameEnd(), field.valueOffset()));
	}

	private static String separator(String text, EntryNode entry) {
		List<FieldNode> fields = entry.fields();
		for (int i = fields.size() - 1; i >= 0; i--) {
			int start = i == 0 ? entry.keyRange().end() : fields.get(i - 1).end();
			if (Gap.isComma(text, start, fields.get(i).offset())) {
				return text.substring(start, fields.get(i).offset());
			}
		}
		return null;
	}

	/** Returns the column that most fields share though their names differ in length; 0 where there is none. */
	private static int column(List<FieldNode> fields, ToIntFunction<FieldNode> columnOf) {
		for (FieldNode candidate : fields.subList(0, Math.min(3, fields.size()))) {
			int column = columnOf.applyAsInt(candidate);
			List<FieldNode> there = fields.stream().filter(field -> columnOf.applyAsInt(field) == column).toList();
			long lengths = there.stream().mapToInt(field -> field.nameEnd() - field.offset()).distinct().count();
			if (lengths > 1 && there.size() * 2 > fields.size()) {
				return column;
			}
		}
		return 0;
	}

	/** Writes a name and what stands between it and its value. */
	String nameAndEquals(String name) {
		StringBuilder written = new StringBuilder(name);
		if (equalsColumn > 0) {
			pad(written, equalsColumn);
		} else {
			written.append(beforeEquals);
		}
		written.append('=');
		if (valueColumn > 0) {
			pad(written, valueColumn);
		} else {
			written.append(afterEquals);
		}
		return written.toString();
	}

	private static void pad(StringBuilder written, int column) {
		written.append(" ".repeat(Math.max(1, column - written.length()))); //$NON-NLS-1$
	}
}
