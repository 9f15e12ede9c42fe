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

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.tagged.Messages;
import org.lectern.core.io.tagged.SourceLines;
import org.lectern.core.io.tagged.TaggedRecord;

/**
 * Finds records and tags in RIS. A tag stands at the beginning of a line, two blanks and a hyphen follow it. Some
 * programs write one blank, or none; their records are recognised by the line with the type, so that elsewhere a
 * wrapped line such as {@code AI - based} goes on with its value.
 */
final class RisScanner {

	static final String TYPE = "TY"; //$NON-NLS-1$
	static final String END = "ER"; //$NON-NLS-1$

	private static final Pattern TAG = Pattern.compile("[\\s\uFEFF]{0,4}([A-Z][A-Z0-9])(\\s{0,4})-(?: (.*)|(.*))"); //$NON-NLS-1$
	private static final Pattern HEADING = Pattern.compile("[\\p{L} /-]{2,30}:.*|[=*#%_-]{3,}|\\d{1,9}[.)]?|<\\d+>"); //$NON-NLS-1$
	private static final int SHOWN = 40;

	private final SourceLines lines;
	private final RecordSink sink;
	private final Consumer<TaggedRecord> records;
	private TaggedRecord open;
	private int gap = 2;
	private boolean isJunkTold;

	/**
	 * Prepares a scan.
	 *
	 * @param records
	 *            takes the records as they end
	 */
	RisScanner(SourceLines lines, RecordSink sink, Consumer<TaggedRecord> records) {
		this.lines = lines;
		this.sink = sink;
		this.records = records;
	}

	void scan() {
		while (lines.next()) {
			Matcher tag = TAG.matcher(lines.line());
			if (tag.matches() && isTag(tag.group(1), tag.group(2).length())) {
				tag(tag.group(1), tag.group(2).length(), tag.group(3) != null ? tag.group(3) : tag.group(4));
			} else {
				text(lines.line());
			}
		}
		close(true);
	}

	private boolean isTag(String tag, int width) {
		return width == 2 || width == gap && open != null || tag.equals(TYPE) || open != null && tag.equals(END);
	}

	private void tag(String tag, int width, String value) {
		if (tag.equals(TYPE)) {
			close(true);
			gap = width;
			begin();
			open.add(TYPE, value);
		} else if (tag.equals(END)) {
			close(false);
		} else {
			if (open == null) {
				begin();
			}
			open.add(tag, value);
		}
	}

	private void begin() {
		open = new TaggedRecord(lines.number());
		isJunkTold = false;
	}

	private void text(String line) {
		String text = line.strip();
		if (open != null) {
			open.goOn(text);
		} else if (!text.isEmpty() && !isJunkTold && !HEADING.matcher(text).matches() && text.charAt(0) != '\uFEFF') {
			String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '\u2026';
			sink.tell(new SourceNotice(lines.number(), SourceNotice.Kind.SKIPPED, NLS.bind(Messages.outside, shown)));
			isJunkTold = true;
		}
	}

	private void close(boolean isCut) {
		if (open != null) {
			if (isCut) {
				sink.tell(new SourceNotice(open.line(), SourceNotice.Kind.INFO, Messages.endMissing));
			}
			records.accept(open);
			open = null;
		}
	}
}
