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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the caption of a button that a mail program has glued to the title behind it, as in
 * {@code SubscribeUniDM: A Unified Framework}. Only captions that are no beginning of a name are known: there are
 * papers on ShareGPT and FollowIR, but on nothing called Subscribe….
 */
final class GluedPrefix {

	private static final Pattern GLUED = Pattern.compile("(?:(?:Uns|S)ubscribe(?: now| here)?|Sign ?[Uu]p|(?:Sign|Log) ?[Ii]n" //$NON-NLS-1$
			+ "|View (?:online|in (?:your )?browser)|Read (?:more|online)|(?:Manage|Update) preferences)[!.:|\u00BB\u203A]?" //$NON-NLS-1$
			+ "(?=[\\p{Lu}\\p{Nd}\\p{Lo}$\"'`\u201C\u2018\\\\])"); //$NON-NLS-1$

	private GluedPrefix() {
		// only static methods
	}

	/**
	 * Returns the number of characters the glued caption takes.
	 *
	 * @param line
	 *            the line, never null
	 * @return the length of the caption, 0 when there is none or nothing stands behind it
	 */
	static int lengthIn(String line) {
		Matcher glued = GLUED.matcher(line);
		return glued.lookingAt() ? glued.end() : 0;
	}
}
