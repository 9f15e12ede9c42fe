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

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.lectern.core.completeness.BiblatexRequirements;
import org.lectern.core.completeness.FieldRequirement;

/** The entry types and field names there are, with what they mean. */
public final class BibtexVocabulary {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.lectern.core.bibtex.words", //$NON-NLS-1$
			Locale.getDefault(), BibtexVocabulary.class.getClassLoader());
	private static final String TYPE = "type."; //$NON-NLS-1$
	private static final String FIELD = "field."; //$NON-NLS-1$
	private static final List<String> OF_ANY = List.of(("author title subtitle year date month doi url urldate eprint " //$NON-NLS-1$
			+ "eprinttype note keywords abstract file language crossref xdata related pubstate addendum").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> OF_PERIODICALS = List.of("journal journaltitle volume number issue pages eid issn series" //$NON-NLS-1$
			.split(" ")); //$NON-NLS-1$
	private static final List<String> OF_BOOKS = List.of(("editor publisher address location edition volume number series " //$NON-NLS-1$
			+ "isbn pagetotal chapter pages booktitle translator").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> OF_MEETINGS = List.of(("booktitle editor publisher organization address location pages " //$NON-NLS-1$
			+ "volume number series isbn eventtitle eventdate venue").split(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> OF_REPORTS = List.of("institution school type number address location isbn pagetotal version" //$NON-NLS-1$
			.split(" ")); //$NON-NLS-1$
	private static final List<String> OF_OTHERS = List.of("howpublished organization publisher version type editor".split(" ")); //$NON-NLS-1$ //$NON-NLS-2$

	private BibtexVocabulary() {
	}

	/**
	 * Returns the entry types in common use, and the special ones.
	 *
	 * @return the types in lower case in the order of the alphabet, never null
	 */
	public static List<String> types() {
		return keys(TYPE);
	}

	/**
	 * Returns the field names in common use.
	 *
	 * @return the names in lower case in the order of the alphabet, never null
	 */
	public static List<String> fields() {
		return keys(FIELD);
	}

	/**
	 * Returns what an entry type is for.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return one sentence, localised; the empty string for a type that is not known
	 */
	public static String describeType(String type) {
		return word(TYPE + type.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns what a field holds.
	 *
	 * @param field
	 *            the name in any case, never null
	 * @return one sentence, localised; the empty string for a name that is not known
	 */
	public static String describeField(String field) {
		return word(FIELD + field.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns the fields an entry of a type must have, in the spelling of BibTeX where that knows the field.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return the names in the order of their importance, never null; none for an unknown type
	 */
	public static List<String> required(String type) {
		List<String> names = new ArrayList<>();
		for (FieldRequirement requirement : BiblatexRequirements.TABLE.of(type)) {
			names.add(switch (requirement.name()) {
			case "date" -> "year"; //$NON-NLS-1$ //$NON-NLS-2$
			case "journaltitle" -> "journal"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> requirement.name();
			});
		}
		return names;
	}

	/**
	 * Returns the fields that fit a type.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return the names, the required ones first, never null
	 */
	public static Set<String> fieldsOf(String type) {
		Set<String> names = new LinkedHashSet<>(required(type));
		names.addAll(special(type.toLowerCase(Locale.ROOT)));
		names.addAll(OF_ANY);
		return names;
	}

	private static List<String> special(String type) {
		return switch (type) {
		case "article", "suppperiodical", "periodical", "review" -> OF_PERIODICALS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "inproceedings", "conference", "proceedings", "mvproceedings" -> OF_MEETINGS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "thesis", "phdthesis", "mastersthesis", "report", "techreport", "manual" -> OF_REPORTS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		case "misc", "online", "electronic", "www", "software", "dataset", "unpublished", "patent" -> OF_OTHERS; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		default -> OF_BOOKS;
		};
	}

	private static List<String> keys(String prefix) {
		Set<String> names = new TreeSet<>();
		for (String key : Collections.list(WORDS.getKeys())) {
			if (key.startsWith(prefix)) {
				names.add(key.substring(prefix.length()));
			}
		}
		return List.copyOf(names);
	}

	private static String word(String key) {
		try {
			return WORDS.getString(key);
		} catch (MissingResourceException e) {
			// a word of somebody's own
			return ""; //$NON-NLS-1$
		}
	}
}
