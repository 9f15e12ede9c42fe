/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.lectern.core.text.FoldedText;
import org.lectern.model.text.PersonName;

/** The authors of a paper in the form in which they are compared. Their order does not matter. */
final class Authors {

	/** More names than these add nothing but time. */
	private static final int MOST = 20;

	/** Family names as alike as these are one name with a typing error. */
	private static final double SAME_NAME = 0.93;

	private static final Set<String> NOBODY = Set.of("others", "anonymous", "anon", "et al", "al"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final JaroWinklerSimilarity NAMES = new JaroWinklerSimilarity();

	/**
	 * @param words
	 *            the words of the name with more than one letter
	 * @param initials
	 *            the first letters of all its words
	 */
	private record Name(String family, List<String> words, String initials) {

		static Name of(PersonName name) {
			String family = folded(name.particle() + ' ' + name.family());
			String given = folded(name.given());
			List<String> words = new ArrayList<>();
			StringBuilder initials = new StringBuilder();
			for (String word : (family + ' ' + given).split(" ")) { //$NON-NLS-1$
				if (!word.isEmpty()) {
					initials.append(word.charAt(0));
					if (word.length() > 1) {
						words.add(word.intern());
					}
				}
			}
			return new Name(family, List.copyOf(words), initials.toString());
		}

		private static String folded(String text) {
			return FoldedText.of(CharacterReferences.resolve(text));
		}

		boolean isLike(Name other) {
			if (family.equals(other.family)) {
				return sharesInitial(other);
			}
			// families written in different parts of the name, or with a typing error
			for (String word : words) {
				for (String otherWord : other.words) {
					if (word.length() > 2 && otherWord.length() > 2 && isSameName(word, otherWord)
							&& sharesInitial(other)) {
						return true;
					}
				}
			}
			return false;
		}

		private static boolean isSameName(String one, String other) {
			return one.equals(other) || one.length() > 4 && other.length() > 4 && one.charAt(0) == other.charAt(0)
					&& NAMES.apply(one, other) >= SAME_NAME;
		}

		/** Tells whether the names can be of one person: the family counts once, a given name only where both have one. */
		private boolean sharesInitial(Name other) {
			if (initials.length() < 2 || other.initials.length() < 2) {
				return true;
			}
			int common = 0;
			StringBuilder rest = new StringBuilder(other.initials);
			for (int i = 0; i < initials.length(); i++) {
				int at = rest.indexOf(initials.substring(i, i + 1));
				if (at >= 0) {
					rest.deleteCharAt(at);
					common++;
				}
			}
			return common >= 2;
		}
	}

	private final List<Name> names = new ArrayList<>();
	/** The hashes of the words of all names. */
	private final int[] words;

	/** Reads names. */
	Authors(List<PersonName> people) {
		for (PersonName person : people) {
			Name name = Name.of(person);
			if (!name.initials().isEmpty() && !NOBODY.contains(name.family()) && names.size() < MOST) {
				names.add(name);
			}
		}
		words = words();
	}

	private int[] words() {
		int[] hashes = names.stream().flatMap(name -> name.words().stream()).filter(word -> word.length() > 2)
				.mapToInt(String::hashCode).toArray();
		return HashSets.of(hashes, hashes.length);
	}

	/** Tells whether a word of three letters or more is in names of both. */
	boolean shareWord(Authors other) {
		return HashSets.common(words, other.words) > 0;
	}

	boolean isEmpty() {
		return names.isEmpty();
	}

	/** Returns the family name of the first author, folded; empty where there is none. */
	String first() {
		return names.isEmpty() ? "" : names.get(0).family(); //$NON-NLS-1$
	}

	/** Returns the folded family names, in order. */
	List<String> families() {
		return names.stream().map(Name::family).toList();
	}

	/** Returns how many authors there are. */
	int count() {
		return names.size();
	}

	/** Returns how many authors two lists have in common. */
	int common(Authors other) {
		List<Name> fewer = names.size() <= other.names.size() ? names : other.names;
		List<Name> more = new ArrayList<>(fewer == names ? other.names : names);
		int found = 0;
		for (Name name : fewer) {
			for (int i = 0; i < more.size(); i++) {
				if (name.isLike(more.get(i))) {
					more.remove(i);
					found++;
					break;
				}
			}
		}
		return found;
	}
}
