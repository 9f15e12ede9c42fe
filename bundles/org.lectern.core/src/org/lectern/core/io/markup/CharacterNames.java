/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.translate.EntityArrays;

/** Characters by the names HTML gives them, and by their numbers. */
public final class CharacterNames {

	private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,10}));"); //$NON-NLS-1$
	private static final Map<String, String> NAMES = names();

	private CharacterNames() {
	}

	private static Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		EntityArrays.BASIC_UNESCAPE.forEach((name, text) -> names.put(name.toString(), text.toString()));
		EntityArrays.APOS_UNESCAPE.forEach((name, text) -> names.put(name.toString(), text.toString()));
		EntityArrays.ISO8859_1_UNESCAPE.forEach((name, text) -> names.put(name.toString(), text.toString()));
		EntityArrays.HTML40_EXTENDED_UNESCAPE.forEach((name, text) -> names.put(name.toString(), text.toString()));
		return names;
	}

	/**
	 * Finds a character by its name.
	 *
	 * @param name
	 *            the name without ampersand and semicolon, never null
	 * @return the character, null when HTML has none of this name
	 */
	public static String character(String name) {
		return NAMES.get('&' + name + ';');
	}

	/**
	 * Replaces names and numbers by their characters.
	 *
	 * @param text
	 *            the text, never null
	 * @return the text; what is no name of a character stays, never null
	 */
	public static String decode(String text) {
		return text.indexOf('&') < 0 ? text
				: REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(decode(reference)));
	}

	private static String decode(MatchResult reference) {
		String name = reference.group(3);
		if (name != null) {
			String character = character(name);
			return character == null ? reference.group() : character;
		}
		int code = reference.group(1) != null ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
		boolean isText = code >= ' ' && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
		return isText ? Character.toString(code) : " "; //$NON-NLS-1$
	}
}
