/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

/** A value as messages show it: on one line, and not too much of it. */
public final class Excerpt {

	private static final int LONGEST = 80;

	private Excerpt() {
	}

	/**
	 * Returns the beginning of a value.
	 *
	 * @param value
	 *            the value, never null
	 * @return one line of at most 80 characters, with an ellipsis where something is left out, never null
	 */
	public static String of(String value) {
		String line = value.length() > 10 * LONGEST ? value.substring(0, 10 * LONGEST) : value;
		line = line.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end) + '\u2026';
	}
}
