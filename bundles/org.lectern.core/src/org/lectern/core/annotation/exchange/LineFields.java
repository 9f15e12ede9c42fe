/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.HashMap;
import java.util.Map;

import org.lectern.core.annotation.PassageText;
import org.lectern.core.text.FoldedText;

/** Tells which field of a paper a passage of a text file is in, where a line of the file has the words of the field. */
final class LineFields {

	private final Map<String, String> fields = new HashMap<>();

	/** Takes the texts of the fields; of two that are the same the first one counts. */
	LineFields(Map<String, PassageText> texts) {
		texts.forEach((field, text) -> {
			String words = FoldedText.of(text.text());
			if (!words.isEmpty()) {
				fields.putIfAbsent(words, field);
			}
		});
	}

	/** Returns the passage with the field its line is, counted in the line; the same where the line is no field. */
	ExchangedPassage inField(ExchangedPassage passage, String text) {
		if (passage.start() < 0 || passage.end() > text.codePointCount(0, text.length())) {
			return passage;
		}
		int start = text.offsetByCodePoints(0, passage.start());
		int lineStart = text.lastIndexOf('\n', start - 1) + 1;
		int lineEnd = text.indexOf('\n', start);
		String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
		String field = fields.get(FoldedText.of(line));
		int before = text.codePointCount(0, lineStart);
		return field == null ? passage
				: new ExchangedPassage(passage.id(), passage.label(), field, passage.quote(),
						inLine(passage.prefix(), false), inLine(passage.suffix(), true), passage.start() - before,
						passage.end() - before, passage.comment());
	}

	private static String inLine(String context, boolean behind) {
		int end = context == null ? -1 : behind ? context.indexOf('\n') : context.lastIndexOf('\n');
		String kept = end < 0 ? context : behind ? context.substring(0, end) : context.substring(end + 1);
		return kept == null || kept.isEmpty() ? null : kept;
	}
}
