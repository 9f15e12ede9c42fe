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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the character references of HTML, such as those that databases leave in titles and names they export. */
final class CharacterReferences {

	private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([A-Za-z]{2,8}));"); //$NON-NLS-1$

	private static final Pattern ACCENTED = Pattern
			.compile("([A-Za-z])(?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|breve|macr)"); //$NON-NLS-1$

	private CharacterReferences() {
	}

	/** Replaces the references in a text by what they stand for; a named symbol becomes a blank. Takes null. */
	static String resolve(String text) {
		if (text == null || text.indexOf('&') < 0 || text.indexOf(';') < 0) {
			return text;
		}
		return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaning(match.group(1) != null
				? Integer.parseInt(match.group(1))
				: match.group(2) != null ? Integer.parseInt(match.group(2), 16) : -1, match.group(3))));
	}

	private static String meaning(int codePoint, String name) {
		if (name == null) {
			return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " "; //$NON-NLS-1$
		}
		Matcher accented = ACCENTED.matcher(name);
		if (accented.matches()) {
			return accented.group(1);
		}
		return switch (name) {
		case "szlig" -> "ss"; //$NON-NLS-1$ //$NON-NLS-2$
		case "ndash", "mdash" -> " - "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "aelig", "AElig" -> "ae"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> " "; //$NON-NLS-1$
		};
	}
}
