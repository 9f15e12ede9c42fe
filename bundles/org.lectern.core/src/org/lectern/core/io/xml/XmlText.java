/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceText;
import org.lectern.core.io.markup.CharacterNames;

/** The text of XML files as programs write them, which is not always XML. */
final class XmlText {

	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"); //$NON-NLS-1$
	private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7});|#x([0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,10});)?"); //$NON-NLS-1$

	private XmlText() {
	}

	/** Returns the text, decoded as the file declares where its bytes do not tell the encoding themselves. */
	static String of(SourceFile source) {
		SourceText text = source.text();
		if (text.guessed()) {
			Matcher declared = ENCODING.matcher(source.head());
			if (declared.find()) {
				try {
					return new String(source.content(), Charset.forName(declared.group(1)));
				} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
					return text.text(); // an encoding of that name is unknown, so the guess is the best there is
				}
			}
		}
		return text.text();
	}

	/** Makes a record well-formed as far as its characters go: those XML does not allow, bare ampersands, HTML's names. */
	static String cleaned(String record) {
		StringBuilder clean = null;
		Matcher reference = REFERENCE.matcher(record);
		for (int i = 0; i < record.length(); i++) {
			char c = record.charAt(i);
			String other = null;
			int length = 1;
			if (c == '&') {
				reference.region(i, record.length());
				reference.lookingAt();
				length = reference.end() - i;
				other = referenceOf(reference);
			} else if (c == '<' && !isTag(record, i + 1)) {
				other = "&lt;"; //$NON-NLS-1$
			} else if (Character.isHighSurrogate(c) && i + 1 < record.length() && Character.isLowSurrogate(record.charAt(i + 1))) {
				length = 2;
			} else if (!isAllowed(c)) {
				other = Character.isSurrogate(c) || c > ' ' ? "\uFFFD" : " "; //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (other != null && clean == null) {
				clean = new StringBuilder(record.length() + 16).append(record, 0, i);
			}
			if (clean != null) {
				clean.append(other == null ? record.substring(i, i + length) : other);
			}
			i += length - 1;
		}
		return clean == null ? record : clean.toString();
	}

	/** Returns what to write instead of a reference; null for one that is fine. */
	private static String referenceOf(Matcher reference) {
		String name = reference.group(3);
		if (name != null) {
			if (name.equals("amp") || name.equals("lt") || name.equals("gt") || name.equals("quot") || name.equals("apos")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				return null;
			}
			String character = CharacterNames.character(name);
			return character == null ? "&amp;" + name + ';' : character; //$NON-NLS-1$
		}
		if (reference.end() - reference.start() == 1) {
			return "&amp;"; //$NON-NLS-1$
		}
		int code = reference.group(1) != null ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
		boolean allowed = Character.isSupplementaryCodePoint(code) || code <= 0xFFFF && isAllowed((char) code);
		return allowed ? null : " "; //$NON-NLS-1$
	}

	private static boolean isTag(String record, int at) {
		if (at >= record.length()) {
			return false;
		}
		char c = record.charAt(at);
		return c == '/' || c == '!' || c == '?' || c == '_' || Character.isLetter(c);
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' || c == '\n' || c == '\r' || c == '\t';
	}
}
