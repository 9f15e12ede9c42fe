/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;

/** Collects changes to the white space of a text. */
final class WhiteSpace {

	private final String text;
	private final String lineEnd;
	private final List<TextReplacement> replacements = new ArrayList<>();

	WhiteSpace(String text) {
		this.text = text;
		int first = text.indexOf('\n');
		lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : first < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The line end the text uses. */
	String lineEnd() {
		return lineEnd;
	}

	List<TextReplacement> replacements() {
		return List.copyOf(replacements);
	}

	/** Replaces a part by text that differs from it, if at all. */
	void replace(int start, int end, String wanted) {
		if (!text.regionMatches(start, wanted, 0, wanted.length()) || end - start != wanted.length()) {
			replacements.add(new TextReplacement(new SourceRange(start, end - start), wanted));
		}
	}

	/** Brings a gap between two words into a form, unless it holds anything else than that form does. */
	void gap(int start, int end, String before, String sign, String after) {
		if (end >= start && stripped(start, end).equals(sign)) {
			replace(start, end, before + sign + after);
		}
	}

	/** Returns what a part holds besides white space. */
	String stripped(int start, int end) {
		StringBuilder left = new StringBuilder();
		for (int i = start; i < end; i++) {
			if (!isWhite(text.charAt(i))) {
				left.append(text.charAt(i));
			}
		}
		return left.toString();
	}

	static boolean isWhite(String part) {
		return part.chars().allMatch(c -> isWhite((char) c));
	}

	private static boolean isWhite(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}

	static int lineEnds(String part) {
		return (int) part.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
