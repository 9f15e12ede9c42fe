/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import org.lectern.model.bibtex.SourceRange;

/**
 * Finds places in the XML of a note. The text was read before, so it is well-formed; it is looked through tag by tag, so
 * that words of an answer are not taken for attributes.
 */
final class NoteSource {

	private final String text;

	NoteSource(String text) {
		this.text = text;
	}

	/** Returns the value of the first attribute of a name, where it has a value; null where there is none. */
	SourceRange attribute(String name, String value) {
		int at = 0;
		for (int tag = nextTag(0); tag >= 0; tag = nextTag(at)) {
			at = tagEnd(tag);
			SourceRange found = attributeIn(tag, at, name, value);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Returns the value of an attribute in the tag that has another one; null where it has none of the name. */
	SourceRange attributeBeside(SourceRange other, String name) {
		int at = 0;
		for (int tag = nextTag(0); tag >= 0 && tag < other.offset(); tag = nextTag(at)) {
			at = tagEnd(tag);
			if (other.offset() < at) {
				return attributeIn(tag, at, name, null);
			}
		}
		return null;
	}

	/** Returns the value of the first attribute of a name in the outermost element; null where there is none. */
	SourceRange rootAttribute(String name) {
		int tag = nextTag(0);
		return tag < 0 ? null : attributeIn(tag, tagEnd(tag), name, null);
	}

	/** Returns the content of the first element of a name that begins behind a place; null where there is none. */
	SourceRange element(String name, SourceRange behind) {
		int at = behind.end();
		for (int tag = nextTag(at); tag >= 0; tag = nextTag(at)) {
			at = tagEnd(tag);
			int nameEnd = tag + 1 + name.length();
			if (text.startsWith(name, tag + 1) && nameEnd < text.length() && " \t\r\n>".indexOf(text.charAt(nameEnd)) >= 0) { //$NON-NLS-1$
				int close = text.indexOf("</", at); //$NON-NLS-1$
				return close < 0 ? null : new SourceRange(at, close - at);
			}
		}
		return null;
	}

	/** Returns where the next tag of an element begins, -1 where there is none. */
	private int nextTag(int start) {
		int at = text.indexOf('<', start);
		while (at >= 0 && at + 1 < text.length()) {
			if (text.startsWith("<!--", at)) { //$NON-NLS-1$
				at = behind("-->", at); //$NON-NLS-1$
			} else if (text.startsWith("<![CDATA[", at)) { //$NON-NLS-1$
				at = behind("]]>", at); //$NON-NLS-1$
			} else if (text.charAt(at + 1) == '?') {
				at = behind("?>", at); //$NON-NLS-1$
			} else if (text.charAt(at + 1) == '/') {
				at++;
			} else {
				return at;
			}
			at = text.indexOf('<', at);
		}
		return -1;
	}

	private int behind(String end, int start) {
		int found = text.indexOf(end, start);
		return found < 0 ? text.length() : found + end.length();
	}

	private int tagEnd(int tag) {
		char quote = 0;
		for (int i = tag; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>') {
				return i + 1;
			}
		}
		return text.length();
	}

	private SourceRange attributeIn(int tag, int end, String name, String value) {
		int i = tag;
		while (i < end) {
			int quote = i;
			while (quote < end && text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
				quote++;
			}
			int close = quote < end ? text.indexOf(text.charAt(quote), quote + 1) : -1;
			if (close < 0 || close >= end) {
				return null;
			}
			if (nameBefore(quote, i).equals(name) && (value == null || text.substring(quote + 1, close).equals(value))) {
				return new SourceRange(quote + 1, close - quote - 1);
			}
			i = close + 1;
		}
		return null;
	}

	/** Returns the name before an equals sign and a quote, not looking back behind a place. */
	private String nameBefore(int quote, int start) {
		String before = text.substring(start, quote).stripTrailing();
		String assigned = before.isEmpty() ? before : before.substring(0, before.length() - 1).stripTrailing();
		int nameStart = assigned.length();
		while (nameStart > 0 && !Character.isWhitespace(assigned.charAt(nameStart - 1))) {
			nameStart--;
		}
		return assigned.substring(nameStart);
	}
}
