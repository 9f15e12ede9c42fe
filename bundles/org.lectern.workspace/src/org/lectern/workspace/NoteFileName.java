/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.nio.charset.StandardCharsets;

/**
 * Names the file of a note after the citation key. A key may hold characters that no file name on some system may have;
 * these are written as <code>%XX</code>, as in a URL, so that two keys never share a file.
 */
public final class NoteFileName {

	private static final String FOLDER = "notes/"; //$NON-NLS-1$
	private static final String SUFFIX = ".note"; //$NON-NLS-1$
	private static final String SAFE = "-_.+"; //$NON-NLS-1$

	private NoteFileName() {
	}

	/**
	 * Returns the path of the note on a paper.
	 *
	 * @param key
	 *            the citation key, never null
	 * @return the path relative to the review, never null
	 */
	public static String of(String key) {
		StringBuilder name = new StringBuilder(FOLDER);
		key.codePoints().forEach(point -> append(name, point));
		return name.append(SUFFIX).toString();
	}

	private static void append(StringBuilder name, int point) {
		boolean leadingDot = point == '.' && name.length() == FOLDER.length();
		if (!leadingDot && (Character.isLetterOrDigit(point) || SAFE.indexOf(point) >= 0)) {
			name.appendCodePoint(point);
			return;
		}
		for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
			name.append('%').append(String.format("%02X", unit)); //$NON-NLS-1$
		}
	}
}
