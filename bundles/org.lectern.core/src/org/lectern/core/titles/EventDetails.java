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

	private static final Pattern MONTH = Pattern.compile(
			"(?:\\b(\\d{1,2})(?:st|nd|rd|th)?(?:" + DASH + "\\d{1,2}(?:st|nd|rd|th)?)?\\s)?\\b(?:January|February|March|April|"
					+ "May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b"
					+ "\\.?(?:\\s(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:" + DASH + "\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?)?(?:,?\\s("
					+ YEAR + "))?");

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
		int start = -1;
		int end = -1;
		while (month.find()) {
			boolean date = month.group(1) != null || month.group(2) != null || month.group(3) != null;
			if (date && start < 0) {
				start = month.start();
				end = month.end();
			} else if (date && month.start() - end <= GAP) {
				end = month.end();
			}
		}
		if (start >= 0) {
			return range(start, end);
		}
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
			String name = segment.group(1).replace("{", "").replace("}", "").replaceAll("\\s+", " ");
			if (COUNTRIES.contains(name.toLowerCase(Locale.ROOT))) {
				return range(segment.start(1), segment.end(1));
			}
		}
		return null;
	}

	private static SourceRange range(int start, int end) {
		return new SourceRange(start, end - start);
	}
}
