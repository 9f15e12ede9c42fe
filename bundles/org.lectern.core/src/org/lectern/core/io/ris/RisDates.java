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

import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.tagged.PublicationDate;
import org.lectern.core.io.tagged.TaggedRecord;

/** When a work appeared and when it was looked at. */
final class RisDates {

	private RisDates() {
	}

	static void read(TaggedRecord tags, SourceRecord.Builder record) {
		String year = null;
		int month = 0;
		for (String tag : new String[] { "PY", "Y1", "DA" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String written = tags.takeFirst(tag);
			if (written == null) {
				continue;
			}
			PublicationDate date = PublicationDate.of(written);
			if (year == null && date.year() != null) {
				year = date.year();
				record.text("year", year); //$NON-NLS-1$
			}
			boolean sameYear = date.year() == null || date.year().equals(year);
			if (month == 0 && date.month() > 0 && sameYear) {
				month = date.month();
				date.putMonth(record);
			} else if (date.month() == month && sameYear && date.day() > 0) {
				date.putMonth(record);
			}
			boolean other = !sameYear || date.month() > 0 && date.month() != month;
			if (!date.exact() || other) {
				TaggedRecord.keep(record, RisReader.ID, tag, written);
			}
		}
		if (!record.has("year") && tags.has("YR")) { //$NON-NLS-1$ //$NON-NLS-2$
			record.text("year", tags.takeFirst("YR")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		accessed(tags, record);
	}

	/** Databases of conferences write the time of the conference where others say when the page was looked at. */
	private static void accessed(TaggedRecord tags, SourceRecord.Builder record) {
		for (String tag : new String[] { "Y2", "RD" }) { //$NON-NLS-1$ //$NON-NLS-2$
			String written = record.has("urldate") ? null : tags.peek(tag); //$NON-NLS-1$
			PublicationDate date = written == null ? null : PublicationDate.of(written);
			if (date != null && date.exact() && date.year() != null) {
				tags.takeFirst(tag);
				record.text("urldate", date.iso()); //$NON-NLS-1$
			}
		}
	}
}
