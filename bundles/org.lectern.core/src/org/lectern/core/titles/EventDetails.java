/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.model.bibtex.SourceRange;

/** Finds what the title of proceedings says about when and where the event was, and on which pages a paper is. */
@SuppressWarnings("nls")
final class EventDetails {

	private static final String DASH = "\\s?(?:-{1,3}|\u2013|/|and)\\s?";
	private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

	private static final Pattern MONTH = Pattern.compile("(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|"
			+ "July?|Aug(?:ust)?|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?");

	/** What may stand before a month: a day or several. */
	private static final Pattern DAYS_BEFORE = Pattern
			.compile("(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?:" + DASH + "\\d{1,2}(?:st|nd|rd|th)?)?\\s$");

	/** What may stand behind a month: days, a year, or both. */
	private static final Pattern BEHIND = Pattern.compile("(?:\\s(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:" + DASH
			+ "\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?)?(?:,?\\s(" + YEAR + "))?");

	/** The days before a month are no longer than this. */
	private static final int DAYS = 16;

	/** A year in parentheses or behind the last comma; elsewhere it is part of the name of the event. */
	private static final Pattern LONE_YEAR = Pattern.compile("\\(\\s?(" + YEAR + ")\\s?\\)|,\\s(" + YEAR + ")[.\\s]*$");

	private static final Pattern PAGES = Pattern
			.compile("\\b(?:pp\\.?|pages|p\\.)[\\s~]?\\d{1,5}(?:" + DASH + "\\d{1,5})?", Pattern.CASE_INSENSITIVE);

	/** From the second date of an event to the first one there is at most a dash. */
	private static final int GAP = 5;

	private static final Pattern SEGMENT = Pattern.compile("(?<=[,(])\\s*([^,()]{2,40}?)\\s*(?=[,()]|[.\\s]*$)");

	private static final Set<String> COUNTRIES = countries();

	private EventDetails() {
	}

	private static Set<String> countries() {
		Set<String> names = new HashSet<>(Set.of("usa", "u.s.a.", "us", "uk", "u.k.", "england", "scotland", "wales",
				"northern ireland", "the netherlands", "holland", "korea", "republic of korea", "russia", "czech republic",
				"taiwan", "hong kong", "macau", "macao", "p.r. china", "pr china", "turkey", "ussr", "yugoslavia",
				"czechoslovakia", "west germany", "iran", "vietnam", "uae", "hawaii", "puerto rico", "viet nam"));
		for (String code : Locale.getISOCountries()) {
			names.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
		}
		return Set.copyOf(names);
	}

	/** Returns where the pages stand, null where there are none. */
	static SourceRange pages(String booktitle) {
		Matcher pages = PAGES.matcher(booktitle);
		return pages.find() ? range(pages.start(), pages.end()) : null;
	}

	/** Returns where the days of the event or its year stand, null where they do not. */
	static SourceRange date(String booktitle) {
		Matcher month = MONTH.matcher(booktitle);
		SourceRange date = null;
		for (int i = 0; i < booktitle.length(); i++) {
			boolean word = "JFMASOND".indexOf(booktitle.charAt(i)) >= 0
					&& (i == 0 || !Character.isLetterOrDigit(booktitle.charAt(i - 1)));
			if (word && month.region(i, booktitle.length()).lookingAt()) {
				SourceRange next = around(i, month.end(), booktitle);
				if (next != null && date == null) {
					date = next;
				} else if (next != null && next.offset() - end(date) <= GAP) {
					date = range(date.offset(), end(next));
				}
			}
		}
		return date == null ? year(booktitle) : date;
	}

	/** Returns the range of a month with its days and year, null when it has neither: May and March are words too. */
	private static SourceRange around(int start, int end, String booktitle) {
		Matcher before = DAYS_BEFORE.matcher(booktitle).region(Math.max(0, start - DAYS), start);
		Matcher behind = BEHIND.matcher(booktitle).region(end, booktitle.length());
		boolean days = before.find();
		boolean more = behind.lookingAt() && behind.end() > end;
		return days || more ? range(days ? before.start() : start, more ? behind.end() : end) : null;
	}

	private static int end(SourceRange range) {
		return range.offset() + range.length();
	}

	private static SourceRange year(String booktitle) {
		Matcher year = LONE_YEAR.matcher(booktitle);
		if (!year.find()) {
			return null;
		}
		int group = year.group(1) == null ? 2 : 1;
		return range(year.start(group), year.end(group));
	}

	/** Returns where the country of the event stands, null where none does. */
	static SourceRange place(String booktitle) {
		if (booktitle.indexOf(',') < 0 && booktitle.indexOf('(') < 0) {
			return null;
		}
		Matcher segment = SEGMENT.matcher(booktitle);
		while (segment.find()) {
			if (COUNTRIES.contains(fold(segment.group(1)))) {
				return range(segment.start(1), segment.end(1));
			}
		}
		return null;
	}

	private static SourceRange range(int start, int end) {
		return new SourceRange(start, end - start);
	}

	/** Returns a name without braces, in lower case and with one blank between words. */
	private static String fold(String name) {
		StringBuilder folded = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (Character.isWhitespace(c)) {
				if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
					folded.append(' ');
				}
			} else if (c != '{' && c != '}') {
				folded.append(Character.toLowerCase(c));
			}
		}
		return folded.toString();
	}
}
