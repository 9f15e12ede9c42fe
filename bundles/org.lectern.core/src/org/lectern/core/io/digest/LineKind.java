/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.regex.Pattern;

/**
 * What a line of a digest looks like when seen alone. Its neighbours have the last word, see {@link DigestReader}.
 */
enum LineKind {
	/** Short, like a title. */
	TITLE,
	/** Long, like an abstract. */
	ABSTRACT;

	/** No title is that long. */
	private static final int ABSTRACT_LENGTH = 300;

	/** From this length on a line with the end of a sentence in it is an abstract. */
	private static final int SENTENCE_LENGTH = 120;

	private static final Pattern HAS_SENTENCE = Pattern.compile("\\p{Ll}{3}[)\"'\u201D\u2019]*[.] +\\p{Lu}"); //$NON-NLS-1$

	private static final Pattern ENDS_AS_SENTENCE = Pattern.compile(".*(?<![.])[.\u3002][)\"'\u201D\u2019]*"); //$NON-NLS-1$

	private static final Pattern WORD_END = Pattern.compile("\\S\\s+"); //$NON-NLS-1$

	/** A sentence of fewer words is rather a slogan. */
	private static final int SENTENCE_WORDS = 5;

	static LineKind of(String line) {
		return line.length() >= ABSTRACT_LENGTH
				|| line.length() >= SENTENCE_LENGTH && (endsAsSentence(line) || HAS_SENTENCE.matcher(line).find()) ? ABSTRACT
						: TITLE;
	}

	/**
	 * Tells whether a short line could be a short abstract all the same.
	 *
	 * @param line
	 *            the line, never null
	 * @return whether it is a sentence of some words, ending with a full stop
	 */
	static boolean isSentence(String line) {
		return endsAsSentence(line) && WORD_END.matcher(line).results().count() >= SENTENCE_WORDS - 1;
	}

	private static boolean endsAsSentence(String line) {
		return ENDS_AS_SENTENCE.matcher(line).matches();
	}
}
