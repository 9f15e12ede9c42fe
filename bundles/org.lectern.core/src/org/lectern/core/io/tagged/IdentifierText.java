/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.model.text.Identifiers;

/** Identifiers as databases write them. */
public final class IdentifierText {

	private static final Pattern RESOLVER = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)(?=10\\.)"); //$NON-NLS-1$
	private static final Pattern ISSN = Pattern.compile("(?<![\\dA-Za-z-])\\d{4}-?\\d{3}[\\dXx](?![\\dA-Za-z-])"); //$NON-NLS-1$
	private static final Pattern ISBN = Pattern.compile("(?<!\\d)97[89](?:-?\\d){10}(?!\\d)"); //$NON-NLS-1$
	private static final int LONGEST = 400;

	private IdentifierText() {
	}

	/**
	 * Takes off what stands before a DOI.
	 *
	 * @param text
	 *            the text, null for none
	 * @return the DOI as it is written, or the text as it stands; null for null
	 */
	public static String doi(String text) {
		return text == null ? null : RESOLVER.matcher(text.strip()).replaceFirst(""); //$NON-NLS-1$
	}

	/**
	 * Tells whether a text is a DOI and nothing else.
	 *
	 * @param text
	 *            the text, null for none
	 * @return whether it is one
	 */
	public static boolean isDoi(String text) {
		return text != null && text.length() < LONGEST && Identifiers.doi(text) != null
				&& doi(text).equalsIgnoreCase(Identifiers.doi(text));
	}

	/**
	 * Puts a number of a serial or a book where it belongs.
	 *
	 * @param record
	 *            gets it, never null
	 * @param text
	 *            the number, never null
	 * @return whether it is an ISSN or ISBN, or looks like one
	 */
	public static boolean putSerial(SourceRecord.Builder record, String text) {
		if (text.length() > LONGEST) {
			return false;
		}
		// one with a wrong check digit is an ISBN too, for the checks to find
		if (Identifiers.isbn(text) != null || ISBN.matcher(text).find()) {
			record.add("isbn", ", ", text); //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		}
		if (ISSN.matcher(text).find()) {
			record.add("issn", ", ", text); //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		}
		return false;
	}
}
