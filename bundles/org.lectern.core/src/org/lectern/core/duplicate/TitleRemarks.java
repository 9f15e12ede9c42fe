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
import java.util.regex.Pattern;

import org.lectern.core.text.FoldedText;

/**
 * A title as its author gave it, and what databases and editors write around it.
 *
 * @param text
 *            the title alone, folded, never null
 * @param notice
 *            what it says about another work, never null
 * @param genre
 *            the kind of contribution it names, such as "tutorial" or "panel"; null where it names none
 * @param mainWords
 *            how many words of the text stand before its first colon, dash, bracket or end of a sentence
 */
record TitleRemarks(String text, Notice notice, String genre, int mainWords) {

	/** What a title can say about another work. */
	enum Notice {
		/** It is a work of its own. */
		NONE,
		/** It corrects or withdraws the work whose title it repeats. */
		CORRECTION,
		/** It answers the work whose title it repeats. */
		REPLY
	}

	private static final Set<String> CORRECTIONS = Set.of("erratum", "errata", "corrigendum", "corrigenda", "correction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"corrections", "retraction", "retracted", "addendum", "addenda"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Words that mean a correction whatever follows them, as in "errata and changes of 1986". */
	private static final Set<String> ERRATA = Set.of("erratum", "errata", "corrigendum", "corrigenda"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Set<String> REPLIES = Set.of("reply", "replies", "response", "rejoinder", "comment", "comments"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Words that may stand beside the one that makes a notice. */
	private static final Set<String> BESIDE_NOTICE = Set.of("author", "authors", "the", "an", "a", "in", "publisher", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"publishers", "to", "on", "article"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Words that open the title a notice is about. */
	private static final Set<String> ABOUT = Set.of("to", "on"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Words that name a kind of contribution. */
	private static final List<String> GENRES = List.of("demonstration", "demo", "tutorial", "panel", "poster", "keynote", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"book", "guest", "experience", "abstract"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Words that may stand beside the one that names a kind. */
	private static final Set<String> BESIDE_GENRE = Set.of("a", "an", "the", "session", "description", "talk", "address", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"invited", "extended", "student", "paper", "review", "editor", "editors", "introduction", "foreword", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"editorial", "discussion", "presentation"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Where another work stands: "(vol 142, pg 310, 2003)", "(The Journal (2009) 360 (542-544))". */
	private static final Pattern CITATION = Pattern
			.compile("vol\\b.*\\d.*\\d|.*[(,] ?(?:1[89]|20)\\d\\d\\)?.*\\d.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL); //$NON-NLS-1$

	/** Longer brackets hold more than the place of a paper. */
	private static final int LONGEST_CITATION = 300;

	/** No word that makes a notice is longer. */
	private static final int LONGEST_NOTICE = 12;

	/** A piece of a title: what is in round brackets, or what is between colons, dashes and the ends of sentences. */
	private record Piece(int start, int end, boolean bracketed, String folded) {

		String[] words() {
			return folded.split(" "); //$NON-NLS-1$
		}
	}

	/** Reads a title, plain text without the remarks of databases in square brackets. */
	static TitleRemarks of(String title) {
		List<Piece> pieces = pieces(title);
		Notice notice = Notice.NONE;
		String genre = null;
		List<Piece> kept = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			boolean last = i == pieces.size() - 1;
			Notice noticed = last && i > 0 && ERRATA.contains(piece.words()[0]) ? Notice.CORRECTION
					: i == 0 || last ? notice(piece) : Notice.NONE;
			String named = pieces.size() > 1 ? genre(piece) : null;
			if (piece.bracketed() && last && i > 0 && piece.end() - piece.start() <= LONGEST_CITATION
					&& CITATION.matcher(title.substring(piece.start(), piece.end())).matches()) {
				notice = Notice.CORRECTION;
			} else if (noticed != Notice.NONE && pieces.size() > 1) {
				notice = noticed;
			} else if (named != null) {
				genre = genre == null ? named : genre;
			} else {
				kept.add(piece);
			}
		}
		if (kept.isEmpty()) {
			String text = FoldedText.of(title);
			return new TitleRemarks(text, notice, null, words(text));
		}
		return withoutOpening(kept, notice, genre);
	}

	/** Takes off a notice that no mark sets apart: "Erratum to ...", "Reply to ...", "... authors reply". */
	private static TitleRemarks withoutOpening(List<Piece> kept, Notice notice, String genre) {
		int mainWords = kept.get(0).words().length;
		StringBuilder joined = new StringBuilder();
		kept.forEach(piece -> joined.append(joined.isEmpty() ? "" : " ").append(piece.folded())); //$NON-NLS-1$ //$NON-NLS-2$
		String text = joined.toString();
		if (notice != Notice.NONE) {
			return new TitleRemarks(text, notice, genre, mainWords);
		}
		int first = text.indexOf(' ');
		int second = text.indexOf(' ', first + 1);
		if (second > 0 && ABOUT.contains(text.substring(first + 1, second))) {
			Notice opening = noticeOf(text.substring(0, first));
			if (opening != Notice.NONE) {
				return new TitleRemarks(text.substring(second + 1), opening, genre, Math.max(1, mainWords - 2));
			}
		}
		int last = Math.max(text.lastIndexOf(" author"), 0); //$NON-NLS-1$
		String[] ending = text.substring(last).strip().split(" "); //$NON-NLS-1$
		if (last > 0 && ending.length == 2 && REPLIES.contains(ending[1])) {
			return new TitleRemarks(text.substring(0, last), Notice.REPLY, genre, mainWords);
		}
		return new TitleRemarks(text, notice, genre, mainWords);
	}

	private static int words(String text) {
		return text.split(" ").length; //$NON-NLS-1$
	}

	private static Notice noticeOf(String word) {
		return CORRECTIONS.contains(word) ? Notice.CORRECTION : REPLIES.contains(word) ? Notice.REPLY : Notice.NONE;
	}

	/** Returns what a piece says when it says nothing else. */
	private static Notice notice(Piece piece) {
		if (piece.folded().length() > 40) {
			return Notice.NONE;
		}
		Notice notice = Notice.NONE;
		for (String word : piece.words()) {
			if (noticeOf(word) != Notice.NONE) {
				notice = noticeOf(word);
			} else if (!BESIDE_NOTICE.contains(word)) {
				return Notice.NONE;
			}
		}
		return notice;
	}

	/** Returns the kind a piece names when it says nothing else, null when it does not. */
	private static String genre(Piece piece) {
		if (piece.folded().length() > 40) {
			return null;
		}
		List<String> words = List.of(piece.words());
		for (String genre : GENRES) {
			if (words.contains(genre)) {
				boolean nothingElse = words.stream().allMatch(word -> GENRES.contains(word) || BESIDE_GENRE.contains(word));
				return !nothingElse ? null : genre.equals("demonstration") ? "demo" : genre; //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return null;
	}

	private static List<Piece> pieces(String title) {
		List<Piece> pieces = new ArrayList<>(4);
		int start = 0;
		int depth = 0;
		for (int i = 0; i < title.length(); i++) {
			char c = title.charAt(i);
			if (c == '(') {
				if (depth++ == 0) {
					add(title, start, i, false, pieces);
					start = i + 1;
				}
			} else if (c == ')' && depth > 0) {
				if (--depth == 0) {
					add(title, start, i, true, pieces);
					start = i + 1;
				}
			} else if (depth == 0 && isEnd(title, i, start)) {
				add(title, start, i, false, pieces);
				start = i + 1;
			}
		}
		add(title, start, title.length(), depth > 0, pieces);
		return pieces;
	}

	private static boolean isEnd(String title, int i, int start) {
		char c = title.charAt(i);
		boolean beforeBlank = i + 1 == title.length() || Character.isWhitespace(title.charAt(i + 1));
		return switch (c) {
		case ':', '?', '!', ';', '\u2013', '\u2014' -> true;
		case '.' -> beforeBlank;
		case '-' -> beforeBlank || i > 0 && Character.isWhitespace(title.charAt(i - 1))
				|| start == 0 && i <= LONGEST_NOTICE && noticeOf(FoldedText.of(title.substring(0, i))) == Notice.CORRECTION;
		default -> false;
		};
	}

	/** Tells whether a text says that a title is that of a notice, and nothing else. */
	static boolean isNotice(String text) {
		return notice(new Piece(0, text.length(), true, FoldedText.of(text))) != Notice.NONE;
	}

	private static void add(String title, int start, int end, boolean bracketed, List<Piece> pieces) {
		String folded = FoldedText.of(title.substring(start, end));
		if (!folded.isEmpty()) {
			pieces.add(new Piece(start, end, bracketed, folded));
		}
	}
}
