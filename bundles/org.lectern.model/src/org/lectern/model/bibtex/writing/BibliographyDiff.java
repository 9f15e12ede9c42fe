/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.review.Paper;

/** Finds the edits that bring the text of a document to the state of the model. */
public final class BibliographyDiff {

	private final BibDocument document;
	private final String text;
	private final List<EntryNode> entries;
	private final List<Paper> papers;
	private final Styles styles;
	private final Edits edits = new Edits();

	private BibliographyDiff(BibDocument document, List<Paper> papers) {
		this.document = document;
		this.papers = papers;
		text = document.text();
		entries = document.entries();
		styles = new Styles(document);
	}

	/**
	 * Compares a document with papers.
	 *
	 * @param document
	 *            the document the papers were read from, never null
	 * @param papers
	 *            the papers as they should be, never null
	 * @return the edits of the text in ascending order, none overlapping another, never null; empty where the document
	 *         says what the papers say
	 * @throws UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds
	 */
	public static List<TextReplacement> between(BibDocument document, List<Paper> papers) {
		BibliographyDiff diff = new BibliographyDiff(document, papers);
		diff.compare();
		return diff.edits.inOrder();
	}

	private void compare() {
		int[] places = places();
		boolean[] stays = KeptOrder.of(places);
		boolean[] kept = new boolean[entries.size()];
		int last = -1;
		int from = 0;
		for (int i = 0; i < places.length; i++) {
			if (stays[i]) {
				addPapers(last, from, i, places);
				EntryNode entry = entries.get(places[i]);
				edits.addAll(EntryDiff.between(document, entry, papers.get(i), styles));
				kept[places[i]] = true;
				last = places[i];
				from = i + 1;
			}
		}
		addPapers(last, from, places.length, places);
		for (int i = 0; i < kept.length; i++) {
			if (!kept[i]) {
				remove(entries.get(i));
			}
		}
	}

	/** Returns for each paper the index of its entry; -1 for a new one. */
	private int[] places() {
		int[] places = new int[papers.size()];
		if (isUnmoved()) {
			Arrays.setAll(places, i -> i);
			return places;
		}
		Map<EntryNode, Integer> free = new IdentityHashMap<>();
		for (int i = 0; i < entries.size(); i++) {
			free.put(entries.get(i), i);
		}
		for (int i = 0; i < places.length; i++) {
			Integer place = free.remove(papers.get(i).getSource());
			places[i] = place == null ? -1 : place;
		}
		return places;
	}

	private boolean isUnmoved() {
		if (papers.size() != entries.size()) {
			return false;
		}
		for (int i = 0; i < entries.size(); i++) {
			if (papers.get(i).getSource() != entries.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** Adds papers behind an entry that stays, or before the first one that stays, or to a file without any. */
	private void addPapers(int stayingEntry, int from, int to, int[] places) {
		if (from == to) {
			return;
		}
		StringBuilder added = new StringBuilder();
		String gap = styles.entryGap();
		EntryNode before = stayingEntry < 0 ? null : entries.get(stayingEntry);
		boolean begins = before == null && to < places.length;
		for (int i = from; i < to; i++) {
			if (before != null || i > from) {
				added.append(gap);
			}
			added.append(places[i] < 0 ? written(papers.get(i), before) : moved(papers.get(i), places[i]));
		}
		if (before != null) {
			edits.insert(before.end(), added.toString());
		} else if (begins) {
			edits.insert(entries.get(places[to]).offset(), added.append(gap).toString());
		} else {
			edits.insert(text.length(), lineStart() + added + styles.lineEnd());
		}
	}

	private String written(Paper paper, EntryNode before) {
		EntryStyle style = before == null ? styles.ofFile() : styles.behind(before);
		return style.write(paper, styles.lineEnd());
	}

	private String moved(Paper paper, int place) {
		EntryNode entry = entries.get(place);
		return EntryDiff.between(document, entry, paper, styles).applyTo(text, entry.offset(), entry.end());
	}

	/** What it takes to begin a paragraph at the end of the text. */
	private String lineStart() {
		if (text.isBlank()) {
			return ""; //$NON-NLS-1$
		}
		boolean lineEnded = Gap.hasLineEnd(text.substring(text.length() - 1));
		return lineEnded ? styles.lineEnd() : styles.lineEnd() + styles.lineEnd();
	}

	/** Removes an entry with its line end and the blank line behind it; only the entry where its lines hold more. */
	private void remove(EntryNode entry) {
		int start = lineStartOf(entry.offset());
		int end = lineEndBehind(entry.end());
		if (start < 0 || end < 0) {
			edits.delete(entry.offset(), entry.end());
			return;
		}
		int blankLine = lineEndBehind(end);
		edits.delete(start, blankLine < 0 ? end : blankLine);
	}

	/** Returns where the line of an offset begins when only blanks stand before the offset; else -1. */
	private int lineStartOf(int offset) {
		int i = offset;
		while (i > 0 && isBlank(text.charAt(i - 1))) {
			i--;
		}
		return i == 0 || Gap.hasLineEnd(text.substring(i - 1, i)) ? i : -1;
	}

	/** Returns the offset behind the line end when only blanks stand before it; else -1. */
	private int lineEndBehind(int offset) {
		int i = offset;
		while (i < text.length() && isBlank(text.charAt(i))) {
			i++;
		}
		if (i == text.length()) {
			return i;
		}
		if (text.charAt(i) == '\n') {
			return i + 1;
		}
		if (text.charAt(i) == '\r') {
			return text.startsWith("\r\n", i) ? i + 2 : i + 1; //$NON-NLS-1$
		}
		return -1;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
