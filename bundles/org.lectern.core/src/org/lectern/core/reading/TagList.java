/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.lectern.model.text.LatexText;

/** The text of a field of tags with the places of the separators, so that a change leaves the rest as it is written. */
final class TagList {

	private final String value;
	/** The offsets of the separators outside of braces. */
	private final List<Integer> separators = new ArrayList<>();

	TagList(String value) {
		this.value = value;
		int depth = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (depth <= 0 && (c == ',' || c == ';')) {
				separators.add(i);
			}
		}
	}

	/** Returns the tags as plain texts. */
	List<String> tags() {
		List<String> tags = new ArrayList<>(separators.size() + 1);
		int start = 0;
		for (int i = 0; i <= separators.size(); i++) {
			int end = i < separators.size() ? separators.get(i) : value.length();
			String tag = LatexText.toPlain(value.substring(start, end)).strip();
			if (!tag.isEmpty()) {
				tags.add(tag);
			}
			start = end + 1;
		}
		return tags;
	}

	/** Returns the text with one more tag, separated as the others are. */
	String with(String tag) {
		String present = value.stripTrailing();
		char separator = separators.isEmpty() ? ',' : value.charAt(separators.get(0));
		boolean separated = present.endsWith(String.valueOf(separator));
		boolean tight = !separators.isEmpty() && separators.get(0) + 1 < value.length()
				&& !Character.isWhitespace(value.charAt(separators.get(0) + 1));
		return present + (separated ? "" : separator) + (tight ? "" : " ") + tag; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Returns the text without some tags and the separators that belong to them. */
	String without(Predicate<String> removed) {
		StringBuilder rest = new StringBuilder(value.length());
		int start = 0;
		for (int i = 0; i <= separators.size(); i++) {
			int end = i < separators.size() ? separators.get(i) : value.length();
			if (!removed.test(value.substring(start, end).strip())) {
				String tag = value.substring(start, end);
				if (rest.isEmpty()) {
					rest.append(start == 0 ? tag : tag.stripLeading());
				} else {
					rest.append(value.charAt(start - 1)).append(tag);
				}
			}
			start = end + 1;
		}
		return rest.toString();
	}
}
