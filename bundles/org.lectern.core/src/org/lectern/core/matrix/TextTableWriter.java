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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.lectern.model.review.QuestionKind;

/** Writes an evidence table as text, in files as UTF-8. */
public abstract class TextTableWriter implements TableWriter {

	/** For the formats of this package. */
	TextTableWriter() {
	}

	/**
	 * Writes a table as text.
	 *
	 * @param table
	 *            the table, never null
	 * @param out
	 *            where to write, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public abstract void write(EvidenceTable table, Appendable out) throws IOException;

	@Override
	public void write(EvidenceTable table, OutputStream out) throws IOException {
		out.write(text(table).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Returns a table as text.
	 *
	 * @param table
	 *            the table, never null
	 * @return the text, never null
	 */
	public final String text(EvidenceTable table) {
		StringBuilder text = new StringBuilder();
		try {
			write(table, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** Returns what the table is called. */
	static String titleOf(EvidenceTable table) {
		return table.title() == null || table.title().isBlank() ? Messages.TableWriter_untitled : table.title();
	}

	/** Tells whether the values of a column are read best from the right. */
	static boolean isNumeric(EvidenceColumn column) {
		return column.kind() == QuestionKind.NUMBER || column.kind() == QuestionKind.RATING;
	}

	/** Returns a text with one kind of line ends and without control characters, which no format can hold. */
	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		text.replace("\r\n", "\n").replace('\r', '\n').codePoints() //$NON-NLS-1$ //$NON-NLS-2$
				.filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
				.filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
				.forEach(printable::appendCodePoint);
		return printable.toString();
	}
}
