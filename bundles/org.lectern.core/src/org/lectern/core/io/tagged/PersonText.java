/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.tagged;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.model.text.PersonName;

/**
 * Names as reference managers write them: family name, given names, suffix, separated by commas. A comma at the end and
 * two commas in a row mark the name of an organisation.
 */
public final class PersonText {

	private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|I{2,3}|IV|V|VI{1,3}|\\d(?i:nd|rd|th)"); //$NON-NLS-1$
	private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\p{Ll}?\\.-?)+"); //$NON-NLS-1$
	private static final Set<String> MORE = Set.of("et al", "et al.", "others", "and others"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern ORGANISATION = Pattern.compile("(?iu)\\b(?:universit\\w*|institut\\w*|organi[sz]ation\\w*" //$NON-NLS-1$
			+ "|group|committee|association|society|ministry|department|cent(?:er|re)|council|agency|inc|ltd|gmbh|corp\\w*" //$NON-NLS-1$
			+ "|compan\\w+|collaboration|consortium|team|network|foundation|commission|office|bank|union|press|project" //$NON-NLS-1$
			+ "|program(?:me)?|investigators|initiative|alliance|federation|of|for|the|and|on)\\b|[&\\d/()]"); //$NON-NLS-1$
	private static final int MOST_WORDS = 4;
	/** What is longer is no name of a person, and not worth looking at. */
	private static final int LONGEST = 500;

	private PersonText() {
	}

	/**
	 * Adds a name to a field of names.
	 *
	 * @param record
	 *            gets the name, never null
	 * @param field
	 *            the field, such as {@code author}, never null
	 * @param written
	 *            the name as the format has it; blank adds nothing, never null
	 */
	public static void addTo(SourceRecord.Builder record, String field, String written) {
		String text = written.strip();
		if (MORE.contains(text)) {
			record.person(field, new PersonName("", "", "others", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else if (text.length() > LONGEST || isOrganisation(text)) {
			record.organisation(field, organisation(text));
		} else if (text.indexOf(',') >= 0) {
			record.person(field, familyFirst(text));
		} else {
			record.person(field, givenFirst(text));
		}
	}

	/**
	 * Writes a name so that {@link #addTo} reads the same.
	 *
	 * @param person
	 *            the name, never null
	 * @return the name, family name first, never null
	 */
	public static String write(PersonName person) {
		String family = person.particle().isEmpty() ? person.family() : person.particle() + ' ' + person.family();
		if (!person.suffix().isEmpty()) {
			return family + ", " + person.given() + ", " + person.suffix(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!person.given().isEmpty()) {
			return family + ", " + person.given(); //$NON-NLS-1$
		}
		if (family.indexOf(',') >= 0) {
			return family.replaceFirst(",", ",,"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return family.indexOf(' ') >= 0 ? family + ',' : family;
	}

	private static boolean isOrganisation(String text) {
		int comma = text.indexOf(',');
		if (comma < 0) {
			String[] words = text.split("\\s+"); //$NON-NLS-1$
			boolean initials = Arrays.stream(words).anyMatch(word -> INITIALS.matcher(word).matches());
			return words.length > 1 && !initials && (words.length > MOST_WORDS || ORGANISATION.matcher(text).find());
		}
		return comma == text.length() - 1 || text.startsWith(",,", comma); //$NON-NLS-1$
	}

	private static String organisation(String text) {
		int twice = text.indexOf(",,"); //$NON-NLS-1$
		if (twice >= 0) {
			return text.substring(0, twice) + text.substring(twice + 1);
		}
		return text.endsWith(",") ? text.substring(0, text.length() - 1) : text; //$NON-NLS-1$
	}

	private static PersonName familyFirst(String text) {
		String[] parts = text.split(",", 3); //$NON-NLS-1$
		String family = parts[0].strip();
		String given = parts[1].strip();
		String suffix = parts.length > 2 ? parts[2].strip() : ""; //$NON-NLS-1$
		if (SUFFIX.matcher(given).matches() && !suffix.isEmpty() && !SUFFIX.matcher(suffix).matches()) {
			return person(suffix, family, given);
		}
		return person(given, family, suffix);
	}

	/**
	 * Takes the particle off a family name.
	 *
	 * @param given
	 *            the given names, never null
	 * @param family
	 *            the family name with its particle, never null
	 * @param suffix
	 *            the suffix, never null
	 * @return the name, never null
	 */
	public static PersonName person(String given, String family, String suffix) {
		List<String> words = List.of(family.split("\\s+")); //$NON-NLS-1$
		int particle = 0;
		for (int i = 0; i < words.size() - 1; i++) {
			if (isLowerCase(words.get(i))) {
				particle = i + 1;
			}
		}
		return new PersonName(given, String.join(" ", words.subList(0, particle)), //$NON-NLS-1$
				String.join(" ", words.subList(particle, words.size())), suffix); //$NON-NLS-1$
	}

	private static PersonName givenFirst(String text) {
		List<String> words = List.of(text.split("\\s+")); //$NON-NLS-1$
		int last = words.size() - 1;
		String suffix = last > 1 && SUFFIX.matcher(words.get(last)).matches() ? words.get(last) : ""; //$NON-NLS-1$
		last -= suffix.isEmpty() ? 0 : 1;
		int family = last;
		for (int i = last - 1; i > 0 && family == last; i--) {
			if (isLowerCase(words.get(i))) {
				while (i > 1 && isLowerCase(words.get(i - 1))) {
					i--;
				}
				family = i;
			}
		}
		return person(String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, last + 1)), suffix); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isLowerCase(String word) {
		int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
		return Character.isLowerCase(first);
	}
}
