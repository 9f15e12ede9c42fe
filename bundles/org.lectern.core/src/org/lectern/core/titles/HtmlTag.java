/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML, JATS or MathML in a BibTeX value, whose angle brackets may be written as in HTML or in LaTeX.
 *
 * @param start
 *            where it begins in the value
 * @param end
 *            where it ends
 * @param name
 *            its name in lower case
 * @param closing
 *            whether it ends an element
 * @param plain
 *            whether it has no attributes and does not end itself
 */
@SuppressWarnings("nls")
record HtmlTag(int start, int end, String name, boolean closing, boolean plain) {

	private static final String OPEN = "(?:<|\\\\?&lt;|\\{\\\\textless\\}|\\\\textless(?:\\{\\}|\\s)|\\$<\\$)";
	private static final String CLOSE = "(?:>|\\\\?&gt;|\\{\\\\textgreater\\}|\\\\textgreater(?:\\{\\}|\\b)|\\$>\\$)";

	private static final Pattern TAG = Pattern.compile(OPEN + "(/?)(i|b|u|p|q|s|a|em|strong|sub|sup|br|hr|tt|font|small|"
			+ "big|span|div|ul|ol|li|h[1-6]|img|table|tr|td|th|tbody|thead|dl|dt|dd|center|code|pre|cite|blockquote|inf|scp|sc|"
			+ "italic|bold|underline|monospace|title|sec|list|list-item|(?:jats|mml):[a-z-]{1,20}|"
			+ "math|mrow|mi|mn|mo|msub|msup|mtext|inline-formula)(?![a-z])(\\s[^<>&$]{0,200}?)?(/?)" + CLOSE,
			Pattern.CASE_INSENSITIVE);

	/** Returns the tags in a value, in order. */
	static List<HtmlTag> in(String value) {
		if (value.indexOf('<') < 0 && !value.contains("&lt;") && !value.contains("\\textless")) {
			return List.of();
		}
		List<HtmlTag> tags = new ArrayList<>();
		Matcher tag = TAG.matcher(value);
		while (tag.find()) {
			boolean plain = tag.group(4).isEmpty() && (tag.group(3) == null || tag.group(3).isBlank());
			tags.add(new HtmlTag(tag.start(), tag.end(), tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(),
					plain));
		}
		return tags;
	}
}
