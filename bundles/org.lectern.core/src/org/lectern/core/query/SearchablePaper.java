/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;
import org.lectern.model.text.LatexText;

/**
 * A paper in the form in which it is looked for: the text of all fields without case, accents and LaTeX, in one piece.
 * It holds no model and does not change. One costs about as much memory as the text of its record.
 */
public final class SearchablePaper {

	/** Keeps words of two fields apart: folded text has letters, digits and blanks only. */
	private static final char FIELD_END = '\n';
	/** Most papers of a review have fields in one of few orders, so the names are kept once for all of them. */
	private static final Map<List<String>, List<String>> LAYOUTS = new ConcurrentHashMap<>();
	private static final int MOST_LAYOUTS = 20_000;

	private final String file;
	private final String key;
	private final String entryType;
	private final List<String> names;
	private final int[] ends;
	private final String text;
	private final int year;
	private final int rating;
	private final ReadingStatus status;
	private final boolean hasPdf;

	private SearchablePaper(Paper paper, String file) {
		this.file = file;
		key = paper.getKey() == null ? "" : paper.getKey(); //$NON-NLS-1$
		entryType = paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		Integer found = PaperViews.year(paper);
		year = found == null ? -1 : found;
		rating = Rating.of(paper);
		status = ReadingStatus.of(paper);
		List<String> layout = new ArrayList<>(paper.getFields().size());
		ends = new int[paper.getFields().size()];
		StringBuilder all = new StringBuilder();
		boolean pdf = false;
		for (Field field : paper.getFields()) {
			String value = field.getValue() == null ? "" : field.getValue(); //$NON-NLS-1$
			String name = field.getName() == null ? "" : field.getName().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			pdf |= isPdf(name, value);
			all.append(folded(name, value)).append(FIELD_END);
			ends[layout.size()] = all.length();
			layout.add(name);
		}
		hasPdf = pdf;
		names = shared(List.copyOf(layout));
		text = all.toString();
	}

	/** Tags are kept apart as fields are, so that the end of one and the beginning of the next are no phrase. */
	private static String folded(String name, String value) {
		return name.equals(Tags.FIELD)
				? Tags.in(value).stream().map(FoldedText::of).collect(Collectors.joining(String.valueOf(FIELD_END)))
				: FoldedText.of(LatexText.toPlain(value));
	}

	private static List<String> shared(List<String> layout) {
		if (LAYOUTS.size() > MOST_LAYOUTS) {
			LAYOUTS.clear();
		}
		List<String> known = LAYOUTS.putIfAbsent(layout, layout);
		return known == null ? layout : known;
	}

	private static boolean isPdf(String name, String value) {
		return switch (name) {
		case "pdf" -> !value.isBlank(); //$NON-NLS-1$
		case "file", "url" -> value.toLowerCase(Locale.ROOT).contains(name.equals("url") ? ".pdf" : "pdf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		default -> false;
		};
	}

	/**
	 * Takes what can be looked for from a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @param file
	 *            the path of the BibTeX file it is in, relative to the root of the review, never null
	 * @return the paper to look at, never null
	 */
	public static SearchablePaper of(Paper paper, String file) {
		return new SearchablePaper(paper, file);
	}

	/**
	 * Returns the names of the fields.
	 *
	 * @return the names in lower case in the order of the record, never null, not modifiable
	 */
	public List<String> fieldNames() {
		return names;
	}

	String file() {
		return file;
	}

	String key() {
		return key;
	}

	String entryType() {
		return entryType;
	}

	/** Returns the year, -1 when there is none. */
	int year() {
		return year;
	}

	/** Returns the rating, 0 when there is none. */
	int rating() {
		return rating;
	}

	ReadingStatus status() {
		return status;
	}

	boolean hasPdf() {
		return hasPdf;
	}

	/** Tells whether a field of this name says something. */
	boolean hasField(String name) {
		for (int i = 0; i < names.size(); i++) {
			if (names.get(i).equals(name) && ends[i] - start(i) > 1) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether some field, or the key, has a text in it. */
	boolean contains(FoldedTerm term) {
		return term.isIn(text, 0, text.length()) || term.isInKey(key);
	}

	/** Tells whether a field of this name has a text in it. */
	boolean contains(String name, FoldedTerm term) {
		for (int i = 0; i < names.size(); i++) {
			if (names.get(i).equals(name) && term.isIn(text, start(i), ends[i])) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether a tag has a text in it, or is it where the term is to be whole. */
	boolean hasTag(FoldedTerm term) {
		int field = names.indexOf(Tags.FIELD);
		return field >= 0 && Arrays.stream(text.substring(start(field), ends[field]).split(String.valueOf(FIELD_END)))
				.anyMatch(tag -> term.whole() ? tag.equals(term.folded()) : tag.contains(term.folded()));
	}

	private int start(int field) {
		return field == 0 ? 0 : ends[field - 1];
	}
}
