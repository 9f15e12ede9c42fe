/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.reading.Tags;
import org.lectern.model.review.Paper;
import org.lectern.model.text.PersonName;

/** The words of a review that are written again and again: keys, names of authors, venues, tags. Does not change. */
public final class CorpusWords {

	/** No words at all. */
	public static final CorpusWords NONE = new CorpusWords(List.of(), paper -> null);

	private final Map<String, PaperReference> papers = new HashMap<>();
	private final Map<String, String> titles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private final List<Word> authors;
	private final List<Word> venues;
	private final List<Word> tags;

	/**
	 * A word with how often it is used.
	 *
	 * @param text
	 *            the word, never null
	 * @param count
	 *            by how many papers it is used, 1 or more
	 */
	public record Word(String text, int count) {
	}

	private CorpusWords(List<Paper> all, Function<Paper, PaperReference> references) {
		Map<String, Integer> authorCounts = new HashMap<>();
		Map<String, Integer> venueCounts = new HashMap<>();
		Map<String, Integer> tagCounts = new HashMap<>();
		for (Paper paper : all) {
			if (paper.getKey() != null && !paper.getKey().isEmpty()) {
				papers.putIfAbsent(paper.getKey().toLowerCase(Locale.ROOT), references.apply(paper));
				titles.putIfAbsent(paper.getKey(), paper.getTitle() == null ? "" : paper.getTitle()); //$NON-NLS-1$
			}
			for (PersonName author : paper.getAuthors()) {
				authorCounts.merge(author.familyFirst(), 1, Integer::sum);
			}
			if (paper.getVenue() != null && !paper.getVenue().isBlank()) {
				venueCounts.merge(paper.getVenue(), 1, Integer::sum);
			}
			Tags.of(paper).forEach(tag -> tagCounts.merge(tag, 1, Integer::sum));
		}
		authors = sorted(authorCounts);
		venues = sorted(venueCounts);
		tags = sorted(tagCounts);
	}

	/**
	 * Gathers the words of a review.
	 *
	 * @param corpus
	 *            the review, never null
	 * @return its words, never null
	 */
	public static CorpusWords of(ReviewCorpus corpus) {
		return new CorpusWords(corpus.papers(), corpus::referenceTo);
	}

	/**
	 * Finds the paper with a citation key.
	 *
	 * @param key
	 *            the key in any case, never null
	 * @return the first paper that has it; null where none has
	 */
	public PaperReference paper(String key) {
		return papers.get(key.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns the citation keys with the titles of their papers.
	 *
	 * @return titles by keys in the order of the keys, the empty string for a missing title, never null
	 */
	public Map<String, String> titlesByKey() {
		return Collections.unmodifiableMap(titles);
	}

	/**
	 * Returns the authors.
	 *
	 * @return the names with the family name first, the most frequent first, never null
	 */
	public List<Word> authors() {
		return authors;
	}

	/**
	 * Returns the venues.
	 *
	 * @return the venues, the most frequent first, never null
	 */
	public List<Word> venues() {
		return venues;
	}

	/**
	 * Returns the tags.
	 *
	 * @return the tags, the most frequent first, never null
	 */
	public List<Word> tags() {
		return tags;
	}

	/** Sorted once: completion asks for the words at each key that is typed. */
	private static List<Word> sorted(Map<String, Integer> counts) {
		return counts.entrySet().stream().map(entry -> new Word(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingInt(Word::count).reversed().thenComparing(Word::text)).toList();
	}
}
