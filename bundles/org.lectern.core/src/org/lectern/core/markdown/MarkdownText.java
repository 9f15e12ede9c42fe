/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.markdown;

import java.util.List;

/** Writes texts so that Markdown (CommonMark 0.31) and YAML (1.2) read them as they are. */
final class MarkdownText {

	private MarkdownText() {
	}

	/** Escapes what Markdown takes for markup in one line of text. */
	static String escape(String text) {
		String escaped = text.replaceAll("[\\\\`*_\\[\\]<>|~]", "\\\\$0").replaceAll("&(?=#?\\w+;)", "&amp;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		// what would begin a heading, a list, or a line across at the beginning of a line
		return escaped.replaceFirst("^(\\s*)([#+=-])", "$1\\\\$2").replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Escapes a text of several lines, each on a line of its own; a blank line separates paragraphs. */
	static List<String> lines(String text) {
		return text.strip().lines().map(line -> escape(line.strip())).toList();
	}

	/** Writes a text as a scalar of YAML. */
	static String scalar(String text) {
		StringBuilder quoted = new StringBuilder("\""); //$NON-NLS-1$
		for (char c : text.toCharArray()) {
			switch (c) {
				case '"', '\\' -> quoted.append('\\').append(c);
				case '\n' -> quoted.append("\\n"); //$NON-NLS-1$
				case '\t' -> quoted.append("\\t"); //$NON-NLS-1$
				default -> {
					if (c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
						quoted.append(String.format("\\u%04x", (int) c)); //$NON-NLS-1$
					} else {
						quoted.append(c);
					}
				}
			}
		}
		return quoted.append('"').toString();
	}
}
