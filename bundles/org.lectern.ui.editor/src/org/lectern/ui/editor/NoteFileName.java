/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.nio.charset.StandardCharsets;

/**
 * Names the file of a note after the citation key. What a file name may not hold on some system is written as
 * <code>%XX</code>, as in a URL, so that two keys never share a file.
 */
final class NoteFileName {

	private static final String FOLDER = "notes/"; //$NON-NLS-1$
	private static final String SUFFIX = ".note"; //$NON-NLS-1$
	private static final String SAFE = "-_.+"; //$NON-NLS-1$

	private NoteFileName() {
	}

	/** Returns the path of the note on a paper, relative to the review. */
	static String of(String key) {
		StringBuilder name = new StringBuilder();
		for (int point : key.codePoints().toArray()) {
			boolean hides = point == '.' && name.isEmpty();
			if (!hides && (Character.isLetterOrDigit(point) || SAFE.indexOf(point) >= 0)) {
				name.appendCodePoint(point);
			} else {
				escape(name, point);
			}
		}
		return FOLDER + name + SUFFIX;
	}

	private static void escape(StringBuilder name, int point) {
		for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
			name.append(String.format("%%%02X", unit)); //$NON-NLS-1$
		}
	}
}
