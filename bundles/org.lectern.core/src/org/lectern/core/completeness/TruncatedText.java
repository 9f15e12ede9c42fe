/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a text was cut off. Only what can hardly be the end of a text counts: dots of omission, a remark that
 * it was cut, or a last word after which another one has to come. A missing full stop alone says nothing.
 */
public final class TruncatedText {

	private static final Pattern OMISSION = Pattern.compile("(?:\\.\\.\\.|\u2026|\\[\\.\\.\\.\\]|\\[\u2026\\])[\\s\"'\u201d)]*$"); //$NON-NLS-1$

	private static final Pattern AND_SO_ON = Pattern.compile("\\betc\\s*\\.\\.\\.$"); //$NON-NLS-1$

	private static final Pattern REMARK = Pattern.compile("[(\\[](?:abstract )?truncated(?: at \\d+ words)?[)\\]]\\.?$"); //$NON-NLS-1$

	/** Words that need another one behind them. */
	private static final Set<String> DANGLING = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"from", "with", "into", "and", "or", "but", "than", "that", "which", "whose", "is", "are", "was", "were", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"be", "our", "their", "its", "as", "if", "because", "while", "when", "following", "via", "between"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private TruncatedText() {
	}

	/**
	 * Tells whether a text was cut off.
	 *
	 * @param text
	 *            plain text of several sentences, never null
	 * @return whether it ends in the middle
	 */
	public static boolean isTruncated(String text) {
		String end = text.strip().toLowerCase(Locale.ROOT);
		if (OMISSION.matcher(end).find()) {
			return !AND_SO_ON.matcher(end).find();
		}
		// capital or single letters can be names: "vitamin A", "type A"
		String lastWord = text.strip().substring(end.lastIndexOf(' ') + 1);
		return REMARK.matcher(end).find() || DANGLING.contains(lastWord) && end.indexOf(' ') >= 0;
	}
}
