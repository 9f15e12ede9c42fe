/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.duplicate.DuplicateCluster;
import org.lectern.core.duplicate.DuplicateFinder;
import org.lectern.core.tests.TestData;
import org.lectern.core.tests.TestReview;
import org.lectern.model.text.LatexText;

/**
 * The papers of a real digest against copies of themselves, changed in six ways. Nothing but titles and abstracts is
 * there to go by.
 */
@SuppressWarnings("nls")
class DigestPerturbationTest {

	private static final int PAPERS = 118;

	private record Text(String title, String abstractText) {
	}

	private final List<Text> papers = new ArrayList<>();

	@BeforeEach
	void read() throws Exception {
		List<String> lines = Files.readAllLines(TestData.path("digest/trending-papers.txt"));
		for (int i = 2; i < lines.size(); i += 2) {
			papers.add(new Text(lines.get(i).replaceFirst("^Subscribe", ""), lines.get(i + 1)));
		}
		assertEquals(PAPERS, papers.size());
	}

	private static String bibtex(List<Text> texts) {
		StringBuilder bib = new StringBuilder();
		for (int i = 0; i < texts.size(); i++) {
			bib.append("@misc{p" + i + ", title = {" + LatexText.escape(texts.get(i).title()) + "}, abstract = {"
					+ LatexText.escape(texts.get(i).abstractText()) + "}}\n");
		}
		return bib.toString();
	}

	@Test
	void noneOfTheDistinctPairsIsFlagged() {
		assertEquals(List.of(), DuplicateFinder.find(TestReview.of("a.bib", bibtex(papers)).corpus(), Progress.none()));
	}

	@Test
	void copiesAreFoundAndNothingElse() {
		int found = 0;
		StringBuilder missed = new StringBuilder();
		for (Change change : Change.values()) {
			Random random = new Random(7);
			List<Text> copies = papers.stream().map(text -> change.apply(text, random)).toList();
			List<DuplicateCluster> clusters = DuplicateFinder.find(
					TestReview.of("a.bib", bibtex(papers)).with("b.bib", bibtex(copies)).corpus(), Progress.none());
			for (DuplicateCluster cluster : clusters) {
				List<String> keys = cluster.papers().stream().map(PaperReference::key).distinct().toList();
				assertEquals(1, keys.size(), change + " brought distinct papers together: " + cluster);
			}
			found += clusters.size();
			missed.append(change + " " + (PAPERS - clusters.size()) + " ");
		}
		int all = PAPERS * Change.values().length;
		assertTrue(found >= 0.995 * all, found + " of " + all + " found; missed: " + missed);
	}

	private enum Change {

		TYPING_ERRORS((text, random) -> new Text(misspell(text.title, random), misspell(text.abstractText, random))),
		HALF_ABSTRACT((text, random) -> new Text(text.title, half(text.abstractText))),
		NO_ABSTRACT((text, random) -> new Text(text.title, "")),
		CASE((text, random) -> new Text(text.title.toUpperCase(Locale.ROOT), text.abstractText.toUpperCase(Locale.ROOT))),
		WORD_ORDER((text, random) -> new Text(shuffle(text.title, " ", random), shuffle(text.abstractText, ". ", random))),
		PUNCTUATION((text, random) -> new Text(strip(text.title), strip(text.abstractText)));

		private final BiFunction<Text, Random, Text> change;

		Change(BiFunction<Text, Random, Text> change) {
			this.change = change;
		}

		Text apply(Text text, Random random) {
			return change.apply(text, random);
		}

		/** Changes a letter in every tenth word, and in one word of a title at least. */
		private static String misspell(String text, Random random) {
			String[] words = text.split(" ");
			int changes = Math.max(1, words.length / 10);
			for (int i = 0; i < changes; i++) {
				int at = random.nextInt(words.length);
				String word = words[at];
				int letter = random.nextInt(word.length());
				char other = (char) ('a' + random.nextInt(26));
				words[at] = switch (random.nextInt(3)) {
				case 0 -> word.substring(0, letter) + other + word.substring(letter + 1);
				case 1 -> word.substring(0, letter) + other + word.substring(letter);
				default -> word.length() < 3 ? word : word.substring(0, letter) + word.substring(letter + 1);
				};
			}
			return String.join(" ", words);
		}

		private static String half(String text) {
			String[] words = text.split(" ");
			return String.join(" ", Arrays.copyOf(words, words.length / 2));
		}

		private static String shuffle(String text, String separator, Random random) {
			List<String> parts = new ArrayList<>(List.of(text.split(Pattern.quote(separator))));
			Collections.shuffle(parts, random);
			return String.join(separator, parts);
		}

		private static String strip(String text) {
			return text.replaceAll("[\\p{P}\\p{S}]+", " ");
		}
	}
}
