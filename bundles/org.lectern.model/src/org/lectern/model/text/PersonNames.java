/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

import java.util.ArrayList;
import java.util.List;

/** Reads lists of names by the rules of BibTeX. */
public final class PersonNames {

	private static final String OTHERS = "others"; //$NON-NLS-1$

	private PersonNames() {
	}

	/**
	 * Reads a list of names, which the word "and" separates where it stands outside braces. "and others" at the end is
	 * no name.
	 *
	 * @param bibtexNameList
	 *            the value of a field such as author, never null
	 * @return the names in order as plain text, never null, not modifiable
	 */
	public static List<PersonName> parse(String bibtexNameList) {
		List<PersonName> names = new ArrayList<>();
		List<String> written = split(bibtexNameList);
		for (int i = 0; i < written.size(); i++) {
			if (i < written.size() - 1 || !written.get(i).equalsIgnoreCase(OTHERS)) {
				names.add(NameParser.parse(written.get(i)));
			}
		}
		return List.copyOf(names);
	}

	/**
	 * Tells whether a list of names ends with "and others".
	 *
	 * @param bibtexNameList
	 *            the value of a field such as author, never null
	 * @return whether more people than the named ones are meant
	 */
	public static boolean hasOthers(String bibtexNameList) {
		List<String> written = split(bibtexNameList);
		return !written.isEmpty() && written.get(written.size() - 1).equalsIgnoreCase(OTHERS);
	}

	private static List<String> split(String list) {
		List<String> names = new ArrayList<>();
		int depth = 0;
		int start = 0;
		int i = 0;
		while (i < list.length()) {
			char c = list.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			boolean wordStart = i == 0 || Character.isWhitespace(list.charAt(i - 1));
			if (depth <= 0 && wordStart && isAnd(list, i)) {
				add(names, list.substring(start, i));
				start = i + 3;
				i = start;
			} else {
				i++;
			}
		}
		add(names, list.substring(start));
		return names;
	}

	private static boolean isAnd(String list, int offset) {
		int end = offset + 3;
		return list.regionMatches(true, offset, "and", 0, 3) //$NON-NLS-1$
				&& (end == list.length() || Character.isWhitespace(list.charAt(end)));
	}

	private static void add(List<String> names, String name) {
		if (!name.isBlank()) {
			names.add(name.strip());
		}
	}
}
