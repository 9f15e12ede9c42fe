/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;

/**
 * What was read from one file.
 *
 * @param format
 *            the format it was read as, never null
 * @param name
 *            the name of the file without its folder, never null
 * @param charset
 *            the encoding its text was read in, never null
 * @param records
 *            the records in the order of the file, never null
 * @param notices
 *            what is to be said about the file, in the order it was said, never null
 */
public record SourceContent(RecordFormat format, String name, Charset charset, List<SourceRecord> records,
		List<SourceNotice> notices) {

	/** Keeps copies of the lists. */
	public SourceContent {
		records = List.copyOf(records);
		notices = List.copyOf(notices);
	}

	/**
	 * Reads a file.
	 *
	 * @param reader
	 *            reads its format, never null
	 * @param file
	 *            the file, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return all its records, never null
	 * @throws UnreadableSourceException
	 *             when the file as a whole is not of the format or goes beyond a limit
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public static SourceContent read(RecordReader reader, SourceFile file, Progress progress)
			throws UnreadableSourceException {
		List<SourceRecord> records = new ArrayList<>();
		List<SourceNotice> notices = new ArrayList<>();
		reader.read(file, new RecordSink() {

			@Override
			public void accept(SourceRecord value) {
				records.add(value);
			}

			@Override
			public void tell(SourceNotice notice) {
				notices.add(notice);
			}
		}, progress);
		return new SourceContent(reader.format(), file.name(), file.text().charset(), records, notices);
	}
}
