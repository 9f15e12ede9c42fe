/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.nbib;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.tagged.Messages;
import org.lectern.core.io.tagged.SourceLines;
import org.lectern.core.io.tagged.TaggedRecord;

/**
 * Reads what PubMed saves in its own format. A tag stands in four columns before a hyphen, wrapped lines are indented by
 * six blanks, a record begins with its number.
 */
public final class NbibReader implements RecordReader {

	/** The id of the format, with which the names of fields begin that BibTeX does not have. */
	static final String ID = "nbib";

	private static final Pattern TAG = Pattern.compile("\uFEFF?([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)");
	private static final Pattern BEGIN = Pattern.compile("(?:^|[\n\r])\uFEFF?PMID- ?\\d");
	private static final String FIRST = "PMID";
	private static final int TAG_WIDTH = 4;
	private static final int SHOWN = 40;
	private static final int LIKELY = 70;

	@Override
	public RecordFormat format() {
		return new RecordFormat(ID, Messages.formatNbib, List.of("nbib", "txt", "medline"));
	}

	@Override
	public int confidence(SourceFile source) {
		Matcher begin = BEGIN.matcher(source.head());
		if (!begin.find()) {
			return NO;
		}
		return source.head().substring(0, begin.start()).isBlank() ? CERTAIN : LIKELY;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		SourceLines lines = new SourceLines(source.text().text(), progress);
		TaggedRecord open = null;
		boolean any = false;
		boolean isJunkTold = false;
		boolean afterBlank = true;
		while (lines.next()) {
			String line = lines.line();
			Matcher tag = TAG.matcher(line);
			if (tag.matches() && tag.start(2) > TAG_WIDTH) {
				boolean begins = tag.group(1).equals(FIRST) && (open == null || open.has(FIRST) || afterBlank);
				if (open == null || begins) {
					accept(open, sink);
					open = new TaggedRecord(lines.number());
					any = true;
					isJunkTold = false;
				}
				open.add(tag.group(1), tag.group(2));
			} else if (open != null && (line.isBlank() || line.charAt(0) == ' ')) {
				open.goOn(line.strip());
			} else if (!line.isBlank() && !isJunkTold) {
				// a line that should be indented: what it says belongs to nothing for sure
				String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + '\u2026';
				sink.tell(new SourceNotice(lines.number(), SourceNotice.Kind.SKIPPED, NLS.bind(Messages.outside, shown)));
				isJunkTold = true;
			}
			afterBlank = line.isBlank();
		}
		accept(open, sink);
		if (!any) {
			throw new UnreadableSourceException(1, NLS.bind(Messages.withoutRecords, Messages.formatNbib));
		}
	}

	private static void accept(TaggedRecord tags, RecordSink sink) {
		if (tags == null) {
			return;
		}
		SourceRecord.Builder record = SourceRecord.at(tags.line());
		NbibFields.read(tags, record);
		if (record.isEmpty()) {
			sink.tell(new SourceNotice(tags.line(), SourceNotice.Kind.SKIPPED, Messages.recordEmpty));
		} else {
			sink.accept(record.build());
		}
	}
}
