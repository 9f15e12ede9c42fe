/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Something that reads what others wrote.
 *
 * @param name
 *            what to call it
 * @param seeds
 *            well-formed inputs to begin with
 * @param words
 *            pieces of the grammar that chance would not find
 * @param reading
 *            reads an input
 */
record FuzzTarget(String name, List<byte[]> seeds, List<String> words, Reading reading) {

	/** Stands for a blank in a word. */
	private static final char BLANK = '\u2423';

	/** Reads an input and says what it found. What its documentation says it throws, it catches. */
	interface Reading {

		/**
		 * Reads.
		 *
		 * @param input
		 *            the bytes
		 * @param found
		 *            takes words for what was found: the same for the same way through the reader, so that an input
		 *            with a new one is worth to go on from
		 */
		void read(byte[] input, Set<String> found);
	}

	@Override
	public String toString() {
		return name;
	}

	static FuzzTarget of(String name, List<String> seeds, String words, Reading reading) {
		return new FuzzTarget(name, seeds.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList(),
				Arrays.stream(words.split(" ")).map(word -> word.replace(BLANK, ' ')).toList(), reading); //$NON-NLS-1$
	}

	/** Makes a message a word for its kind: names, numbers and quotes in it tell nothing new. */
	static String kind(String message) {
		String text = message == null ? "null" : message.replaceAll("['\"\u201c\u2018].*?['\"\u201d\u2019]", "q") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replaceAll("[^a-z ]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return text.substring(0, Math.min(60, text.length()));
	}
}
