/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;

/**
 * A record read from a file, already in the words of BibTeX, so that all formats meet in one vocabulary.
 * <p>
 * Entry types are those BibTeX and biblatex share ({@code article book inbook incollection inproceedings proceedings
 * phdthesis mastersthesis techreport manual unpublished misc}) and, where these say too little, biblatex's {@code online
 * dataset software patent}. Fields have the names both know ({@code journal year month address school} rather than
 * {@code journaltitle date location institution}), besides {@code doi url urldate isbn issn pmid pmcid eprint
 * archiveprefix abstract keywords language note shortjournal}. {@code month} is a number from 1 to 12. Keywords are
 * separated by a comma and a blank, pages by a double hyphen. What the format has and BibTeX has not is kept in a field
 * named after the format and its tag, such as {@code ris-c1}; several values are separated by a semicolon and a blank.
 */
public final class SourceRecord {

	private final String entryType;
	private final int line;
	private final String identity;
	private final String key;
	private final Map<String, String> fields;

	private SourceRecord(Builder builder) {
		entryType = builder.entryType;
		line = builder.line;
		identity = builder.identity;
		key = builder.key;
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
	}

	/**
	 * Starts a record.
	 *
	 * @param line
	 *            the line where it begins in its file, 1 or more; the number of the record where there are no lines
	 * @return the builder, never null
	 */
	public static Builder at(int line) {
		return new Builder(line);
	}

	/**
	 * Returns the entry type.
	 *
	 * @return the type in lower case, never null
	 */
	public String entryType() {
		return entryType;
	}

	/**
	 * Returns where the record begins.
	 *
	 * @return the line, or the number of the record in a file without lines, 1 or more
	 */
	public int line() {
		return line;
	}

	/**
	 * Returns what the database that gave the record calls it, such as {@code WOS:000123} or {@code pmid:123}. A newer
	 * export says the same.
	 *
	 * @return the name, null where the record has none
	 */
	public String identity() {
		return identity;
	}

	/**
	 * Returns the citation key the record came with.
	 *
	 * @return the key as written, null where it has none
	 */
	public String key() {
		return key;
	}

	/**
	 * Returns the fields.
	 *
	 * @return BibTeX values without delimiters by name in lower case, in the order they were given, none of them blank,
	 *         never null, not to be changed
	 */
	public Map<String, String> fields() {
		return fields;
	}

	/** Collects what a record says. Blank values are left out. */
	public static final class Builder {

		private static final String BRACED = "{%s}"; //$NON-NLS-1$
		private static final String AND = " and "; //$NON-NLS-1$
		private static final String KEYWORDS = "keywords"; //$NON-NLS-1$

		private final int line;
		private final Map<String, String> fields = new LinkedHashMap<>();
		private final Map<String, ValueList> lists = new HashMap<>();
		private String entryType = "misc"; //$NON-NLS-1$
		private String identity;
		private String key;

		private Builder(int line) {
			this.line = Math.max(1, line);
		}

		/**
		 * Sets the entry type; {@code misc} until then.
		 *
		 * @param type
		 *            the type, never null
		 * @return this
		 */
		public Builder type(String type) {
			entryType = type;
			return this;
		}

		/**
		 * Sets what the database calls the record.
		 *
		 * @param name
		 *            the name; blank or null for none
		 * @return this
		 */
		public Builder identity(String name) {
			identity = name == null || name.isBlank() ? null : name.strip();
			return this;
		}

		/**
		 * Sets the citation key the record came with.
		 *
		 * @param citationKey
		 *            the key; blank or null for none
		 * @return this
		 */
		public Builder key(String citationKey) {
			key = citationKey == null || citationKey.isBlank() ? null : citationKey.strip();
			return this;
		}

		/**
		 * Sets a field to plain text. White space is folded.
		 *
		 * @param name
		 *            the name of the field, never null
		 * @param plain
		 *            the text; blank or null leaves the field as it is
		 * @return this
		 */
		public Builder text(String name, String plain) {
			return plain == null ? this : bibtex(name, LatexText.escape(fold(plain)));
		}

		/**
		 * Sets a field to an address or identifier, which BibTeX takes as it stands.
		 *
		 * @param name
		 *            the name of the field, such as {@code doi} or {@code url}, never null
		 * @param plain
		 *            the address; blank or null leaves the field as it is
		 * @return this
		 */
		public Builder verbatim(String name, String plain) {
			if (plain == null) {
				return this;
			}
			String text = fold(plain);
			// a brace alone or a backslash would end the field or begin a command
			boolean harmless = text.indexOf('{') < 0 && text.indexOf('}') < 0 && text.indexOf('\\') < 0;
			return bibtex(name, harmless ? text : LatexText.escape(text));
		}

		/**
		 * Sets a field to a BibTeX value.
		 *
		 * @param name
		 *            the name of the field, never null
		 * @param value
		 *            the value without delimiters, its braces balanced; blank or null leaves the field as it is
		 * @return this
		 */
		public Builder bibtex(String name, String value) {
			if (value != null && !value.isBlank()) {
				fields.put(name, value);
				lists.remove(name);
			}
			return this;
		}

		/**
		 * Adds a value to a field that takes several: keywords, and tags without a field of their own. A value in which
		 * the separator stands itself is put into braces.
		 *
		 * @param name
		 *            the name of the field, never null
		 * @param separator
		 *            what stands between two values, never null
		 * @param plain
		 *            the value as plain text; blank or null adds nothing
		 * @return this
		 */
		public Builder add(String name, String separator, String plain) {
			String value = plain == null ? "" : LatexText.escape(fold(plain)); //$NON-NLS-1$
			if (!value.isEmpty()) {
				// braces keep a value whole in which the separator stands itself; keywords end at a semicolon too
				boolean whole = value.contains(separator.strip()) || name.equals(KEYWORDS) && value.indexOf(';') >= 0;
				list(name, separator).addOnce(whole ? String.format(BRACED, value) : value);
			}
			return this;
		}

		/**
		 * Adds people to a field of names.
		 *
		 * @param name
		 *            the field, such as {@code author}, never null
		 * @param person
		 *            the name; its parts are plain text, its family name alone stands for an organisation when it has
		 *            several words; one without letters adds nothing, never null
		 * @return this
		 */
		public Builder person(String name, PersonName person) {
			String value = SourceNames.toBibtex(person);
			if (!value.isBlank()) {
				list(name, AND).add(value);
			}
			return this;
		}

		/**
		 * Adds an organisation to a field of names. Its name is not taken apart.
		 *
		 * @param name
		 *            the field, such as {@code author}, never null
		 * @param organisation
		 *            the name as plain text; blank or null adds nothing
		 * @return this
		 */
		public Builder organisation(String name, String organisation) {
			String value = organisation == null ? "" : LatexText.escape(fold(organisation)); //$NON-NLS-1$
			if (!value.isEmpty()) {
				list(name, AND).add(String.format(BRACED, value));
			}
			return this;
		}

		/**
		 * Says that a field of names does not name everybody.
		 *
		 * @param name
		 *            the field, such as {@code author}; nothing happens when nobody was added to it, never null
		 * @return this
		 */
		public Builder others(String name) {
			if (lists.containsKey(name)) {
				lists.get(name).addOnce("others"); //$NON-NLS-1$
			}
			return this;
		}

		/**
		 * Sets the field {@code pages}. A hyphen or a dash between two numbers becomes the double hyphen of BibTeX.
		 *
		 * @param plain
		 *            the pages; blank or null leaves the field as it is
		 * @return this
		 */
		public Builder pages(String plain) {
			if (plain == null) {
				return this;
			}
			String text = LatexText.escape(fold(plain).replace("--", "\u2013")); //$NON-NLS-1$ //$NON-NLS-2$
			// where a page has a hyphen of its own, only a dash can stand between two
			boolean hyphenAlone = text.indexOf('\u2013') < 0 && text.indexOf('-') == text.lastIndexOf('-');
			return bibtex("pages", text.replaceAll(hyphenAlone ? " ?[-\u2010-\u2015] ?" : " ?[\u2012-\u2015] ?", "--")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		/**
		 * Tells whether a field was set.
		 *
		 * @param name
		 *            the name of the field, never null
		 * @return whether it has a value
		 */
		public boolean has(String name) {
			return fields.containsKey(name);
		}

		/**
		 * Tells whether nothing was set.
		 *
		 * @return whether there is no field
		 */
		public boolean isEmpty() {
			return fields.isEmpty();
		}

		/**
		 * Makes the record.
		 *
		 * @return the record, never null
		 */
		public SourceRecord build() {
			lists.forEach((name, list) -> fields.put(name, list.text.toString()));
			return new SourceRecord(this);
		}

		private ValueList list(String name, String separator) {
			fields.putIfAbsent(name, ""); //$NON-NLS-1$
			return lists.computeIfAbsent(name, key -> new ValueList(separator));
		}

		private static String fold(String text) {
			return SourceNames.fold(text);
		}
	}

	/** The values of one field, joined while they come: there may be thousands. */
	private static final class ValueList {

		private final String separator;
		private final StringBuilder text = new StringBuilder();
		private final Set<String> values = new HashSet<>();

		ValueList(String separator) {
			this.separator = separator;
		}

		void addOnce(String value) {
			if (values.add(value)) {
				add(value);
			}
		}

		void add(String value) {
			text.append(text.isEmpty() ? "" : separator).append(value); //$NON-NLS-1$
		}
	}
}
