/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import org.lectern.core.text.TextHash;

/** What remains of a value to tell whether it is still the same. How its lines are broken does not matter. */
final class FieldHash {

	private static final int LENGTH = 12;

	private FieldHash() {
	}

	static String of(String value) {
		return TextHash.of(fold(value)).substring(0, LENGTH);
	}

	/** Tells whether two values say the same. */
	static boolean same(String one, String other) {
		return one.equals(other) || fold(one).equals(fold(other));
	}

	private static String fold(String value) {
		StringBuilder folded = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean blank = c <= ' ';
			if (!blank) {
				folded.append(c);
			} else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
		}
		return folded.toString().stripTrailing();
	}
}
