/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckedPaper;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;

/**
 * The forms in which a DOI is written. By ISO 26324 a DOI is a prefix of "10." and the number of a registrant, a slash
 * and a suffix of printable characters; it is not told apart by case.
 */
final class DoiText {

	/** A DOI and nothing else. The suffix may hold brackets of any kind, as those made from SICIs do. */
	private static final Pattern PLAIN = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\p{Z}\\p{C}\\s{}\\\\]+"); //$NON-NLS-1$

	private static final Pattern START = Pattern.compile("10\\.\\d{4}"); //$NON-NLS-1$

	private DoiText() {
	}

	/** Tells whether a text is a DOI and nothing else. */
	static boolean isPlain(String text) {
		return PLAIN.matcher(text).matches();
	}

	/** Returns the DOI of the field doi in lower case, null when there is none that can be read. */
	static String in(CheckedPaper paper) {
		return read(paper.value("doi")); //$NON-NLS-1$
	}

	/** Returns the DOI in a value in lower case, null when there is none. */
	static String read(String value) {
		if (value == null) {
			return null;
		}
		String text = LatexText.toVerbatim(value);
		return isPlain(text) ? text.toLowerCase(Locale.ROOT) : Identifiers.doi(text);
	}

	/** Returns the DOI in an address of the resolver, in lower case; null when the address is another one. */
	static String inAddress(String url) {
		return url == null || !url.contains("doi.org/") ? null : Identifiers.doi(LatexText.toVerbatim(url)); //$NON-NLS-1$
	}

	/** Returns the first place where a DOI begins, 0 when there is none. */
	static int start(String value) {
		Matcher prefix = START.matcher(value);
		return prefix.find() ? prefix.start() : 0;
	}
}
