/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

/** Hashes of 64 bits, which stand for texts: two different texts practically never have the same. */
final class LongHash {

	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	private LongHash() {
	}

	/** Returns the hash of a text, never 0. */
	static long of(String text) {
		long hash = text.length() + 1L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * FACTOR;
			hash ^= hash >>> 31;
		}
		return hash == 0 ? 1 : hash;
	}
}
