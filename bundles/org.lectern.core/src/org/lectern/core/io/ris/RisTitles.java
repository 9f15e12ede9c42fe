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

import java.util.List;
import java.util.Locale;

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.TaggedRecord;

/** What a work is called and what it is a part of. */
final class RisTitles {

	private static final List<String> CONTAINERS = List.of("T2", "JF", "JO", "BT", "C3", "JA", "J2", "J1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final TaggedRecord tags;
	private final SourceRecord.Builder record;

	private RisTitles(TaggedRecord tags, SourceRecord.Builder record) {
		this.tags = tags;
		this.record = record;
	}

	/** Whether the record tells what the work is a part of. */
	static boolean hasContainer(TaggedRecord tags) {
		return CONTAINERS.stream().anyMatch(tags::has);
	}

	static void read(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		RisTitles titles = new RisTitles(tags, record);
		titles.own(type);
		if (type.isArticle()) {
			titles.container("journal", "T2", "JF", "JO", "JA", "J2", "J1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			titles.abbreviation();
		} else if (type.isPart()) {
			titles.container("booktitle", "T2", "BT", "C3", "JF", "JO", "JA", "J2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			titles.abbreviation();
		}
		titles.series(type);
	}

	private void own(RisType type) {
		boolean isPart = type.isArticle() || type.isPart();
		String title = isPart ? tags.takeFirst("TI", "T1", "CT") : tags.takeFirst("TI", "T1", "BT", "CT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		record.text("title", title); //$NON-NLS-1$
		dropSame(title, "TI", "T1", isPart ? "CT" : "BT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		record.text("shorttitle", tags.takeFirst("ST")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void container(String field, String... candidates) {
		String container = tags.takeFirst(candidates);
		record.text(field, container);
		dropSame(container, candidates);
	}

	private void abbreviation() {
		String abbreviation = tags.takeFirst("J2", "JA", "J1", "J9", "JO"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		record.text("shortjournal", abbreviation); //$NON-NLS-1$
		dropSame(abbreviation, "J2", "JA", "J1", "J9", "JO"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void series(RisType type) {
		if (tags.has("T3")) { //$NON-NLS-1$
			record.text("series", tags.takeFirst("T3")); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (type.isBook() || type.isReport()) {
			record.text("series", tags.takeFirst("T2")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** What several tags say in the same words is said once. */
	private void dropSame(String text, String... others) {
		for (String tag : others) {
			String other = text == null ? null : tags.peek(tag);
			if (other != null && folded(other).equals(folded(text))) {
				tags.takeFirst(tag);
			}
		}
	}

	private static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replace('\n', ' ');
	}
}
