/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

/** Compares words that may differ by one slip: a letter more, less, changed, or two letters swapped. */
final class OneSlip {

	private OneSlip() {
	}

	/** Tells whether exactly one slip makes one word of the other. */
	static boolean between(String one, String other) {
		if (one.length() > other.length()) {
			return between(other, one);
		}
		if (other.length() - one.length() > 1) {
			return false;
		}
		int same = 0;
		while (same < one.length() && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		if (one.length() < other.length()) {
			return one.regionMatches(same, other, same + 1, one.length() - same);
		}
		return same < one.length() && (one.regionMatches(same + 1, other, same + 1, one.length() - same - 1)
				|| same + 1 < one.length() && one.charAt(same) == other.charAt(same + 1)
						&& one.charAt(same + 1) == other.charAt(same)
						&& one.regionMatches(same + 2, other, same + 2, one.length() - same - 2));
	}
}
