/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/**
 * Shows Markdown as it is meant to be read. It knows what notes are written with: headings, quotations, lists, emphasis and
 * links; the head of YAML is left out.
 */
final class MarkdownView {

	private static final Pattern MARKUP = Pattern
			.compile("\\\\(?<escaped>[\\p{Punct}])|(?<bold>\\*\\*)|(?<italic>\\*)|\\[(?<link>(?:\\\\.|[^\\]\\\\])*)\\]\\((?<address>[^)]*)\\)"); //$NON-NLS-1$
	private static final int INDENT = 24;
	private static final String HEAD = "---"; //$NON-NLS-1$

	private final StyledText view;
	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Integer> quotes = new ArrayList<>();

	private MarkdownView(StyledText view) {
		this.view = view;
	}

	/** Shows a document in place of what was shown before. */
	static void show(StyledText view, String markdown) {
		MarkdownView shown = new MarkdownView(view);
		List<String> lines = markdown.lines().toList();
		int begin = !lines.isEmpty() && lines.get(0).equals(HEAD) ? lines.subList(1, lines.size()).indexOf(HEAD) + 2 : 0;
		lines.stream().skip(begin).dropWhile(String::isBlank).forEach(shown::add);
		shown.apply();
	}

	private void add(String line) {
		int start = text.length();
		if (line.startsWith("#")) { //$NON-NLS-1$
			int level = line.indexOf(' ');
			inline(line.substring(level + 1));
			heading(start, level);
		} else if (line.startsWith(">")) { //$NON-NLS-1$
			quotes.add((int) text.chars().filter(c -> c == '\n').count());
			inline(line.substring(1).strip());
			StyleRange style = new StyleRange(start, text.length() - start, quiet(), null, SWT.ITALIC);
			styles.add(style);
		} else if (line.startsWith("- ")) { //$NON-NLS-1$
			text.append("\u2022 "); //$NON-NLS-1$
			inline(line.substring(2));
		} else {
			inline(line);
		}
		text.append('\n');
	}

	private Color quiet() {
		return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
	}

	private void heading(int start, int level) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = text.length() - start;
		if (level == 1) {
			style.font = JFaceResources.getHeaderFont();
		} else if (level == 2) {
			style.font = JFaceResources.getBannerFont();
		} else {
			style.fontStyle = SWT.BOLD;
		}
		styles.add(style);
	}

	private void inline(String line) {
		Matcher markup = MARKUP.matcher(line);
		int done = 0;
		int bold = -1;
		int italic = -1;
		while (markup.find()) {
			text.append(line, done, markup.start());
			done = markup.end();
			if (markup.group("escaped") != null) { //$NON-NLS-1$
				text.append(markup.group("escaped")); //$NON-NLS-1$
			} else if (markup.group("bold") != null) { //$NON-NLS-1$
				bold = toggle(bold, SWT.BOLD);
			} else if (markup.group("italic") != null) { //$NON-NLS-1$
				italic = toggle(italic, SWT.ITALIC);
			} else {
				text.append(markup.group("link").replaceAll("\\\\(.)", "$1")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		text.append(line, done, line.length());
	}

	private int toggle(int begun, int style) {
		if (begun < 0) {
			return text.length();
		}
		styles.add(new StyleRange(begun, text.length() - begun, null, null, style));
		return -1;
	}

	private void apply() {
		int top = view.getTopPixel(); // not the line: the margin above the first one belongs to it
		view.setText(text.toString());
		styles.stream().filter(style -> style.length > 0).forEach(view::setStyleRange);
		quotes.forEach(line -> {
			view.setLineIndent(line, 1, INDENT);
			view.setLineWrapIndent(line, 1, INDENT);
		});
		view.setTopPixel(top);
	}
}
