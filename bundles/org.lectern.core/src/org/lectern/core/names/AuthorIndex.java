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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.PersonName;

/**
 * The spellings of the authors of a corpus, and the traits that spellings of one person share. A trait is a number;
 * spellings are compared only where they share one, so that the work grows with the corpus and not with its square.
 */
final class AuthorIndex {

	/** Of longer lists only so many people count as each other's co-authors. */
	private static final int MOST_AUTHORS = 25;

	/** A family name with more spellings of full names is not rare. */
	private static final int RARE = 2;

	private static final int NUMBER_BITS = 24;
	private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

	/** Set in a trait that needs no other to support it. */
	private static final long STRONG = 1L << NUMBER_BITS;

	private final List<AuthorSpelling> spellings = new ArrayList<>();
	private final Map<String, AuthorSpelling> byKey = new HashMap<>();

	/** From the top: the hash of the trait, whether it is strong, the number of the spelling. */
	private long[] traits = new long[1024];
	private int size;

	/** How many spellings have a family name. */
	private final Map<String, Integer> families = new HashMap<>();

	/** Pairs that stand in one list, so that they are two people. */
	private final Set<Long> apart = new HashSet<>();

	/** Returns the authors of a paper; null when it has none. */
	static NameList authors(Paper paper) {
		Field field = paper.findField("author"); //$NON-NLS-1$
		return field == null ? null : NameList.of(field);
	}

	/** Adds a paper by its number. */
	void add(int number, Paper paper) {
		NameList list = authors(paper);
		if (list == null) {
			return;
		}
		List<AuthorSpelling> authors = new ArrayList<>();
		for (ListedName name : list.people()) {
			if (name.hasLetter() && spellings.size() < NUMBER_MASK) {
				AuthorSpelling spelling = spelling(name.read());
				if (!authors.contains(spelling)) {
					spelling.addPaper(number);
					authors.add(spelling);
				}
			}
		}
		addCoauthors(authors.subList(0, Math.min(MOST_AUTHORS, authors.size())));
	}

	private AuthorSpelling spelling(PersonName name) {
		String key = AuthorSpelling.keyOf(name);
		AuthorSpelling known = byKey.get(key);
		if (known == null) {
			known = new AuthorSpelling(name, spellings.size());
			spellings.add(known);
			byKey.put(key, known);
			families.merge(known.family(), 1, Integer::sum);
			addOwnTraits(known);
		}
		return known;
	}

	/** Two who publish with the same third and are called alike are one, most likely. */
	private void addCoauthors(List<AuthorSpelling> authors) {
		for (AuthorSpelling author : authors) {
			for (AuthorSpelling coauthor : authors) {
				if (author.number() < coauthor.number() && author.initial() == coauthor.initial()
						&& author.isAlmostFamilyOf(coauthor)) {
					apart.add(pair(author, coauthor));
				}
				if (author != coauthor) {
					boolean strong = coauthor.isWrittenOut();
					String third = coauthor.family() + '|' + (strong ? coauthor.given() : coauthor.initial());
					addTrait('c', third + '|' + author.family() + '|' + author.initial(), strong, author);
					if (author.isWrittenOut() && author.family().length() >= AuthorSpelling.LONG) {
						addTrait('g', third + '|' + author.given(), strong, author);
					}
				}
			}
		}
	}

	/** A long name written out is hardly that of two people; with one slip in it, something has to support that. */
	private void addOwnTraits(AuthorSpelling author) {
		String given = author.given();
		String family = author.family();
		if (author.isWrittenOut() && given.length() + family.length() >= 12) {
			addTrait('f', family + '|' + given, true, author);
		}
		if (author.isWrittenOut() && given.length() > 3 && family.length() > 7) {
			addTrait('t', family + '|' + given, false, author);
			for (int i = 0; i < family.length(); i++) {
				addTrait('t', family.substring(0, i) + family.substring(i + 1) + '|' + given, false, author);
			}
		}
	}

	private void addTrait(char kind, String text, boolean strong, AuthorSpelling author) {
		if (size == traits.length) {
			traits = Arrays.copyOf(traits, size * 2);
		}
		long hash = kind;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 29;
		hash *= 0xbf58476d1ce4e5b9L;
		traits[size++] = (hash & ~(STRONG | NUMBER_MASK)) | (strong ? STRONG : 0) | author.number();
	}

	/** Returns the traits in an order in which equal ones stand together. */
	long[] sortedTraits() {
		long[] sorted = Arrays.copyOf(traits, size);
		Arrays.sort(sorted);
		return sorted;
	}

	static boolean isSame(long one, long other) {
		return (one ^ other) >>> NUMBER_BITS == 0;
	}

	static boolean isStrong(long trait) {
		return (trait & STRONG) != 0;
	}

	/** Returns a number for two spellings, in any order. */
	static long pair(AuthorSpelling one, AuthorSpelling other) {
		long less = Math.min(one.number(), other.number());
		return less << 32 | Math.max(one.number(), other.number());
	}

	/** Tells whether hardly anybody else in the corpus has the family name. */
	boolean isRare(AuthorSpelling spelling) {
		return families.get(spelling.family()) <= RARE;
	}

	boolean isApart(long pair) {
		return apart.contains(pair);
	}

	AuthorSpelling spellingOf(long trait) {
		return spellings.get((int) (trait & NUMBER_MASK));
	}

	List<AuthorSpelling> spellings() {
		return spellings;
	}
}
