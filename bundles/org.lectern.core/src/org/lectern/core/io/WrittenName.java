/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** Reads names as databases write them: {@code Family, Given} or {@code Family, Given, Suffix}. */
public final class WrittenName {

	private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "junior", "senior", "ii", "iii", "iv", "2nd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"3rd", "4th"); //$NON-NLS-1$ //$NON-NLS-2$

	private WrittenName() {
	}

	/**
	 * Reads a name. Words in lower case before the family name become its particle.
	 *
	 * @param text
	 *            the name as plain text, never null
	 * @return the parts; without a comma the last word is the family name, never null
	 */
	public static PersonName parse(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : text.strip().split("\\s*,\\s*")) { //$NON-NLS-1$
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		if (parts.size() < 2) {
			String name = parts.isEmpty() ? text.strip() : parts.get(0);
			if (name.indexOf(' ') < 0) {
				return of(name, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return PersonNames.parse(LatexText.escape(name)).stream().findFirst().orElse(of(name, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (parts.size() == 2) {
			return of(parts.get(0), parts.get(1), ""); //$NON-NLS-1$
		}
		// the suffix stands last in EndNote, second in BibTeX
		boolean second = SUFFIXES.contains(parts.get(1).toLowerCase(Locale.ROOT));
		String last = parts.get(parts.size() - 1);
		boolean suffixLast = !second && SUFFIXES.contains(last.toLowerCase(Locale.ROOT));
		if (second) {
			return of(parts.get(0), String.join(", ", parts.subList(2, parts.size())), parts.get(1)); //$NON-NLS-1$
		}
		return suffixLast ? of(parts.get(0), String.join(", ", parts.subList(1, parts.size() - 1)), last) //$NON-NLS-1$
				: of(parts.get(0), String.join(", ", parts.subList(1, parts.size())), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Makes a name of its parts. Words in lower case before the family name become its particle.
	 *
	 * @param family
	 *            the family name, maybe with its particle, never null
	 * @param given
	 *            the given names, empty when there are none, never null
	 * @param suffix
	 *            such as {@code Jr.}, empty when there is none, never null
	 * @return the name, never null
	 */
	public static PersonName of(String family, String given, String suffix) {
		String[] words = family.strip().split("\\s+"); //$NON-NLS-1$
		int particle = 0;
		while (particle < words.length - 1 && isLowerCase(words[particle])) {
			particle++;
		}
		return new PersonName(given.strip(), String.join(" ", List.of(words).subList(0, particle)), //$NON-NLS-1$
				String.join(" ", List.of(words).subList(particle, words.length)), suffix.strip()); //$NON-NLS-1$
	}

	private static boolean isLowerCase(String word) {
		int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('X');
		return Character.isLowerCase(first);
	}
}
