/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.zotero;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceDate;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.WrittenName;
import org.lectern.core.io.csl.CslTypes;
import org.lectern.core.io.markup.TagMarkup;
import org.lectern.model.text.PersonName;

/** Makes a record of an item by what Zotero calls its fields. */
final class ZoteroItem {

	private static final String PREFIX = "zotero-"; //$NON-NLS-1$
	private static final Pattern KEY = Pattern.compile("[^\\s{},%#~\\\\\"'()=]{1,100}"); //$NON-NLS-1$
	private static final Pattern EXTRA = Pattern.compile("\\s*([A-Za-z][A-Za-z .-]{1,30}?)\\s*[:=]\\s*(\\S.*)"); //$NON-NLS-1$
	private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s*(\\S+)(?:\\s*\\[([\\w.-]+)\\])?.*"); //$NON-NLS-1$

	/** What fields are in BibTeX whatever the type; those that depend on it are told apart below. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("shortTitle", "shorttitle"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("journalAbbreviation", "shortjournal"), Map.entry("volume", "volume"), Map.entry("issue", "number"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("edition", "edition"), Map.entry("version", "version"), Map.entry("versionNumber", "version"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("numberOfVolumes", "volumes"), Map.entry("numPages", "pagetotal"), Map.entry("series", "series"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("seriesNumber", "number"), Map.entry("reportNumber", "number"), Map.entry("patentNumber", "number"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("place", "address"), Map.entry("university", "school"), Map.entry("institution", "institution"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("publisher", "publisher"), Map.entry("company", "publisher"), Map.entry("conferenceName", "eventtitle"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("meetingName", "eventtitle"), Map.entry("language", "language"), Map.entry("publicationTitle", "journal"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("bookTitle", "booktitle"), Map.entry("proceedingsTitle", "booktitle"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("encyclopediaTitle", "booktitle"), Map.entry("dictionaryTitle", "booktitle"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("reportType", "type"), Map.entry("manuscriptType", "type"), Map.entry("section", "zotero-section")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Map<String, String> IDENTIFIERS = Map.of("DOI", "doi", "url", "url", "ISBN", "isbn", "ISSN", "issn", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"PMID", "pmid", "PMCID", "pmcid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, String> CREATORS = Map.of("author", "author", "editor", "editor", "translator", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"translator", "bookAuthor", "bookauthor", "inventor", "author", "programmer", "author", "presenter", "author", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"podcaster", "author", "cartographer", "author", "director", "author"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final SourceRecord.Builder record;
	private final String entryType;

	ZoteroItem(String itemType, String thesisType, int line) {
		entryType = itemType.equals("thesis") ? CslTypes.entryType("thesis", thesisType) : ZoteroTypes.entryType(itemType); //$NON-NLS-1$ //$NON-NLS-2$
		record = SourceRecord.at(line).type(entryType);
		if (itemType.equals("magazineArticle") || itemType.equals("newspaperArticle")) { //$NON-NLS-1$ //$NON-NLS-2$
			record.bibtex("entrysubtype", itemType.replace("Article", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (ZoteroTypes.isKept(itemType)) {
			record.text(PREFIX + "itemtype", itemType); //$NON-NLS-1$
		}
	}

	SourceRecord build() {
		return record.build();
	}

	void identity(String identity) {
		record.identity(identity);
	}

	/** Sets the citation key; one BibTeX would not take is left out. */
	void key(String key) {
		if (key != null && KEY.matcher(key).matches()) {
			record.key(key);
		}
	}

	/** Adds a person; a name in one piece is that of an organisation. */
	void creator(String role, String family, String given, String whole) {
		String field = CREATORS.getOrDefault(role, PREFIX + lower(role));
		if (family == null && given == null) {
			record.organisation(field, whole);
		} else if (family == null) {
			record.person(field, new PersonName("", "", given, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else if (given == null) {
			record.person(field, new PersonName("", "", family, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			// Zotero writes a suffix behind the given names
			int comma = given.lastIndexOf(',');
			String suffix = comma < 0 ? "" : given.substring(comma + 1).strip(); //$NON-NLS-1$
			record.person(field, WrittenName.of(family, comma < 0 ? given : given.substring(0, comma), suffix));
		}
	}

	void keyword(String tag) {
		record.add("keywords", ", ", tag); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds a file or link: its path where there is one. */
	void attachment(String path, String title) {
		record.add("file", ";", path == null ? title : path); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds a note, which Zotero writes in HTML. */
	void note(String html) {
		if (html != null && !html.isBlank()) {
			record.add(PREFIX + "note", " | ", plain(html)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String plain(String html) {
		StringBuilder text = new StringBuilder();
		TagMarkup.read(html).visit(new PlainVisitor(text));
		return text.toString();
	}

	/** Sets what a field of Zotero says; one that is not known is kept under its own name. */
	void field(String name, String value) {
		if (value == null || value.isBlank()) {
			return;
		}
		String text = value.strip();
		String identifier = IDENTIFIERS.get(name);
		String field = FIELDS.get(name);
		if (identifier != null) {
			record.verbatim(identifier, text);
		} else if (field != null) {
			place(fieldOf(field), name, text);
		} else {
			special(name, text);
		}
	}

	private void special(String name, String text) {
		switch (name) {
			case "title", "caseName", "nameOfAct", "subject" -> record.bibtex("title", TagMarkup.read(text).latexLine()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			case "abstractNote" -> record.bibtex("abstract", TagMarkup.read(text).latex()); //$NON-NLS-1$ //$NON-NLS-2$
			case "pages" -> record.pages(text); //$NON-NLS-1$
			case "date" -> date(text); //$NON-NLS-1$
			case "accessDate" -> { //$NON-NLS-1$
				String iso = SourceDate.parse(text).iso();
				record.text("urldate", iso == null ? text : iso); //$NON-NLS-1$
			}
			case "thesisType" -> { //$NON-NLS-1$
				if (!text.equals(CslTypes.genre(entryType))) {
					record.text("type", text); //$NON-NLS-1$
				}
			}
			case "archiveID" -> arxiv(text); //$NON-NLS-1$
			case "number" -> record.text("number", text); //$NON-NLS-1$ //$NON-NLS-2$
			case "extra" -> text.lines().forEach(this::extra); //$NON-NLS-1$
			default -> record.add(PREFIX + lower(name), "; ", text); //$NON-NLS-1$
		}
	}

	private void date(String text) {
		SourceDate date = SourceDate.parse(text);
		if (date.year() == 0) {
			record.text("year", text); //$NON-NLS-1$
		} else {
			date.putInto(record);
		}
	}

	private void place(String field, String name, String text) {
		if (record.has(field)) {
			record.add(PREFIX + lower(name), "; ", text); //$NON-NLS-1$
		} else {
			record.bibtex(field, TagMarkup.read(text).latexLine());
		}
	}

	private String fieldOf(String field) {
		boolean inBook = entryType.equals("incollection") || entryType.equals("inproceedings"); //$NON-NLS-1$ //$NON-NLS-2$
		if (field.equals("journal") && inBook) { //$NON-NLS-1$
			return "booktitle"; //$NON-NLS-1$
		}
		if (field.equals("publisher") && entryType.endsWith("thesis")) { //$NON-NLS-1$ //$NON-NLS-2$
			return "school"; //$NON-NLS-1$
		}
		return field.equals("publisher") && entryType.equals("techreport") ? "institution" : field; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void arxiv(String text) {
		Matcher arxiv = ARXIV.matcher(text);
		if (arxiv.matches()) {
			record.verbatim("eprint", arxiv.group(1)).bibtex("archiveprefix", "arXiv").text("primaryclass", arxiv.group(2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else {
			record.text(PREFIX + "archiveid", text); //$NON-NLS-1$
		}
	}

	/** The field for everything else holds lines such as "PMID: 123"; the rest is a note. */
	private void extra(String line) {
		Matcher matcher = EXTRA.matcher(line);
		String name = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : ""; //$NON-NLS-1$
		String value = name.isEmpty() ? line.strip() : matcher.group(2).strip();
		switch (name) {
			case "citation key", "bibtex" -> key(value.replace("bibtex*", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case "pmid" -> record.verbatim("pmid", value); //$NON-NLS-1$ //$NON-NLS-2$
			case "pmcid" -> record.verbatim("pmcid", value); //$NON-NLS-1$ //$NON-NLS-2$
			case "doi" -> { //$NON-NLS-1$
				if (!record.has("doi")) { //$NON-NLS-1$
					record.verbatim("doi", value); //$NON-NLS-1$
				}
			}
			case "arxiv" -> arxiv(line.strip()); //$NON-NLS-1$
			default -> record.add("note", "; ", line); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
