/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.entry;

import java.util.List;

/** Puts entries to the end of a BibTeX text. */
public final class EntryText {

	private EntryText() {
	}

	/**
	 * Returns what has to be added to the end of a text so that entries stand there, apart from what is above them and
	 * with the line ends of the text.
	 *
	 * @param text
	 *            the text, never null, may be empty
	 * @param entries
	 *            the entries and whatever belongs to them, each as BibTeX text, at least one
	 * @return the addition, which ends with a line end, never null
	 */
	public static String addition(String text, List<String> entries) {
		String lineEnd = lineEnd(text);
		StringBuilder added = new StringBuilder();
		if (!text.isBlank()) {
			boolean ended = text.endsWith("\n") || text.endsWith("\r"); //$NON-NLS-1$ //$NON-NLS-2$
			boolean apart = text.endsWith(lineEnd + lineEnd);
			added.append(ended ? "" : lineEnd).append(apart ? "" : lineEnd); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < entries.size(); i++) {
			String entry = entries.get(i).strip().replace("\r\n", "\n").replace('\r', '\n').replace("\n", lineEnd); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			added.append(i == 0 ? "" : lineEnd).append(entry).append(lineEnd); //$NON-NLS-1$
		}
		return added.toString();
	}

	private static String lineEnd(String text) {
		int feed = text.indexOf('\n');
		if (feed < 0) {
			return text.indexOf('\r') < 0 ? "\n" : "\r"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
