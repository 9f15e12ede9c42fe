/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import org.lectern.core.Progress;

/** The lines of a text one after the other, whatever ends them, and how far the reading is. */
public final class SourceLines {

	/** After how many characters a step is told and the reading may be given up. */
	private static final int STEP = 1 << 16;

	private final String text;
	private final Progress progress;
	private int next;
	private int told;
	private int number;
	private String line = ""; //$NON-NLS-1$

	/**
	 * Stands before the first line.
	 *
	 * @param text
	 *            the text, never null
	 * @param progress
	 *            asked now and then whether to give up, never null
	 */
	public SourceLines(String text, Progress progress) {
		this.text = text;
		this.progress = progress;
		progress.begin(Messages.reading, text.length() / STEP + 1);
		progress.check();
	}

	/**
	 * Goes to the next line.
	 *
	 * @return whether there is one
	 * @throws org.lectern.core.CancelledException
	 *             when the progress says so
	 */
	public boolean next() {
		if (next >= text.length()) {
			return false;
		}
		int end = next;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		line = text.substring(next, end);
		boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
		next = end + (two ? 2 : 1);
		number++;
		tell();
		return true;
	}

	private void tell() {
		if (next - told >= STEP) {
			progress.check();
			progress.step();
			told = next;
		}
	}

	/**
	 * Returns the line.
	 *
	 * @return the line without its end, never null
	 */
	public String line() {
		return line;
	}

	/**
	 * Returns which line it is.
	 *
	 * @return the number, 1 for the first, 0 before it
	 */
	public int number() {
		return number;
	}
}
