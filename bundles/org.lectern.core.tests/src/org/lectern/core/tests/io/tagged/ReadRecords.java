/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.lectern.core.Progress;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;

/** What a reader found, and as text to compare. */
@SuppressWarnings("nls")
public final class ReadRecords implements RecordSink {

	private final List<SourceRecord> records = new ArrayList<>();
	private final List<SourceNotice> notices = new ArrayList<>();

	/** Reads a text. */
	public static ReadRecords of(RecordReader reader, String text) throws UnreadableSourceException {
		return of(reader, SourceFile.of("test", text));
	}

	/** Reads a file. */
	public static ReadRecords of(RecordReader reader, SourceFile source) throws UnreadableSourceException {
		ReadRecords read = new ReadRecords();
		reader.read(source, read, Progress.none());
		return read;
	}

	@Override
	public void accept(SourceRecord value) {
		records.add(value);
	}

	@Override
	public void tell(SourceNotice notice) {
		notices.add(notice);
	}

	/** Returns the records. */
	public List<SourceRecord> records() {
		return records;
	}

	/** Returns the notices, one in each line: {@code line KIND message}. */
	public String notices() {
		return notices.stream().map(notice -> notice.line() + " " + notice.kind() + " " + notice.message())
				.collect(Collectors.joining("\n"));
	}

	/** Returns the records, one field in each line: {@code name = value}. */
	public String text() {
		return records.stream().map(ReadRecords::text).collect(Collectors.joining("\n"));
	}

	private static String text(SourceRecord record) {
		StringBuilder text = new StringBuilder("@" + record.entryType());
		text.append(record.key() == null ? "" : " " + record.key());
		text.append(record.identity() == null ? "" : " <" + record.identity() + ">").append('\n');
		record.fields().forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
		return text.toString();
	}
}
