/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** What a reader made of a text. */
@SuppressWarnings("nls")
public final class ReadRecords implements RecordSink {

	private final List<SourceRecord> records = new ArrayList<>();
	private final List<SourceNotice> notices = new ArrayList<>();

	private ReadRecords() {
	}

	/** Reads a text that is of the format beyond doubt. */
	public static ReadRecords of(RecordReader reader, String text) throws UnreadableSourceException {
		return of(reader, SourceFile.of("sample", text));
	}

	/** Reads a file that is of the format beyond doubt. */
	public static ReadRecords of(RecordReader reader, SourceFile source) throws UnreadableSourceException {
		assertTrue(reader.confidence(source) > RecordReader.NO, "not recognised");
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

	/** Returns what was said. */
	public List<SourceNotice> notices() {
		return notices;
	}

	/** Returns the only record. */
	public SourceRecord only() {
		assertEquals(1, records.size(), notices.toString());
		return records.get(0);
	}

	/** Compares the only record: its type, its fields one in a line as {@code name = value}. */
	public void assertRecord(String expected) {
		assertEquals(expected.strip(), render(only()));
		assertEquals(List.of(), notices);
	}

	/** Returns a record as text: its type, then its fields. */
	public static String render(SourceRecord record) {
		return record.entryType() + "\n" + record.fields().entrySet().stream()
				.map(field -> field.getKey() + " = " + field.getValue()).sorted().collect(Collectors.joining("\n"));
	}
}
