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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.lectern.core.form.WebAddress;
import org.lectern.core.text.HtmlText;
import org.lectern.model.review.QuestionKind;

/**
 * A web page that needs nothing else: no network, no script. Headings name the columns and rows for screen readers, and
 * stay while the table scrolls; each text finds its own direction.
 */
@SuppressWarnings("nls")
final class HtmlTableWriter extends TextTableWriter {

	@Override
	public void write(EvidenceTable table, Appendable out) throws IOException {
		String title = escape(titleOf(table));
		out.append("<!DOCTYPE html>\n<html lang=\"").append(Locale.getDefault().toLanguageTag())
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(title)
				.append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<table>\n<caption dir=\"auto\">")
				.append(title).append("</caption>\n<thead>\n<tr>");
		for (EvidenceColumn column : table.columns()) {
			out.append("<th scope=\"col\" dir=\"auto\">").append(escape(column.label())).append("</th>");
		}
		out.append("</tr>\n</thead>\n<tbody>\n");
		for (EvidenceRow row : table.rows()) {
			writeRow(table, row, out);
		}
		out.append("</tbody>\n</table>\n</body>\n</html>\n");
	}

	/** The first cell names the row. */
	private static void writeRow(EvidenceTable table, EvidenceRow row, Appendable out) throws IOException {
		out.append("<tr>");
		for (int i = 0; i < row.cells().size(); i++) {
			String tag = i == 0 ? "th" : "td";
			out.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : "")
					.append(isNumeric(table.columns().get(i)) ? " class=\"number\"" : "").append(" dir=\"auto\">")
					.append(content(table.columns().get(i), row.text(i))).append("</").append(tag).append('>');
		}
		out.append("</tr>\n");
	}

	/** An address can be followed; anything that is none stays a text. */
	private static String content(EvidenceColumn column, String text) {
		WebAddress address = column.kind() == QuestionKind.ADDRESS ? WebAddress.parse(text) : null;
		return address == null ? escape(text)
				: "<a href=\"" + escape(address.uri().toASCIIString()) + "\">" + escape(text) + "</a>";
	}

	private static String escape(String text) {
		return HtmlText.escape(printable(text)).replace("\n", "<br>");
	}

	private static String style() throws IOException {
		try (InputStream content = HtmlTableWriter.class.getResourceAsStream("table.css")) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
