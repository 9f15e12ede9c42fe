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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lectern.model.text.LatexText;

/** Builds a text with inline markup and paragraphs piece by piece. Whatever is begun is ended, in the right order. */
public final class StyledText {

	/** No text has so many styles at once; deeper ones are left out. */
	private static final int DEEPEST = 20;

	private static final char PARAGRAPH = '\u2029';
	private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cntrl}\u00A0]+"); //$NON-NLS-1$

	private final StringBuilder marked = new StringBuilder();
	private final Deque<TextStyle> open = new ArrayDeque<>();

	/** Takes the pieces of a text in order. */
	public interface Visitor {

		/**
		 * Takes a piece of plain text.
		 *
		 * @param text
		 *            the text, never empty
		 */
		void text(String text);

		/**
		 * Begins a style.
		 *
		 * @param style
		 *            the style, never null
		 */
		void begin(TextStyle style);

		/**
		 * Ends a style, the one begun last.
		 *
		 * @param style
		 *            the style, never null
		 */
		void end(TextStyle style);

		/** Begins another paragraph. */
		void paragraph();
	}

	/**
	 * Reads the value of a field.
	 *
	 * @param latex
	 *            the value without delimiters, never null
	 * @return the text, without commands that are no markup of a line, never null
	 */
	public static StyledText ofLatex(String latex) {
		StyledText text = new StyledText();
		List<String> paragraphs = new ArrayList<>();
		for (String paragraph : LatexStyles.mark(latex).split("\\n[ \\t\\r]*\\n\\s*|\\\\par(?![A-Za-z])")) { //$NON-NLS-1$
			paragraphs.add(LatexText.toPlain(paragraph));
		}
		text.marked.append(String.join(String.valueOf(PARAGRAPH), paragraphs));
		return text;
	}

	/**
	 * Adds plain text.
	 *
	 * @param text
	 *            the text, never null; what cannot be written to a file becomes a replacement character
	 * @return this
	 */
	public StyledText plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				marked.append(c).append(text.charAt(++i));
			} else if (Character.isSurrogate(c)) {
				marked.append('\uFFFD');
			} else if (TextStyle.ofMark(c) == null) {
				marked.append(c == PARAGRAPH ? '\n' : c);
			}
		}
		return this;
	}

	/**
	 * Begins a style.
	 *
	 * @param style
	 *            the style, never null
	 * @return this
	 */
	public StyledText begin(TextStyle style) {
		if (open.size() < DEEPEST) {
			open.push(style);
			marked.append(style.beginMark());
		}
		return this;
	}

	/**
	 * Ends a style and those begun within it. Does nothing when it was not begun.
	 *
	 * @param style
	 *            the style, never null
	 * @return this
	 */
	public StyledText end(TextStyle style) {
		if (open.contains(style)) {
			TextStyle ended;
			do {
				ended = open.pop();
				marked.append(ended.endMark());
			} while (ended != style);
		}
		return this;
	}

	/**
	 * Begins another paragraph.
	 *
	 * @return this
	 */
	public StyledText paragraph() {
		while (!open.isEmpty()) {
			marked.append(open.pop().endMark());
		}
		marked.append(PARAGRAPH);
		return this;
	}

	/**
	 * Returns the text as the value of a field.
	 *
	 * @return the value without delimiters, its braces balanced, white space folded, an empty line between paragraphs;
	 *         never null, may be empty
	 */
	public String latex() {
		StringBuilder latex = new StringBuilder();
		for (char c : LatexText.escape(folded().collect(Collectors.joining(String.valueOf(PARAGRAPH)))).toCharArray()) {
			TextStyle style = TextStyle.ofMark(c);
			if (c == PARAGRAPH) {
				latex.append("\n\n"); //$NON-NLS-1$
			} else if (style == null) {
				latex.append(c);
			} else if (!TextStyle.isBegin(c)) {
				latex.append('}');
			} else {
				latex.append(style.command().isEmpty() ? "{" : '\\' + style.command() + '{'); //$NON-NLS-1$
			}
		}
		return latex.toString();
	}

	/**
	 * Returns the text as the value of a field that has no paragraphs, such as a title.
	 *
	 * @return the value without delimiters, its braces balanced, white space folded, never null, may be empty
	 */
	public String latexLine() {
		return latex().replace("\n\n", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Goes through the text. White space is folded, paragraphs without text are left out.
	 *
	 * @param visitor
	 *            takes the pieces, never null
	 */
	public void visit(Visitor visitor) {
		boolean first = true;
		for (String paragraph : folded().toList()) {
			if (!first) {
				visitor.paragraph();
			}
			first = false;
			int start = 0;
			for (int i = 0; i <= paragraph.length(); i++) {
				TextStyle style = i == paragraph.length() ? null : TextStyle.ofMark(paragraph.charAt(i));
				if (i == paragraph.length() || style != null) {
					if (i > start) {
						visitor.text(paragraph.substring(start, i));
					}
					start = i + 1;
				}
				if (style != null && TextStyle.isBegin(paragraph.charAt(i))) {
					visitor.begin(style);
				} else if (style != null) {
					visitor.end(style);
				}
			}
		}
	}

	private Stream<String> folded() {
		while (!open.isEmpty()) {
			marked.append(open.pop().endMark());
		}
		return Arrays.stream(marked.toString().split(String.valueOf(PARAGRAPH)))
				.map(paragraph -> WHITE.matcher(paragraph).replaceAll(" ").strip()).map(StyledText::withoutEmptyStyles) //$NON-NLS-1$
				.filter(paragraph -> !paragraph.isBlank());
	}

	private static String withoutEmptyStyles(String paragraph) {
		String text = paragraph;
		for (TextStyle style : TextStyle.values()) {
			text = text.replace("" + style.beginMark() + style.endMark(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text;
	}
}
