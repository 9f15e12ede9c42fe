/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.ris;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.IdentifierText;
import org.lectern.core.io.tagged.TaggedRecord;

/** What a work is known by: DOI, addresses, the numbers of databases and the citation key. */
final class RisIdentifiers {

	private static final Pattern PUBMED_NOTE = Pattern.compile("(?i)pubmed id\\s*:?\\s*(\\d{1,9})"); //$NON-NLS-1$
	private static final Pattern PMCID = Pattern.compile("PMC\\d{1,10}"); //$NON-NLS-1$
	private static final Pattern PUBMED = Pattern.compile("(?i).*(?:pubmed|medline|nlm\\b).*", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$
	private static final Pattern SCOPUS = Pattern.compile("(?i)scopus\\.com/.{0,200}?eid=(2-s2\\.0-\\d{1,20})"); //$NON-NLS-1$
	private static final Pattern KEY = Pattern.compile("[^\\s{}\",%#~\\\\]*\\p{L}[^\\s{}\",%#~\\\\]*"); //$NON-NLS-1$
	private static final String DATABASE = "DB"; //$NON-NLS-1$
	private static final String ARXIV = "arxiv:"; //$NON-NLS-1$

	private final TaggedRecord tags;
	private final SourceRecord.Builder record;
	private String url;

	private RisIdentifiers(TaggedRecord tags, SourceRecord.Builder record) {
		this.tags = tags;
		this.record = record;
	}

	/** Finds the DOI, before others take the tags in which some programs write it. */
	static void doi(TaggedRecord tags, SourceRecord.Builder record) {
		String doi = tags.takeFirst("DO", "DI"); //$NON-NLS-1$ //$NON-NLS-2$
		for (String tag : new String[] { "L3", "M3" }) { //$NON-NLS-1$ //$NON-NLS-2$
			if (doi == null && IdentifierText.isDoi(tags.peek(tag))) {
				doi = tags.takeFirst(tag);
			}
		}
		record.verbatim("doi", IdentifierText.doi(doi)); //$NON-NLS-1$
	}

	/** Takes the number of PubMed out of a note. */
	static void pubmed(String note, SourceRecord.Builder record) {
		Matcher number = PUBMED_NOTE.matcher(note);
		if (!record.has("pmid") && number.find()) { //$NON-NLS-1$
			record.text("pmid", number.group(1)); //$NON-NLS-1$
		}
	}

	static void read(TaggedRecord tags, SourceRecord.Builder record) {
		RisIdentifiers identifiers = new RisIdentifiers(tags, record);
		identifiers.addresses();
		identifiers.database();
	}

	private void addresses() {
		url = tags.takeFirst("UR", "LK"); //$NON-NLS-1$ //$NON-NLS-2$
		if (url != null && url.indexOf('\n') >= 0) {
			// each line is an address of its own
			String[] all = url.split("\n"); //$NON-NLS-1$
			url = all[0];
			for (int i = 1; i < all.length; i++) {
				TaggedRecord.keep(record, RisReader.ID, "UR", all[i]); //$NON-NLS-1$
			}
		}
		String link = tags.peek("L2"); //$NON-NLS-1$
		if (url == null && link != null && RisFields.isAddress(link)) {
			url = tags.takeFirst("L2"); //$NON-NLS-1$
		}
		record.verbatim("url", url); //$NON-NLS-1$
		if (!record.has("doi") && url != null && url.contains("doi.org/") && IdentifierText.isDoi(url)) { //$NON-NLS-1$ //$NON-NLS-2$
			record.verbatim("doi", IdentifierText.doi(url)); //$NON-NLS-1$
		}
		String file = tags.peek("L1"); //$NON-NLS-1$
		if (file != null && !RisFields.isAddress(file)) {
			record.verbatim("file", tags.takeFirst("L1")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String pmcid = tags.peek("C2"); //$NON-NLS-1$
		if (pmcid != null && PMCID.matcher(pmcid).matches()) {
			record.text("pmcid", tags.takeFirst("C2")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void database() {
		String accession = tags.peek("AN"); //$NON-NLS-1$
		String database = tags.has(DATABASE) ? tags.peek(DATABASE) : tags.peek("DP"); //$NON-NLS-1$
		boolean isPubmed = database != null && PUBMED.matcher(database).matches();
		String id = tags.peek("ID"); //$NON-NLS-1$
		Matcher scopus = SCOPUS.matcher(url == null ? "" : url); //$NON-NLS-1$
		if (accession != null && isPubmed && NUMBER.matcher(accession).matches()) {
			record.text("pmid", tags.takeFirst("AN")); //$NON-NLS-1$ //$NON-NLS-2$
			dropDatabase();
			record.identity("pmid:" + accession); //$NON-NLS-1$
		} else if (accession != null && accession.toLowerCase(Locale.ROOT).startsWith(ARXIV)) {
			tags.takeFirst("AN"); //$NON-NLS-1$
			record.verbatim("eprint", accession.substring(ARXIV.length()).strip()); //$NON-NLS-1$
			record.text("archiveprefix", "arXiv"); //$NON-NLS-1$ //$NON-NLS-2$
			record.identity(accession);
		} else if (accession != null) {
			record.identity(accession.indexOf(':') > 0 || database == null ? accession
					: database.toLowerCase(Locale.ROOT) + ':' + accession);
		} else if (scopus.find()) {
			record.identity("eid:" + scopus.group(1)); //$NON-NLS-1$
		} else {
			record.identity(id);
		}
		if (id != null && KEY.matcher(id).matches()) {
			record.key(tags.takeFirst("ID")); //$NON-NLS-1$
		}
	}

	/** What only says in which database the number stands is no longer needed. */
	private void dropDatabase() {
		if ("PubMed".equalsIgnoreCase(tags.peek(DATABASE))) { //$NON-NLS-1$
			tags.takeFirst(DATABASE);
		}
	}
}
