/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.nbib;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.PageText;
import org.lectern.core.io.tagged.PersonText;
import org.lectern.core.io.tagged.PublicationDate;
import org.lectern.core.io.tagged.TaggedRecord;
import org.lectern.core.io.tagged.TaggedRecord.Taken;

/** Turns the tags of a record of PubMed into the fields of BibTeX. */
final class NbibFields {

	private static final Pattern ID = Pattern.compile("(\\S{1,300})\\s*\\[(doi|pii|bookaccession|pmcid)]");
	private static final Pattern PAGES = Pattern.compile("([^\\s;,-]{1,40})-([^\\s;,-]{1,40})(.*)", Pattern.DOTALL);
	private static final Pattern ISSN = Pattern.compile("(\\S{1,40})\\s*\\((Print|Electronic|Linking)\\)");
	private static final String AUTHOR = "author";
	private static final String NAME = "CN";

	private final TaggedRecord tags;
	private final SourceRecord.Builder record;

	private NbibFields(TaggedRecord tags, SourceRecord.Builder record) {
		this.tags = tags;
		this.record = record;
	}

	static void read(TaggedRecord tags, SourceRecord.Builder record) {
		NbibFields fields = new NbibFields(tags, record);
		fields.people();
		fields.titles();
		fields.publication();
		fields.identifiers();
		fields.texts();
		tags.keepRest(record, NbibReader.ID);
	}

	/** The full names are there since 2002; the short ones say the same again, in the same order. */
	private void people() {
		boolean full = tags.has("FAU");
		names(AUTHOR, full ? "FAU" : "AU", NAME);
		if (full) {
			tags.take("AU");
		}
		boolean fullEditor = tags.has("FED");
		names("editor", fullEditor ? "FED" : "ED", "");
		if (fullEditor) {
			tags.take("ED");
		}
	}

	private void names(String field, String tag, String organisations) {
		for (Taken name : tags.takeInOrder(Set.of(tag, organisations))) {
			if (name.tag().equals(NAME)) {
				record.organisation(field, name.text());
			} else if (tag.startsWith("F")) {
				MedlineName.addFull(record, field, name.text());
			} else {
				MedlineName.addShort(record, field, name.text());
			}
		}
	}

	private void titles() {
		List<String> kinds = tags.take("PT");
		kinds.forEach(kind -> TaggedRecord.keep(record, NbibReader.ID, "PT", kind));
		boolean isBook = tags.has("BTI");
		String title = tags.takeFirst("TI");
		String book = tags.takeFirst("BTI");
		boolean isChapter = isBook && title != null;
		record.type(isBook ? isChapter ? "incollection" : "book" : PublicationType.entryType(kinds));
		record.text("title", title == null ? book : title);
		record.text("booktitle", isChapter ? book : null);
		record.text("series", isBook ? tags.takeFirst("CTI") : null);
		String journal = tags.takeFirst("JT");
		String abbreviation = tags.takeFirst("TA");
		if (!isBook) {
			record.text("journal", journal == null ? abbreviation : journal);
			record.text("shortjournal", journal == null || journal.equalsIgnoreCase(abbreviation) ? null : abbreviation);
		}
	}

	private void publication() {
		String date = tags.takeFirst("DP");
		if (date != null) {
			PublicationDate parts = PublicationDate.of(date);
			parts.putInto(record);
			TaggedRecord.keep(record, NbibReader.ID, "DP", parts.exact() ? null : date);
		}
		record.text("volume", tags.takeFirst("VI"));
		record.text("number", tags.takeFirst("IP"));
		pages(tags.takeFirst("PG"));
		record.text("edition", tags.takeFirst("EN"));
		record.text("publisher", tags.takeFirst("PB"));
		boolean isBook = record.has("booktitle") || !record.has("journal");
		record.text("address", isBook ? tags.takeFirst("PL") : null);
		record.text("language", String.join(", ", tags.take("LA")));
	}

	private void pages(String written) {
		if (written == null) {
			return;
		}
		Matcher span = PAGES.matcher(written);
		if (!span.matches()) {
			record.text("pages", written);
			return;
		}
		PageText.put(record, span.group(1), PageText.complete(span.group(1), span.group(2)));
		// further pages and those of the discussion stand behind
		TaggedRecord.keep(record, NbibReader.ID, "PG", span.group(3).isBlank() ? null : written);
	}

	private void identifiers() {
		String pmid = tags.takeFirst("PMID");
		record.text("pmid", pmid);
		record.identity(pmid == null ? null : "pmid:" + pmid);
		record.text("pmcid", tags.takeFirst("PMC"));
		for (Taken id : tags.takeInOrder(Set.of("LID", "AID"))) {
			Matcher parts = ID.matcher(id.text());
			boolean isDoi = parts.matches() && parts.group(2).equals("doi");
			if (isDoi && !record.has("doi")) {
				record.verbatim("doi", parts.group(1));
			} else if (!isDoi || !parts.group(1).equalsIgnoreCase(record.build().fields().get("doi"))) {
				TaggedRecord.keep(record, NbibReader.ID, id.tag(), id.text());
			}
		}
		serials();
		record.text("isbn", String.join(", ", tags.take("ISBN")));
	}

	private void serials() {
		List<String> written = tags.take("IS");
		String best = null;
		for (String serial : written) {
			Matcher parts = ISSN.matcher(serial);
			boolean isLinking = parts.matches() && parts.group(2).equals("Linking");
			if (best == null || isLinking) {
				best = parts.matches() ? parts.group(1) : serial;
			}
			TaggedRecord.keep(record, NbibReader.ID, "IS", serial);
		}
		record.text("issn", best);
	}

	private void texts() {
		record.text("abstract", String.join(" ", tags.take("AB")));
		tags.take("OT").forEach(this::keyword);
		for (String heading : tags.take("MH")) {
			keyword(heading);
			// the stars that mark what the paper is mainly about are in no keyword
			TaggedRecord.keep(record, NbibReader.ID, "MH", heading);
		}
	}

	private void keyword(String written) {
		record.add("keywords", ", ", written.replace("*", ""));
	}

	/** Names as PubMed writes them. */
	private static final class MedlineName {

		private static final Pattern SUFFIX = Pattern.compile("(.{1,300}?)\\s+(Jr|Sr|II|III|IV|2nd|3rd|4th)\\.?");
		private static final Pattern SHORT = Pattern.compile("(.{1,300})\\s+(\\p{Lu}{1,4})");

		private MedlineName() {
		}

		/** Adds a name such as "King, Martin Luther Jr". */
		static void addFull(SourceRecord.Builder record, String field, String name) {
			Matcher suffix = SUFFIX.matcher(name);
			boolean has = name.indexOf(',') > 0 && suffix.matches();
			PersonText.addTo(record, field, has ? suffix.group(1) + ", " + suffix.group(2) : name);
		}

		/** Adds a name such as "van der Berg AB Jr". */
		static void addShort(SourceRecord.Builder record, String field, String name) {
			Matcher suffix = SUFFIX.matcher(name);
			String rest = suffix.matches() ? suffix.group(1) : name;
			Matcher initials = SHORT.matcher(rest);
			if (!initials.matches()) {
				PersonText.addTo(record, field, name);
				return;
			}
			String given = initials.group(2).replaceAll("(?<=.)(?=.)", ". ") + '.';
			record.person(field, PersonText.person(given, initials.group(1), suffix.matches() ? suffix.group(2) : ""));
		}
	}
}
