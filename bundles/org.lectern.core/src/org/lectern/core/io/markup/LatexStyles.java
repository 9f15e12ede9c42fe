/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the markup in a BibTeX value and puts marks in its place. */
final class LatexStyles {

	private static final Map<String, TextStyle> COMMANDS = commands();

	/** What ends a group that is no markup. */
	private static final char GROUP = '}';

	private final String latex;
	private final StringBuilder marked;
	private final Deque<Character> ends = new ArrayDeque<>();
	private int at;
	private boolean argument;

	private LatexStyles(String latex) {
		this.latex = latex;
		marked = new StringBuilder(latex.length());
	}

	private static Map<String, TextStyle> commands() {
		Map<String, TextStyle> commands = Arrays.stream(TextStyle.values()).filter(style -> !style.command().isEmpty())
				.collect(Collectors.toMap(TextStyle::command, style -> style));
		commands.put("textit", TextStyle.ITALIC); //$NON-NLS-1$
		commands.put("textsl", TextStyle.ITALIC); //$NON-NLS-1$
		commands.put("mkbibemph", TextStyle.ITALIC); //$NON-NLS-1$
		commands.put("mkbibbold", TextStyle.BOLD); //$NON-NLS-1$
		return commands;
	}

	/** Returns the value with marks for the commands of styles and for groups that keep the case. */
	static String mark(String latex) {
		return latex.indexOf('{') < 0 ? latex : new LatexStyles(latex).read();
	}

	private String read() {
		while (at < latex.length()) {
			char c = latex.charAt(at);
			if (c == '\\') {
				readCommand();
			} else if (c == '{') {
				readGroup();
			} else if (c == '}') {
				marked.append(ends.isEmpty() ? c : ends.pop().charValue());
				at++;
				argument = false;
			} else {
				// a formula is left as it is; its braces are no markup
				int end = c == '$' ? latex.indexOf('$', at + 1) : -1;
				marked.append(latex, at, end < 0 ? at + 1 : end + 1);
				at = end < 0 ? at + 1 : end + 1;
				argument = false;
			}
		}
		while (!ends.isEmpty()) {
			marked.append(ends.pop().charValue());
		}
		return marked.toString();
	}

	private void readCommand() {
		int end = at + 1;
		while (end < latex.length() && isLetter(latex.charAt(end))) {
			end++;
		}
		TextStyle style = COMMANDS.get(latex.substring(at + 1, end));
		if (style != null && end < latex.length() && latex.charAt(end) == '{') {
			begin(style);
			at = end + 1;
			return;
		}
		end = Math.min(latex.length(), Math.max(end, at + 2));
		marked.append(latex, at, end);
		at = end;
		argument = true;
	}

	private void readGroup() {
		boolean command = latex.startsWith("\\", at + 1); //$NON-NLS-1$
		if (argument || command || !ends.isEmpty() || latex.startsWith("}", at + 1)) { //$NON-NLS-1$
			marked.append('{');
			ends.push(GROUP);
		} else {
			begin(TextStyle.FIXED_CASE);
		}
		at++;
		argument = false;
	}

	private void begin(TextStyle style) {
		marked.append(style.beginMark());
		ends.push(style.endMark());
		argument = false;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
