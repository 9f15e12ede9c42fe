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

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with a few tags like those of HTML, as the Citation Style Language and several databases have it. Tags of JATS
 * are known too. What is no tag of these stays as it is written, so that {@code a < b} is safe.
 */
public final class TagMarkup {

	private static final Pattern TAG = Pattern.compile("<(/?)(?:jats:|mml:)?([A-Za-z][A-Za-z0-9-]{0,20})(\\s[^<>]*)?/?>"); //$NON-NLS-1$
	private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n"); //$NON-NLS-1$
	private static final Pattern READ_AS_TAG = Pattern.compile("<(?=/?[A-Za-z])|&(?=#?[A-Za-z0-9]+;)"); //$NON-NLS-1$

	private static final Map<String, TextStyle> STYLES = Map.ofEntries(Map.entry("i", TextStyle.ITALIC), //$NON-NLS-1$
			Map.entry("em", TextStyle.ITALIC), Map.entry("italic", TextStyle.ITALIC), Map.entry("b", TextStyle.BOLD), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("strong", TextStyle.BOLD), Map.entry("bold", TextStyle.BOLD), Map.entry("u", TextStyle.UNDERLINE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("underline", TextStyle.UNDERLINE), Map.entry("sub", TextStyle.SUBSCRIPT), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("inf", TextStyle.SUBSCRIPT), Map.entry("sup", TextStyle.SUPERSCRIPT), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("sc", TextStyle.SMALL_CAPS), Map.entry("scp", TextStyle.SMALL_CAPS)); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> PARAGRAPHS = Set.of("p", "br", "div", "sec", "title", "li", "ul", "ol", "abstract"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final Set<String> DROPPED = Set.of("a", "font", "math", "mrow", "mi", "mn", "mo", "msub", "msup", "html", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"body", "h1", "h2", "h3", "blockquote", "strike", "pre", "code", "ext-link", "xref"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private TagMarkup() {
	}

	/**
	 * Reads a text.
	 *
	 * @param tagged
	 *            the text, never null; an empty line separates paragraphs
	 * @return what it says, never null
	 */
	public static StyledText read(String tagged) {
		StyledText text = new StyledText();
		SpanStyles spans = new SpanStyles(text);
		Matcher tag = TAG.matcher(tagged);
		int done = 0;
		while (tag.find()) {
			String name = tag.group(2).toLowerCase(Locale.ROOT);
			TextStyle style = STYLES.get(name);
			if (style == null && !PARAGRAPHS.contains(name) && !DROPPED.contains(name) && !name.equals("span")) { //$NON-NLS-1$
				continue;
			}
			plain(text, tagged.substring(done, tag.start()));
			done = tag.end();
			boolean ends = !tag.group(1).isEmpty();
			if (name.equals("span")) { //$NON-NLS-1$
				spans.tag(ends, tag.group(3));
			} else if (PARAGRAPHS.contains(name)) {
				text.paragraph();
			} else if (style != null && ends) {
				text.end(style);
			} else if (style != null) {
				text.begin(style);
			}
		}
		plain(text, tagged.substring(done));
		return text;
	}

	private static void plain(StyledText text, String plain) {
		String[] paragraphs = EMPTY_LINE.split(plain, -1);
		for (int i = 0; i < paragraphs.length; i++) {
			if (i > 0) {
				text.paragraph();
			}
			text.plain(CharacterNames.decode(paragraphs[i]));
		}
	}

	/**
	 * Writes a text with the tags of the Citation Style Language.
	 *
	 * @param text
	 *            the text, never null
	 * @return what {@link #read} reads as the same text; paragraphs are separated by an empty line, never null
	 */
	public static String write(StyledText text) {
		StringBuilder tagged = new StringBuilder();
		text.visit(new StyledText.Visitor() {

			@Override
			public void text(String plain) {
				tagged.append(READ_AS_TAG.matcher(plain)
						.replaceAll(match -> match.group().equals("<") ? "&lt;" : "&amp;")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}

			@Override
			public void begin(TextStyle style) {
				tagged.append(switch (style) {
					case ITALIC -> "<i>"; //$NON-NLS-1$
					case BOLD -> "<b>"; //$NON-NLS-1$
					case UNDERLINE -> "<u>"; //$NON-NLS-1$
					case SUBSCRIPT -> "<sub>"; //$NON-NLS-1$
					case SUPERSCRIPT -> "<sup>"; //$NON-NLS-1$
					case SMALL_CAPS -> "<span style=\"font-variant:small-caps;\">"; //$NON-NLS-1$
					case FIXED_CASE -> "<span class=\"nocase\">"; //$NON-NLS-1$
				});
			}

			@Override
			public void end(TextStyle style) {
				tagged.append(switch (style) {
					case ITALIC -> "</i>"; //$NON-NLS-1$
					case BOLD -> "</b>"; //$NON-NLS-1$
					case UNDERLINE -> "</u>"; //$NON-NLS-1$
					case SUBSCRIPT -> "</sub>"; //$NON-NLS-1$
					case SUPERSCRIPT -> "</sup>"; //$NON-NLS-1$
					case SMALL_CAPS, FIXED_CASE -> "</span>"; //$NON-NLS-1$
				});
			}

			@Override
			public void paragraph() {
				tagged.append("\n\n"); //$NON-NLS-1$
			}
		});
		return tagged.toString();
	}
}
