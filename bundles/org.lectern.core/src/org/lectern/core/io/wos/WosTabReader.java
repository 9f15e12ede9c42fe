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
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.tagged.Messages;
import org.lectern.core.io.tagged.SourceLines;
import org.lectern.core.io.tagged.TaggedRecord;

/**
 * Reads tables of the Web of Science: the tags in the first line, a record in each further one, tabs between the cells.
 * Quotation marks mean nothing.
 */
public final class WosTabReader implements RecordReader {

	private static final String TAB = "\t"; //$NON-NLS-1$
	private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]"); //$NON-NLS-1$
	private static final Pattern HEADING = Pattern.compile("\\A[\uFEFF\\s]*PT\t(?:[A-Z][A-Z0-9]\t){3}"); //$NON-NLS-1$

	@Override
	public RecordFormat format() {
		return new RecordFormat("wos-tab", Messages.formatWosTab, List.of("txt", "tsv")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public int confidence(SourceFile source) {
		return HEADING.matcher(source.head()).find() ? CERTAIN : NO;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		SourceLines lines = new SourceLines(source.text().text(), progress);
		String[] tags = null;
		while (tags == null && lines.next()) {
			if (!lines.line().isBlank()) {
				tags = lines.line().replace("\uFEFF", "").strip().split(TAB); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (tags == null || !Arrays.stream(tags).anyMatch(tag -> TAG.matcher(tag).matches())) {
			throw new UnreadableSourceException(1, NLS.bind(Messages.withoutRecords, Messages.formatWosTab));
		}
		while (lines.next()) {
			if (!lines.line().isBlank()) {
				WosFields.accept(row(tags, lines, sink), ";", sink); //$NON-NLS-1$
			}
		}
	}

	private static TaggedRecord row(String[] tags, SourceLines lines, RecordSink sink) {
		TaggedRecord record = new TaggedRecord(lines.number());
		String[] cells = lines.line().split(TAB, -1);
		int more = 0;
		for (int i = 0; i < cells.length; i++) {
			boolean named = i < tags.length && TAG.matcher(tags[i]).matches();
			if (!cells[i].isBlank()) {
				record.add(named ? tags[i] : "X0", cells[i]); //$NON-NLS-1$
				more += i < tags.length ? 0 : 1;
			}
		}
		if (more > 0) {
			sink.tell(new SourceNotice(lines.number(), SourceNotice.Kind.WARNING, NLS.bind(Messages.tooManyCells, more)));
		}
		return record;
	}
}
