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

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lectern.core.text.FoldedText;
import org.lectern.model.text.PersonName;

/**
 * One way in which a name is spelled, and the papers that have it. Full stops and blanks between initials make no other
 * spelling.
 */
final class AuthorSpelling {

	/** The papers that are named; the others are counted. */
	private static final int NAMED = 6;

	/** In shorter family names one letter makes another family. */
	static final int LONG = 5;

	private static final Pattern GLUED_INITIALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,3}(?!\\p{L})"); //$NON-NLS-1$

	private final PersonName name;
	private final int number;
	private final String family;
	private final String[] given;
	/** How many words hyphens join to the first given name, that one included. */
	private final int hyphenated;
	private int[] papers = {};
	private int count;

	AuthorSpelling(PersonName name, int number) {
		this.name = name;
		this.number = number;
		String last = name.particle() + ' ' + name.family() + ' ' + name.suffix();
		family = withoutUmlauts(FoldedText.of(last).replace(" ", "")); //$NON-NLS-1$ //$NON-NLS-2$
		String words = FoldedText.of(spaced(name.given()));
		int blank = name.given().indexOf(' ');
		String first = blank < 0 ? name.given() : name.given().substring(0, blank);
		hyphenated = first.split("-").length; //$NON-NLS-1$
		given = words.isEmpty() ? new String[0] : words.split(" "); //$NON-NLS-1$
	}

	/** Returns what all equal spellings have in common. */
	static String keyOf(PersonName name) {
		String given = spaced(name.given()).replace('.', ' ').strip().replaceAll(" +", " "); //$NON-NLS-1$ //$NON-NLS-2$
		String last = (name.particle() + ' ' + name.family()).strip() + ' ' + name.suffix().replace(".", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String key = (last + '|' + given).toLowerCase(Locale.ROOT);
		return Normalizer.isNormalized(key, Normalizer.Form.NFC) ? key : Normalizer.normalize(key, Normalizer.Form.NFC);
	}

	/** Puts blanks between initials that stand together: "JB" is "J. B.". */
	private static String spaced(String given) {
		int capitals = 0;
		for (int i = 0; i < given.length() && capitals < 2; i++) {
			capitals = Character.isUpperCase(given.charAt(i)) ? capitals + 1 : 0;
		}
		return capitals < 2 ? given
				: GLUED_INITIALS.matcher(given).replaceAll(initials -> String.join(" ", initials.group().split(""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Umlauts written out count as the letter without dots, as accents do; in short names they are no umlauts. */
	private static String withoutUmlauts(String family) {
		return family.length() < LONG ? family : family.replace("ae", "a").replace("oe", "o").replace("ue", "u"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	void addPaper(int paper) {
		count++;
		if (papers.length < NAMED) {
			papers = Arrays.copyOf(papers, papers.length + 1);
			papers[papers.length - 1] = paper;
		}
	}

	/** Tells whether a name as written is spelled like this. */
	boolean isOf(ListedName written) {
		return !written.isFixed() && keyOf(written.read()).equals(keyOf(name));
	}

	/** Returns the name, family name first. */
	String name() {
		return name.familyFirst();
	}

	/** Returns the number of this spelling, from 0. */
	int number() {
		return number;
	}

	/** Returns the first papers that have this spelling, by their numbers, ascending; at least one. */
	int[] papers() {
		return papers;
	}

	/** Returns how many papers have it, 1 or more. */
	int count() {
		return count;
	}

	/** Returns the family name with its particle, folded, without blanks. */
	String family() {
		return family;
	}

	/** Returns the given names, folded, without blanks. */
	String given() {
		return String.join("", given); //$NON-NLS-1$
	}

	/** Returns the first letter of the given names; '?' when there are none. */
	char initial() {
		return given.length == 0 ? '?' : given[0].charAt(0);
	}

	/** Tells whether the first given name is written out. */
	boolean isWrittenOut() {
		return given.length > 0 && given[0].length() > 2;
	}

	/** Tells whether both can be the given names of one person: initials for names, one more or less, one slip. */
	boolean canBe(AuthorSpelling other) {
		if (given.length == 0 || other.given.length == 0) {
			return false;
		}
		if (isWrittenOut() && other.isWrittenOut() && given().equals(other.given())) {
			return true;
		}
		if (isWrittenOut() && other.isWrittenOut()
				&& Math.min(given.length, other.given.length) < Math.max(hyphenated, other.hyphenated)) {
			return false; // Jean is not Jean-Pierre
		}
		boolean slip = false;
		for (int i = 0; i < Math.min(given.length, other.given.length); i++) {
			String one = given[i];
			String two = other.given[i];
			boolean initial = one.length() == 1 || two.length() == 1;
			if (initial ? one.charAt(0) != two.charAt(0) : !one.equals(two)) {
				if (initial || slip || !isOneName(one, two)) {
					return false;
				}
				slip = true;
			}
		}
		return !slip || family.length() >= LONG && family.equals(other.family);
	}

	/** In short names, and at the end of longer ones, one letter makes another name. */
	private static boolean isOneName(String one, String other) {
		return Math.min(one.length(), other.length()) > 5 && !one.startsWith(other) && !other.startsWith(one)
				&& OneSlip.between(one, other);
	}

	/** Tells whether both can be one family name: the same, or with one slip in a long one. */
	boolean isAlmostFamilyOf(AuthorSpelling other) {
		return family.equals(other.family) || family.length() > LONG && OneSlip.between(family, other.family);
	}
}
