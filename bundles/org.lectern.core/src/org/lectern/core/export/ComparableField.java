/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lectern.core.numbers.MonthName;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonNames;

/** What a field says, whatever words BibTeX or biblatex have for it and however it is written. */
final class ComparableField {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("journaltitle", "journal"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("location", "address"), Map.entry("annotation", "annote"), Map.entry("eprinttype", "archiveprefix"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("issue", "number")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("conference", "inproceedings"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("electronic", "online"), Map.entry("www", "online"), Map.entry("report", "techreport")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> PEOPLE = Set.of("author", "editor", "translator"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> ADDRESSES = Set.of("doi", "url", "file", "eprint"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"); //$NON-NLS-1$
	private static final Pattern DASHES = Pattern.compile("\\s*[\u2010-\u2015-]+\\s*"); //$NON-NLS-1$

	private ComparableField() {
	}

	/** Returns the name of an entry type that all its names stand for. */
	static String type(String entryType) {
		return TYPES.getOrDefault(entryType, entryType);
	}

	/** Returns what a field says, by names that all names of the same field stand for. */
	static Map<String, String> of(String name, String value, String entryType) {
		Map<String, String> parts = new LinkedHashMap<>();
		Matcher date = DATE.matcher(value.strip());
		if (name.equals("date") && date.matches()) { //$NON-NLS-1$
			parts.put("year", date.group(1)); //$NON-NLS-1$
			put(parts, "month", date.group(2)); //$NON-NLS-1$
			put(parts, "day", date.group(3)); //$NON-NLS-1$
		} else if (name.equals("institution") && entryType.endsWith("thesis")) { //$NON-NLS-1$ //$NON-NLS-2$
			parts.put("school", text("school", value)); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			String known = NAMES.getOrDefault(name, name);
			parts.put(known, text(known, value));
		}
		return parts;
	}

	private static void put(Map<String, String> parts, String name, String digits) {
		if (digits != null) {
			parts.put(name, text(name, digits));
		}
	}

	private static String text(String name, String value) {
		if (PEOPLE.contains(name)) {
			// no part of a name holds a line end, so that one tells where a name begins
			return PersonNames.parse(value).stream().map(Object::toString).collect(Collectors.joining("\n")) //$NON-NLS-1$
					+ (PersonNames.hasOthers(value) ? "\n" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (ADDRESSES.contains(name)) {
			return LatexText.toVerbatim(value);
		}
		String plain = LatexText.toPlain(value).strip();
		return switch (name) {
		case "pages" -> DASHES.matcher(plain).replaceAll("-"); //$NON-NLS-1$ //$NON-NLS-2$
		case "month" -> MonthName.numberOf(plain) > 0 ? Integer.toString(MonthName.numberOf(plain)) : plain; //$NON-NLS-1$
		case "day" -> plain.replaceFirst("^0(?=\\d$)", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "keywords" -> plain.replaceAll("\\s*[,;]\\s*", ", "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "archiveprefix" -> plain.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		default -> plain;
		};
	}
}
