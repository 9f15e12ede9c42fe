/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.rename;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.SourceRange;

/**
 * Finds attributes in XML by their places, which no parser tells. The text was read by a parser before, so that it is
 * well-formed.
 */
final class XmlAttributes {

	private final String text;
	private final String name;
	private final List<SourceRange> values = new ArrayList<>();

	private XmlAttributes(String text, String name) {
		this.text = text;
		this.name = name;
	}

	/** Returns where the values of the attributes with a name stand, without their quotes. */
	static List<SourceRange> values(String text, String name) {
		XmlAttributes attributes = new XmlAttributes(text, name);
		attributes.read();
		return attributes.values;
	}

	private void read() {
		int at = text.indexOf('<');
		while (at >= 0) {
			int end;
			if (text.startsWith("<!--", at)) { //$NON-NLS-1$
				end = behind("-->", at + 4); //$NON-NLS-1$
			} else if (text.startsWith("<![CDATA[", at)) { //$NON-NLS-1$
				end = behind("]]>", at + 9); //$NON-NLS-1$
			} else if (text.startsWith("<?", at)) { //$NON-NLS-1$
				end = behind("?>", at + 2); //$NON-NLS-1$
			} else {
				end = readTag(at + 1);
			}
			at = text.indexOf('<', end);
		}
	}

	private int behind(String mark, int from) {
		int found = text.indexOf(mark, from);
		return found < 0 ? text.length() : found + mark.length();
	}

	private int readTag(int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != '>') {
			char c = text.charAt(at);
			if (c == '"' || c == '\'') {
				int end = text.indexOf(c, at + 1);
				if (end < 0) {
					return text.length();
				}
				if (isNamed(at)) {
					values.add(new SourceRange(at + 1, end - at - 1));
				}
				at = end;
			}
			at++;
		}
		return at;
	}

	/** Tells whether the name stands before the quote at an offset. */
	private boolean isNamed(int quote) {
		int equals = beforeSpace(quote);
		if (text.charAt(equals - 1) != '=') {
			return false;
		}
		int end = beforeSpace(equals - 1);
		int start = end - name.length();
		return start > 0 && text.startsWith(name, start) && Character.isWhitespace(text.charAt(start - 1));
	}

	private int beforeSpace(int offset) {
		int at = offset;
		while (Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	static String escape(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&apos;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	/** The ampersand comes last, so that nothing is resolved twice. */
	static String unescape(String value) {
		return value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("&amp;", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
