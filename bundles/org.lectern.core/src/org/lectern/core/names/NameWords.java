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

import java.util.regex.Pattern;

/** Words and short forms that stand in names without being part of the family or given name. */
final class NameWords {

	private static final Pattern SUFFIX = Pattern.compile("(?:[Jj][Rr]|[Ss][Rr])\\.?|II|III|IV|2nd|3rd|4th"); //$NON-NLS-1$

	private static final Pattern DEGREE = Pattern.compile("(?:Ph\\. ?D|PhD|D\\.? ?Phil|DPhil|M\\. ?D|MD|M\\. ?Sc|MSc|B\\. ?Sc|" //$NON-NLS-1$
			+ "BSc|MBA|MPH|DVM|DDS|FRCP|RN|Esq|Dipl\\.-Ing|Dr\\.-Ing|Dr\\. ?rer\\. ?nat)\\.?"); //$NON-NLS-1$

	/** Initials with or without full stops: J, J., J. B., J.-P., JB. */
	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+|(?:\\p{Lu}[ -])*\\p{Lu}{1,3}"); //$NON-NLS-1$

	private NameWords() {
	}

	/** Tells whether a text is nothing but a mark such as "Jr." or "III". */
	static boolean isSuffix(String text) {
		return text.length() <= 3 && SUFFIX.matcher(text).matches();
	}

	/** Tells whether a text is nothing but an academic degree. */
	static boolean isDegree(String text) {
		return text.length() <= 14 && DEGREE.matcher(text).matches();
	}

	/** Tells whether a text is nothing but initials. */
	static boolean isInitials(String text) {
		return text.length() <= 12 && INITIALS.matcher(text).matches();
	}
}
