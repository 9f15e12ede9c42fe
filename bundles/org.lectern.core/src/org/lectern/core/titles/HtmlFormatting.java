/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Turns the elements of HTML and JATS that only change the letters into commands of LaTeX. */
@SuppressWarnings("nls")
final class HtmlFormatting {

	private static final Map<String, String> COMMANDS = Map.ofEntries(Map.entry("i", "\\emph{"),
			Map.entry("em", "\\emph{"), Map.entry("italic", "\\emph{"), Map.entry("jats:italic", "\\emph{"),
			Map.entry("b", "\\textbf{"), Map.entry("strong", "\\textbf{"), Map.entry("bold", "\\textbf{"),
			Map.entry("jats:bold", "\\textbf{"), Map.entry("sub", "\\textsubscript{"), Map.entry("inf", "\\textsubscript{"),
			Map.entry("jats:sub", "\\textsubscript{"), Map.entry("sup", "\\textsuperscript{"),
			Map.entry("jats:sup", "\\textsuperscript{"), Map.entry("sc", "\\textsc{"), Map.entry("scp", "\\textsc{"),
			Map.entry("jats:sc", "\\textsc{"), Map.entry("tt", "\\texttt{"), Map.entry("monospace", "\\texttt{"),
			Map.entry("jats:monospace", "\\texttt{"));

	private HtmlFormatting() {
	}

	/**
	 * Writes the elements of a value as commands.
	 *
	 * @param value
	 *            a BibTeX value, never null
	 * @param tags
	 *            its tags, not empty
	 * @return the same as LaTeX; null where a tag is of another kind or has attributes, where elements are not closed in
	 *         their order, and where one of them breaks into braces or a formula
	 */
	static String toLatex(String value, List<HtmlTag> tags) {
		Deque<HtmlTag> open = new ArrayDeque<>();
		Formulas formulas = new Formulas(value);
		StringBuilder latex = new StringBuilder();
		int end = 0;
		for (HtmlTag tag : tags) {
			String command = COMMANDS.get(tag.name());
			if (command == null || !tag.plain() || formulas.hold(tag.start()) || beginsGroup(value, tag)) {
				return null;
			}
			if (!tag.closing()) {
				open.push(tag);
			} else if (open.isEmpty() || !open.peek().name().equals(tag.name())
					|| !isWhole(value.substring(open.pop().end(), tag.start()))) {
				return null;
			}
			latex.append(value, end, tag.start()).append(tag.closing() ? "}" : command);
			end = tag.end();
		}
		return open.isEmpty() ? latex.append(value.substring(end)).toString() : null;
	}

	/** BibTeX takes a group that begins with a command for one letter and changes the case of what is in it. */
	private static boolean beginsGroup(String value, HtmlTag tag) {
		return tag.start() > 0 && value.charAt(tag.start() - 1) == '{';
	}

	/** Tells whether braces and formulas that begin in a text end in it. */
	private static boolean isWhole(String text) {
		int depth = 0;
		boolean formula = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '$') {
				formula = !formula;
			} else if (c == '{') {
				depth++;
			} else if (c == '}' && --depth < 0) {
				return false;
			}
		}
		return depth == 0 && !formula;
	}
}
