/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.wos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.Messages;
import org.lectern.core.io.tagged.PageText;
import org.lectern.core.io.tagged.PersonText;
import org.lectern.core.io.tagged.PublicationDate;
import org.lectern.core.io.tagged.TaggedRecord;

/** Turns the tags of the Web of Science into the fields of BibTeX. */
final class WosFields {

	private static final String BLANKS = "\\s+"; //$NON-NLS-1$

	private final TaggedRecord tags;
	private final String separator;
	private final SourceRecord.Builder record;

	private WosFields(TaggedRecord tags, String separator) {
		this.tags = tags;
		this.separator = separator;
		record = SourceRecord.at(tags.line());
	}

	/**
	 * Gives a record to the sink, or says that it is empty.
	 *
	 * @param separator
	 *            what stands between the names in one value
	 */
	static void accept(TaggedRecord tags, String separator, RecordSink sink) {
		WosFields fields = new WosFields(tags, separator);
		fields.read();
		if (fields.record.isEmpty()) {
			sink.tell(new SourceNotice(tags.line(), SourceNotice.Kind.SKIPPED, Messages.recordEmpty));
		} else {
			sink.accept(fields.record.build());
		}
	}

	private void read() {
		people();
		titles();
		publication();
		identifiers();
		text("abstract", "AB"); //$NON-NLS-1$ //$NON-NLS-2$
		for (String tag : List.of("DE", "ID")) { //$NON-NLS-1$ //$NON-NLS-2$
			for (String value : tags.take(tag)) {
				Arrays.stream(value.replaceAll(BLANKS, " ").split(";")).forEach(word -> record.add("keywords", ", ", word)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
		}
		tags.keepRest(record, WosReader.ID);
	}

	private void people() {
		names("author", "AF", "AU"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		organisations("author", "CA"); //$NON-NLS-1$ //$NON-NLS-2$
		names(record.has("author") ? "bookauthor" : "author", "BF", "BA"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		names("editor", "BE", "ED"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		organisations("editor", "GP"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The full names where there are as many as short ones. */
	private void names(String field, String full, String brief) {
		List<String> fullNames = values(full);
		List<String> briefNames = values(brief);
		boolean all = fullNames.size() >= briefNames.size();
		(all ? fullNames : briefNames).forEach(name -> PersonText.addTo(record, field, name));
		if (!all) {
			fullNames.forEach(name -> TaggedRecord.keep(record, WosReader.ID, full, name));
		}
	}

	private void organisations(String field, String tag) {
		values(tag).forEach(name -> record.organisation(field, name));
	}

	private List<String> values(String tag) {
		return tags.take(tag).stream().flatMap(value -> Arrays.stream(value.split(separator))).map(String::strip)
				.filter(name -> !name.isEmpty()).toList();
	}

	private void titles() {
		String kind = tags.takeFirst("PT"); //$NON-NLS-1$
		String documents = tags.peek("DT"); //$NON-NLS-1$
		boolean meeting = tags.has("CT"); //$NON-NLS-1$
		String type = entryType(kind, documents == null ? "" : documents.toLowerCase(Locale.ROOT), meeting); //$NON-NLS-1$
		record.type(type);
		text("title", "TI"); //$NON-NLS-1$ //$NON-NLS-2$
		text(type.equals("article") ? "journal" : type.equals("book") && !record.has("title") ? "title" : "booktitle", "SO"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		text("shortjournal", "JI"); //$NON-NLS-1$ //$NON-NLS-2$
		text("series", "SE"); //$NON-NLS-1$ //$NON-NLS-2$
		text("eventtitle", "CT"); //$NON-NLS-1$ //$NON-NLS-2$
		text("venue", "CL"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String entryType(String kind, String documents, boolean meeting) {
		if (kind == null || kind.equals("J")) { //$NON-NLS-1$
			return "article"; //$NON-NLS-1$
		}
		if (kind.equals("P")) { //$NON-NLS-1$
			return "patent"; //$NON-NLS-1$
		}
		if (meeting || documents.contains("proceedings paper")) { //$NON-NLS-1$
			return "inproceedings"; //$NON-NLS-1$
		}
		boolean whole = documents.contains("book") && !documents.contains("chapter"); //$NON-NLS-1$ //$NON-NLS-2$
		return whole ? "book" : "incollection"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void publication() {
		text("year", "PY"); //$NON-NLS-1$ //$NON-NLS-2$
		String day = tags.takeFirst("PD"); //$NON-NLS-1$
		if (day != null) {
			PublicationDate date = PublicationDate.of(day);
			date.putMonth(record);
			TaggedRecord.keep(record, WosReader.ID, "PD", date.exact() ? null : day); //$NON-NLS-1$
		}
		text("volume", "VL"); //$NON-NLS-1$ //$NON-NLS-2$
		text("number", "IS"); //$NON-NLS-1$ //$NON-NLS-2$
		text("part", "PN"); //$NON-NLS-1$ //$NON-NLS-2$
		PageText.put(record, tags.takeFirst("BP"), tags.takeFirst("EP")); //$NON-NLS-1$ //$NON-NLS-2$
		text(record.has("pages") ? "eid" : "pages", "AR"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		text("pagetotal", "PG"); //$NON-NLS-1$ //$NON-NLS-2$
		text("publisher", "PU"); //$NON-NLS-1$ //$NON-NLS-2$
		text("address", "PI"); //$NON-NLS-1$ //$NON-NLS-2$
		text("language", "LA"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void identifiers() {
		String identity = tags.takeFirst("UT"); //$NON-NLS-1$
		record.identity(identity);
		TaggedRecord.keep(record, WosReader.ID, "UT", identity); //$NON-NLS-1$
		record.verbatim("doi", tags.takeFirst("DI", "D2")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		record.text("pmid", tags.takeFirst("PM")); //$NON-NLS-1$ //$NON-NLS-2$
		record.text("issn", tags.takeFirst("SN", "EI")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		record.text("isbn", tags.takeFirst("BN")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void text(String field, String tag) {
		record.text(field, tags.takeFirst(tag));
	}
}
