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

import java.util.regex.Pattern;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.IdentifierText;
import org.lectern.core.io.tagged.TaggedRecord;

/** Turns the tags of a record of RIS into the fields of BibTeX. */
final class RisFields {

	/** What databases note about their own record rather than about the paper. */
	private static final Pattern BOOKKEEPING = Pattern.compile("(?i)(?:export date|cited by|times cited|correspondence address" //$NON-NLS-1$
			+ "|coden|references|funding details|funding text|pubmed id|date revised|date created|date completed|source" //$NON-NLS-1$
			+ "|accession number|cited references|language of original document)\\b.{0,20}?:.*", Pattern.DOTALL); //$NON-NLS-1$
	private final TaggedRecord tags;
	private final RisType type;
	private final SourceRecord.Builder record;
	private String entryType;

	private RisFields(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		this.tags = tags;
		this.type = type;
		this.record = record;
	}

	static void read(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		RisFields fields = new RisFields(tags, type, record);
		// the work itself first, what the database says about it last
		RisIdentifiers.doi(tags, record);
		fields.entryType();
		RisPeople.read(tags, type, record);
		RisTitles.read(tags, type, record);
		RisDates.read(tags, record);
		RisNumbers.read(tags, type, record);
		fields.publication();
		RisIdentifiers.read(tags, record);
		fields.texts();
		tags.keepRest(record, RisReader.ID);
	}

	private void entryType() {
		String kind = tags.takeFirst("M3"); //$NON-NLS-1$
		entryType = RisKinds.entryType(type, kind, RisTitles.hasContainer(tags));
		record.type(entryType);
		if (type.isArticle() || type.isPart()) {
			// of these, databases only say again what they are
			TaggedRecord.keep(record, RisReader.ID, "M3", kind); //$NON-NLS-1$
		} else if (kind != null && !kind.equalsIgnoreCase(RisKinds.usual(entryType))) {
			record.text("type", kind); //$NON-NLS-1$
		}
	}

	private void publication() {
		record.text(RisKinds.publisher(entryType), tags.takeFirst("PB")); //$NON-NLS-1$
		record.text("address", tags.takeFirst("CY", "PP")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		record.text("language", tags.takeFirst("LA")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void texts() {
		tags.take("KW").forEach(this::keywords); //$NON-NLS-1$
		String text = String.join(" ", tags.take("AB")); //$NON-NLS-1$ //$NON-NLS-2$
		String other = String.join(" ", tags.take("N2")); //$NON-NLS-1$ //$NON-NLS-2$
		record.text("abstract", text.isEmpty() ? other : text); //$NON-NLS-1$
		if (!text.isEmpty() && !other.equals(text)) {
			TaggedRecord.keep(record, RisReader.ID, "N2", other); //$NON-NLS-1$
		}
		for (String note : tags.take("N1")) { //$NON-NLS-1$
			if (BOOKKEEPING.matcher(note).matches()) {
				RisIdentifiers.pubmed(note, record);
				TaggedRecord.keep(record, RisReader.ID, "N1", note); //$NON-NLS-1$
			} else {
				record.add("note", "; ", note); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		record.text("annote", String.join(" ", tags.take("RN"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** EndNote writes all keywords under one tag, each on a line of its own; others separate them by semicolons. */
	private void keywords(String written) {
		for (String keyword : written.split("[;\n]")) { //$NON-NLS-1$
			record.add("keywords", ", ", keyword); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	static boolean isAddress(String text) {
		return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8) //$NON-NLS-1$ //$NON-NLS-2$
				|| text.regionMatches(true, 0, "ftp://", 0, 6) || IdentifierText.isDoi(text); //$NON-NLS-1$
	}
}
