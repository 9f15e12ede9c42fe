/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.model.review.Field;

/**
 * The names in a field as they are written, separated by the word "and" outside braces.
 *
 * @param field
 *            the field, never null
 * @param value
 *            its value, never null
 * @param mask
 *            the value by {@link NameMask}, never null
 * @param names
 *            the names in order, never null
 * @param separators
 *            where the separating words begin in the value, ascending, never null
 */
record NameList(Field field, String value, String mask, List<ListedName> names, List<Integer> separators) {

	private static final String AND = "and"; //$NON-NLS-1$

	/** The fields that hold names by the data model of biblatex, but for short forms, which are no one's full name. */
	private static final Set<String> FIELDS = Set.of("author", "editor", "translator", "bookauthor", "editora", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"editorb", "editorc", "annotator", "commentator", "introduction", "foreword", "afterword", "holder"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** Reads a field; returns null when it holds no names. */
	static NameList of(Field field) {
		String value = field.getValue();
		if (value == null || value.isBlank() || !isNameField(field.getName())) {
			return null;
		}
		return of(field, value);
	}

	/** Reads a value of a field that holds names. */
	static NameList of(Field field, String value) {
		String mask = NameMask.of(value);
		List<ListedName> names = new ArrayList<>();
		List<Integer> separators = new ArrayList<>();
		int from = 0;
		for (int and = nextAnd(mask, 0); and >= 0; and = nextAnd(mask, from)) {
			add(names, value, mask, from, and);
			separators.add(and);
			from = and + AND.length();
		}
		add(names, value, mask, from, mask.length());
		return new NameList(field, value, mask, names, separators);
	}

	static boolean isNameField(String name) {
		return name != null && (FIELDS.contains(name) || FIELDS.contains(name.toLowerCase(Locale.ROOT)));
	}

	/** Returns where the word stands next, -1 when it does not. */
	private static int nextAnd(String mask, int from) {
		for (int i = from; i + AND.length() <= mask.length(); i++) {
			char c = mask.charAt(i);
			if ((c == 'a' || c == 'A') && isGap(mask, i - 1) && isGap(mask, i + AND.length())
					&& mask.regionMatches(true, i, AND, 0, AND.length())) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isGap(String mask, int at) {
		return at < 0 || at >= mask.length() || mask.charAt(at) == ' ';
	}

	private static void add(List<ListedName> names, String value, String mask, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && mask.charAt(start) == ' ') {
			start++;
		}
		while (end > start && mask.charAt(end - 1) == ' ') {
			end--;
		}
		if (end > start) {
			names.add(new ListedName(value.substring(start, end), mask.substring(start, end), start));
		}
	}

	/** Tells whether a character stands outside braces. */
	boolean has(char c) {
		return mask.indexOf(c) >= 0;
	}

	/** Returns the names of people to be taken apart: no organisations in braces, no "others". */
	List<ListedName> people() {
		for (ListedName name : names) {
			if (name.isFixed()) {
				return names.stream().filter(one -> !one.isFixed()).toList();
			}
		}
		return names;
	}
}
