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
import org.lectern.core.io.tagged.IdentifierText;
import org.lectern.core.io.tagged.PageText;
import org.lectern.core.io.tagged.TaggedRecord;

/** Volume, number, pages and the numbers of serials, books and reports. */
final class RisNumbers {

	private RisNumbers() {
	}

	static void read(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		record.text("volume", tags.takeFirst("VL", "VO")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		record.text("number", tags.takeFirst("IS")); //$NON-NLS-1$ //$NON-NLS-2$
		String place = tags.peek("CP"); //$NON-NLS-1$
		if (place != null && !record.has("number") && Character.isDigit(place.charAt(0))) { //$NON-NLS-1$
			record.text("number", tags.takeFirst("CP")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		record.text("volumes", tags.takeFirst("NV")); //$NON-NLS-1$ //$NON-NLS-2$
		record.text("edition", tags.takeFirst("ET")); //$NON-NLS-1$ //$NON-NLS-2$
		if (type.isPart()) {
			record.text("chapter", tags.takeFirst("SE")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		pages(tags, type, record);
		record.text("eid", tags.takeFirst("C7")); //$NON-NLS-1$ //$NON-NLS-2$
		serials(tags, type, record);
	}

	private static void pages(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		String first = tags.takeFirst("SP"); //$NON-NLS-1$
		String last = tags.takeFirst("EP"); //$NON-NLS-1$
		boolean isCount = (type.isBook() || type.isThesis()) && first != null && last == null
				&& first.chars().allMatch(Character::isDigit);
		if (isCount) {
			record.text("pagetotal", first); //$NON-NLS-1$
		} else {
			PageText.put(record, first, last);
		}
	}

	private static void serials(TaggedRecord tags, RisType type, SourceRecord.Builder record) {
		for (String written : tags.take("SN")) { //$NON-NLS-1$
			boolean isNumber = type.isReport() || type == RisType.PAT;
			// what is a number of a report may look like one of a serial
			for (String serial : written.split("\n")) { //$NON-NLS-1$
				if (IdentifierText.putSerial(record, serial)) {
					continue;
				}
				if (isNumber && !record.has("number")) { //$NON-NLS-1$
					record.text("number", serial); //$NON-NLS-1$
				} else {
					TaggedRecord.keep(record, RisReader.ID, "SN", serial); //$NON-NLS-1$
				}
			}
		}
		if (!record.has("number") && type.isReport()) { //$NON-NLS-1$
			record.text("number", tags.takeFirst("M1")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
