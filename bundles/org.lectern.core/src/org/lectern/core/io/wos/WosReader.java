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
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.tagged.Messages;
import org.lectern.core.io.tagged.SourceLines;
import org.lectern.core.io.tagged.TaggedRecord;

/**
 * Reads tagged files of the Web of Science: a tag of two characters and a blank, three blanks before a line that goes on,
 * {@code PT} at the beginning of a record and {@code ER} at its end.
 */
public final class WosReader implements RecordReader {

	/** The id of the format. Both formats of the Web of Science keep what BibTeX has not in fields of one name. */
	static final String ID = "wos"; //$NON-NLS-1$

	private static final Pattern TAG = Pattern.compile("\uFEFF?([A-Z][A-Z0-9])(?: (.*))?"); //$NON-NLS-1$
	private static final Pattern HEADING = Pattern.compile("\\A[\uFEFF\\s]*FN .*(?:Web of (?:Science|Knowledge)|Clarivate|Thomson|ISI)"); //$NON-NLS-1$
	private static final Pattern BEGIN = Pattern.compile("(?:^|[\n\r])\uFEFF?PT [JBSPC]\\s*[\n\r]+[A-Z][A-Z0-9] "); //$NON-NLS-1$
	private static final String TYPE = "PT"; //$NON-NLS-1$
	private static final String END = "ER"; //$NON-NLS-1$
	private static final String CONTINUATION = "   "; //$NON-NLS-1$
	private static final int LIKELY = 70;
	private static final int SHOWN = 40;

	@Override
	public RecordFormat format() {
		return new RecordFormat(ID, Messages.formatWos, List.of("txt", "ciw", "isi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public int confidence(SourceFile source) {
		if (HEADING.matcher(source.head()).find()) {
			return CERTAIN;
		}
		return BEGIN.matcher(source.head()).find() ? LIKELY : NO;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		new Reading(sink).read(new SourceLines(source.text().text(), progress));
	}

	/** One run over the lines. */
	private static final class Reading {

		private final RecordSink sink;
		private TaggedRecord open;
		private boolean any;
		private boolean junkTold;

		Reading(RecordSink sink) {
			this.sink = sink;
		}

		void read(SourceLines lines) throws UnreadableSourceException {
			while (lines.next()) {
				String line = lines.line();
				Matcher tag = TAG.matcher(line);
				if (line.startsWith(CONTINUATION) && open != null) {
					open.goOn(line.strip());
				} else if (tag.matches()) {
					take(tag.group(1), tag.group(2) == null ? "" : tag.group(2), lines.number()); //$NON-NLS-1$
				} else if (!line.isBlank()) {
					tellJunk(line, lines.number());
				}
			}
			if (open != null) {
				sink.tell(new SourceNotice(open.line(), SourceNotice.Kind.WARNING, Messages.endMissing));
				end();
			}
			if (!any) {
				throw new UnreadableSourceException(1, NLS.bind(Messages.withoutRecords, Messages.formatWos));
			}
		}

		private void take(String tag, String text, int line) {
			if (tag.equals(END)) {
				end();
			} else if (tag.equals(TYPE)) {
				if (open != null) {
					sink.tell(new SourceNotice(open.line(), SourceNotice.Kind.WARNING, Messages.endMissing));
					end();
				}
				open = new TaggedRecord(line);
				any = true;
				open.add(tag, text);
			} else if (open != null) {
				open.add(tag, text);
			}
			// FN, VR and EF stand around the records
		}

		private void end() {
			if (open != null) {
				WosFields.accept(open, "\n", sink); //$NON-NLS-1$
				open = null;
				junkTold = false;
			}
		}

		private void tellJunk(String line, int number) {
			if (!junkTold) {
				String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + '\u2026';
				sink.tell(new SourceNotice(number, SourceNotice.Kind.SKIPPED, NLS.bind(Messages.outside, shown)));
				junkTold = true;
			}
		}
	}
}
