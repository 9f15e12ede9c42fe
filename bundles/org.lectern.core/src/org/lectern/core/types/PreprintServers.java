/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/**
 * Tells which papers are preprints and where: those whose journal or book is a preprint server, and those without a
 * journal or book whose identifier, address or publisher is that of one. A paper in a journal that also has a number of
 * arXiv is no preprint.
 */
@SuppressWarnings("nls")
final class PreprintServers {

	static final String ARXIV = "arXiv";

	/** Where else the server may be told, in the order in which one is looked for. */
	private static final List<String> HINTS = List.of("howpublished", "publisher", "note", "url", "institution",
			"organization", "archive", "repository");

	private static final List<String> EPRINT_TYPES = List.of("eprinttype", "archiveprefix");

	/** The fields of a paper that appeared nowhere that are looked at. */
	private static final Set<String> TELLING = Stream.of(HINTS, EPRINT_TYPES, List.of("eprint", "doi"))
			.flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

	/** Parts of names and addresses in lower case, and the server they mean. */
	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	/** What DOIs begin with, as the servers register them. */
	private static final Map<String, String> DOIS = new LinkedHashMap<>();

	static {
		for (String name : List.of(ARXIV, "bioRxiv", "medRxiv", "ChemRxiv", "PsyArXiv", "SocArXiv", "EarthArXiv", "TechRxiv",
				"EngrXiv")) {
			NAMES.put(name.toLowerCase(Locale.ROOT), name);
		}
		NAMES.put("ssrn electronic journal", "SSRN");
		NAMES.put("ssrn.com", "SSRN");
		NAMES.put("osf preprints", "OSF Preprints");
		NAMES.put("osf.io/preprints", "OSF Preprints");
		NAMES.put("research square", "Research Square");
		NAMES.put("researchsquare.com", "Research Square");
		NAMES.put("preprints.org", "Preprints.org");
		DOIS.put("10.48550/arxiv.", ARXIV);
		DOIS.put("10.1101/2", "bioRxiv or medRxiv"); // of December 2019 and later: the date
		DOIS.put("10.1101/0", "bioRxiv or medRxiv"); // before: six digits
		DOIS.put("10.1101/1", "bioRxiv or medRxiv");
		DOIS.put("10.26434/chemrxiv", "ChemRxiv");
		DOIS.put("10.31234/osf.io", "PsyArXiv");
		DOIS.put("10.31235/osf.io", "SocArXiv");
		DOIS.put("10.31219/osf.io", "OSF Preprints");
		DOIS.put("10.31223/", "EarthArXiv");
		DOIS.put("10.36227/techrxiv", "TechRxiv");
		DOIS.put("10.2139/ssrn.", "SSRN");
		DOIS.put("10.21203/rs.", "Research Square");
		DOIS.put("10.20944/preprints", "Preprints.org");
	}

	private PreprintServers() {
	}

	/**
	 * What makes a paper a preprint.
	 *
	 * @param server
	 *            the name of the server
	 * @param field
	 *            the field that tells it
	 */
	record Preprint(String server, Field field) {
	}

	/** Tells which preprint a paper is; null when it is none. */
	static Preprint of(Paper paper) {
		Field container = containerOf(paper);
		if (container != null) {
			String server = serverOf(container);
			return server == null ? null : new Preprint(server, container);
		}
		Map<String, Field> told = told(paper);
		Field type = told.containsKey("eprint") ? first(told, EPRINT_TYPES) : null;
		if (type != null && serverIn(type) != null) {
			return new Preprint(serverIn(type), told.get("eprint"));
		}
		String doi = told.containsKey("doi") ? paper.getDoi() : null;
		for (Map.Entry<String, String> prefix : DOIS.entrySet()) {
			if (doi != null && doi.startsWith(prefix.getKey())) {
				return new Preprint(prefix.getValue(), told.get("doi"));
			}
		}
		for (String hint : HINTS) {
			Field field = told.get(hint);
			if (field != null && serverIn(field) != null) {
				return new Preprint(serverIn(field), field);
			}
		}
		return null;
	}

	/** Returns the first field that names what a paper appeared in, null when there is none. */
	static Field containerOf(Paper paper) {
		for (Field field : paper.getFields()) {
			String name = field.getName();
			if (name != null && isContainer(name) && field.getValue() != null && !field.getValue().isBlank()) {
				return field;
			}
		}
		return null;
	}

	private static boolean isContainer(String name) {
		return switch (name.length()) {
		case 7 -> name.equalsIgnoreCase("journal");
		case 9 -> name.equalsIgnoreCase("booktitle");
		case 12 -> name.equalsIgnoreCase("journaltitle");
		default -> false;
		};
	}

	/** Returns the fields that matter and are not blank, by their names in lower case. */
	private static Map<String, Field> told(Paper paper) {
		Map<String, Field> told = new HashMap<>();
		for (Field field : paper.getFields()) {
			String name = field.getName() == null ? "" : field.getName().toLowerCase(Locale.ROOT);
			if (TELLING.contains(name) && field.getValue() != null && !field.getValue().isBlank()) {
				told.putIfAbsent(name, field);
			}
		}
		return told;
	}

	private static Field first(Map<String, Field> told, List<String> names) {
		for (String name : names) {
			Field field = told.get(name);
			if (field != null) {
				return field;
			}
		}
		return null;
	}

	private static String plain(Field field) {
		return LatexText.toVerbatim(field.getValue()).toLowerCase(Locale.ROOT);
	}

	private static String serverIn(Field field) {
		return mayName(field.getValue()) ? serverIn(plain(field)) : null;
	}

	private static String serverIn(String text) {
		for (Map.Entry<String, String> name : NAMES.entrySet()) {
			if (contains(text, name.getKey())) {
				return name.getValue();
			}
		}
		return null;
	}

	/** Tells at little cost of most values that they name no server: all names have "rx" or one of a few words in them. */
	private static boolean mayName(String value) {
		boolean r = false;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean may = switch (c) {
			case 'x', 'X' -> r;
			case 's', 'S' -> isAt(i, "ssrn", value) || isAt(i, "square", value);
			case 'o', 'O' -> isAt(i, "osf", value);
			case 'p', 'P' -> isAt(i, "preprints", value);
			default -> false;
			};
			if (may) {
				return true;
			}
			r = c == 'r' || c == 'R' || r && (c == '{' || c == '}');
		}
		return false;
	}

	private static boolean isAt(int place, String word, String value) {
		return value.regionMatches(true, place, word, 0, word.length());
	}

	/** Tells whether a text contains a name as a word: PsyArXiv is not arXiv. */
	private static boolean contains(String text, String name) {
		int at = text.indexOf(name);
		return at == 0 || at > 0 && !Character.isLetter(text.charAt(at - 1));
	}

	/** The names of journals that are preprint servers say little else. */
	private static String serverOf(Field container) {
		if (!mayName(container.getValue()) && !beginsWithC(container.getValue())) {
			return null;
		}
		String name = plain(container).strip();
		if (name.equals("corr") || name.startsWith("corr,") || name.startsWith("computing research repository")) {
			return ARXIV;
		}
		if (name.equals("ssrn") || name.equals("preprints")) {
			return name.equals("ssrn") ? "SSRN" : "Preprints.org";
		}
		return serverIn(name);
	}

	private static boolean beginsWithC(String value) {
		int at = 0;
		while (at < value.length() && (value.charAt(at) == '{' || Character.isWhitespace(value.charAt(at)))) {
			at++;
		}
		return isAt(at, "c", value);
	}
}
