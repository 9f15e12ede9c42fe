/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.text;

import java.util.Arrays;

/** A folded text that knows where its characters come from. */
public final class MappedText {

	private final StringBuilder folded;
	private int[] starts;
	private int[] ends;

	MappedText(int expected) {
		folded = new StringBuilder(expected);
		starts = new int[expected];
		ends = new int[expected];
	}

	/** Adds what a character is spelled as; the character itself where that is null. */
	void add(String spelled, char c, int start, int end) {
		int length = spelled == null ? 1 : spelled.length();
		for (int i = 0; i < length; i++) {
			append(spelled == null ? c : spelled.charAt(i), start, end);
		}
	}

	/** Adds the blank between two words, unless there is no word yet. */
	void addGap(int nextWord) {
		if (!folded.isEmpty()) {
			append(' ', ends[folded.length() - 1], nextWord);
		}
	}

	/** Makes a mark part of the character before it. */
	void extend(int end) {
		if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
			ends[folded.length() - 1] = end;
		}
	}

	private void append(char c, int start, int end) {
		int at = folded.length();
		if (at == starts.length) {
			starts = Arrays.copyOf(starts, 2 * at + 8);
			ends = Arrays.copyOf(ends, 2 * at + 8);
		}
		folded.append(c);
		starts[at] = start;
		ends[at] = end;
	}

	/**
	 * Returns the folded text.
	 *
	 * @return the words with one blank between them, never null
	 */
	public String folded() {
		return folded.toString();
	}

	/**
	 * Returns where a part of the folded text begins in the text.
	 *
	 * @param from
	 *            the offset of its first character in the folded text
	 * @return the offset in the text
	 */
	public int start(int from) {
		return starts[from];
	}

	/**
	 * Returns where a part of the folded text ends in the text.
	 *
	 * @param to
	 *            the offset behind its last character in the folded text, 1 or more
	 * @return the offset behind its last character in the text
	 */
	public int end(int to) {
		return ends[to - 1];
	}
}
