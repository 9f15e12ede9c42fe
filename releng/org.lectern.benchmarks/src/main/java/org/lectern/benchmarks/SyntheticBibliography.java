/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.benchmarks;

import java.util.Locale;
import java.util.Random;

/**
 * Bibliographies of any size, always the same for the same size: words and names as frequent as in a language, abstracts
 * of a paragraph, one entry in fifty a second record of an earlier work with other words for the same, one in a hundred
 * with a defect.
 */
final class SyntheticBibliography {

	private static final String[] ONSETS = { "b", "br", "c", "cl", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr",
			"r", "s", "st", "t", "tr", "v", "w" };
	private static final String[] NUCLEI = { "a", "e", "i", "o", "u", "ea", "ou", "io" };
	private static final String[] CODAS = { "", "", "n", "r", "s", "l", "t", "nd", "st", "ng" };
	private static final int WORDS = 20_000;
	private static final int FAMILIES = 8_000;
	private static final int JOURNALS = 400;

	private final Random random = new Random(20_260_101);
	private final String[] words = new String[WORDS];
	private final String[] families = new String[FAMILIES];
	private final String[] journals = new String[JOURNALS];

	private SyntheticBibliography() {
		for (int i = 0; i < WORDS; i++) {
			words[i] = syllables(1 + random.nextInt(3));
		}
		for (int i = 0; i < FAMILIES; i++) {
			families[i] = capital(syllables(2 + random.nextInt(2)));
		}
		for (int i = 0; i < JOURNALS; i++) {
			journals[i] = "Journal of " + capital(words[i * 7]) + " " + capital(words[i * 11 + 3]);
		}
	}

	/** Returns a bibliography of so many entries as BibTeX. */
	static String of(int entries) {
		return new SyntheticBibliography().write(entries);
	}

	private String write(int entries) {
		StringBuilder text = new StringBuilder(entries * 900);
		String[] titles = new String[entries];
		String[] authors = new String[entries];
		String[] abstracts = new String[entries];
		for (int i = 0; i < entries; i++) {
			boolean again = i > 50 && i % 50 == 0;
			int first = again ? random.nextInt(i) : i;
			titles[i] = again ? again(titles[first]) : capital(sentence(5 + random.nextInt(9)));
			authors[i] = again ? initials(authors[first]) : people(1 + random.nextInt(5));
			abstracts[i] = again ? abstracts[first] : paragraph();
			int year = 1980 + (again ? first : i) % 45;
			entry(text, i, titles[i], authors[i], abstracts[i], year, again);
		}
		return text.toString();
	}

	private void entry(StringBuilder text, int i, String title, String author, String paragraph, int year,
			boolean again) {
		text.append("@article{").append(key(author)).append(year).append('x').append(i).append(",\n");
		field(text, "author", author);
		field(text, "title", title);
		if (i % 100 != 7) {
			field(text, "journal", journals[(title.length() * 31 + year) % JOURNALS]);
		}
		field(text, "year", Integer.toString(year));
		field(text, "volume", Integer.toString(1 + year % 60));
		field(text, "pages", (1 + year % 400) + "--" + (9 + year % 400));
		if (!again) {
			field(text, "doi", "10.1000/" + Integer.toString(100_000 + i, 36));
		}
		field(text, "abstract", paragraph);
		text.append("}\n\n");
	}

	private static void field(StringBuilder text, String name, String value) {
		text.append("  ").append(name).append(" = {").append(value).append("},\n");
	}

	private static String key(String author) {
		return author.substring(0, author.indexOf(',')).toLowerCase(Locale.ROOT);
	}

	private String people(int count) {
		StringBuilder people = new StringBuilder();
		for (int i = 0; i < count; i++) {
			people.append(i == 0 ? "" : " and ").append(families[frequent(FAMILIES)]).append(", ")
					.append(capital(syllables(2))).append(' ').append((char) ('A' + random.nextInt(26))).append('.');
		}
		return people.toString();
	}

	private static String initials(String people) {
		return people.replaceAll(", (\\w)\\w+", ", $1.");
	}

	/** The title as another database has it: other case, or without its last word. */
	private String again(String title) {
		return random.nextBoolean() ? title.toLowerCase(Locale.ROOT) : title.substring(0, title.lastIndexOf(' '));
	}

	private String paragraph() {
		StringBuilder paragraph = new StringBuilder();
		for (int i = 0; i < 4 + random.nextInt(4); i++) {
			paragraph.append(i == 0 ? "" : " ").append(capital(sentence(10 + random.nextInt(12)))).append('.');
		}
		return paragraph.toString();
	}

	private String sentence(int length) {
		StringBuilder sentence = new StringBuilder();
		for (int i = 0; i < length; i++) {
			sentence.append(i == 0 ? "" : " ").append(words[frequent(WORDS)]);
		}
		return sentence.toString();
	}

	/** The first are much more frequent than the last, as in a language. */
	private int frequent(int size) {
		return Math.min(size - 1, (int) (Math.pow(size, random.nextDouble()) - 1));
	}

	private String syllables(int count) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < count; i++) {
			word.append(pick(ONSETS)).append(pick(NUCLEI)).append(pick(CODAS));
		}
		return word.toString();
	}

	private String pick(String[] parts) {
		return parts[random.nextInt(parts.length)];
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
