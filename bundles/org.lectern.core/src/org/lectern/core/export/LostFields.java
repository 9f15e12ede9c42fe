/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/**
 * What a format cannot hold of a paper. The record that was written is read again, so that there is no list of what a
 * format can hold that could be wrong.
 */
final class LostFields {

	/** What refers to other entries, whose fields are written with those of the paper, and what Lectern itself notes. */
	private static final Set<String> UNTOLD = Set.of("crossref", "xref", "xdata", "lectern-origin", "langid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final int SHOWN = 40;

	private final String format;
	private final RecordReader reader;

	/** Looks at a format by the name people know. */
	LostFields(String format, RecordReader reader) {
		this.format = format;
		this.reader = reader;
	}

	/** Compares a paper with the record it was written as, and says what is missing or differs. */
	List<SkippedPaper> of(Paper paper, String written) {
		SourceRecord back = read(written);
		if (back == null) {
			return List.of(new SkippedPaper(ExportFileNames.keyOf(paper), NLS.bind(Messages.recordLost, format)));
		}
		List<SkippedPaper> lost = new ArrayList<>();
		String type = paper.getEntryType() == null ? "" : paper.getEntryType().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		if (!ComparableField.type(type).equals(ComparableField.type(back.entryType()))) {
			lost.add(skipped(paper, NLS.bind(Messages.typeLost, new Object[] { type, back.entryType(), format })));
		}
		Map<String, String> found = new LinkedHashMap<>();
		back.fields().forEach((name, value) -> found.putAll(ComparableField.of(name, value, back.entryType())));
		for (Field field : paper.getFields()) {
			String name = field.getName() == null ? "" : field.getName().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			if (field.getValue() != null && !field.getValue().isBlank() && !UNTOLD.contains(name)) {
				String reason = reason(name, ComparableField.of(name, field.getValue(), type), found, back);
				if (reason != null) {
					lost.add(skipped(paper, reason));
				}
			}
		}
		return lost;
	}

	private String reason(String name, Map<String, String> own, Map<String, String> found, SourceRecord record) {
		for (Map.Entry<String, String> part : own.entrySet()) {
			String back = found.get(part.getKey());
			if (back == null) {
				return NLS.bind(Messages.fieldNotHeld, name, format);
			}
			if (!back.equals(part.getValue()) && !isWithin(part.getKey(), part.getValue(), back)) {
				return NLS.bind(Messages.fieldChanged, new Object[] { name, shown(record.fields().getOrDefault(part.getKey(), back)), format });
			}
		}
		return null;
	}

	/** A title with its subtitle behind it is whole. */
	private static boolean isWithin(String name, String value, String back) {
		return name.equals("title") && back.startsWith(value + ": "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private SourceRecord read(String written) {
		SourceRecord[] first = new SourceRecord[1];
		try {
			reader.read(SourceFile.of("", written), new RecordSink() { //$NON-NLS-1$

				@Override
				public void accept(SourceRecord value) {
					first[0] = value;
				}

				@Override
				public void tell(SourceNotice notice) {
					// what the reader says of it shows in what it reads
				}
			}, Progress.none());
		} catch (UnreadableSourceException e) {
			return null; // nothing of the paper can be told from it
		}
		return first[0];
	}

	private static SkippedPaper skipped(Paper paper, String reason) {
		return new SkippedPaper(ExportFileNames.keyOf(paper), reason);
	}

	private static String shown(String value) {
		String text = LatexText.toPlain(value);
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '\u2026';
	}
}
