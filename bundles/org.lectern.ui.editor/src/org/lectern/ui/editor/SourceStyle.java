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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyleRange;

/** Finds the parts of a source text that are drawn in colours of their own. */
final class SourceStyle {

	/** What a part of a source is. */
	enum Part {
		TAG, NAME, VALUE, COMMENT
	}

	/** The note. */
	static final SourceStyle XML = new SourceStyle(
			"(?<COMMENT><!--.*?-->|<\\?.*?\\?>)|(?<TAG></?[\\w:.-]+|/?>)|(?<NAME>[\\w:.-]+)(?==\")|(?<VALUE>\"[^\"<]*\")"); //$NON-NLS-1$

	/** An entry of a bibliography. */
	static final SourceStyle BIBTEX = new SourceStyle(
			"(?<TAG>@\\w+)|(?<COMMENT>(?m:^\\s*%.*$))|(?<NAME>(?m:^\\s*[\\w-]+)(?=\\s*=))|(?<VALUE>(?<=[{(])[^\\s,{}=]+(?=,\\R))"); //$NON-NLS-1$

	private final Pattern pattern;

	private SourceStyle(String pattern) {
		this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
	}

	/**
	 * Returns the ranges of a text to draw, in ascending order.
	 *
	 * @param styles
	 *            how to draw each part
	 */
	List<StyleRange> ranges(String text, Map<Part, StyleRange> styles) {
		List<StyleRange> ranges = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			for (Part part : Part.values()) {
				if (matcher.group(part.name()) != null && styles.containsKey(part)) {
					StyleRange range = (StyleRange) styles.get(part).clone();
					range.start = matcher.start();
					range.length = matcher.end() - matcher.start();
					ranges.add(range);
				}
			}
		}
		return ranges;
	}
}
