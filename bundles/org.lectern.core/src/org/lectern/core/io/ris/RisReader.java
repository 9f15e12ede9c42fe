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

/** Reads RIS as Scopus, Web of Science, Zotero, EndNote, IEEE, ACM, PubMed, Embase, Ovid and JabRef write it. */
public final class RisReader implements RecordReader {

	/** The id of the format, with which the names of fields begin that BibTeX does not have. */
	static final String ID = "ris"; //$NON-NLS-1$

	private static final Pattern TYPE = Pattern.compile("(?:^|[\n\r])[ \t\uFEFF]{0,4}TY[ \t]{0,4}-[ \t]*([^\n\r]{0,40})"); //$NON-NLS-1$
	private static final int LIKELY = 70;

	@Override
	public RecordFormat format() {
		return new RecordFormat(ID, Messages.formatRis, List.of("ris", "txt")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public int confidence(SourceFile source) {
		Matcher type = TYPE.matcher(source.head());
		if (!type.find()) {
			return NO;
		}
		boolean known = RisType.ofCode(type.group(1)) != null;
		boolean first = source.head().substring(0, type.start()).isBlank();
		return first ? known ? CERTAIN : LIKELY : known ? LIKELY : MAYBE;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		int[] count = { 0 };
		new RisScanner(new SourceLines(source.text().text(), progress), sink, tags -> {
			count[0]++;
			accept(tags, sink);
		}).scan();
		if (count[0] == 0) {
			throw new UnreadableSourceException(1, NLS.bind(Messages.withoutRecords, Messages.formatRis));
		}
	}

	private static void accept(TaggedRecord tags, RecordSink sink) {
		String written = tags.takeFirst(RisScanner.TYPE);
		RisType type = written == null ? null : RisType.ofCode(written);
		if (written == null) {
			sink.tell(new SourceNotice(tags.line(), SourceNotice.Kind.WARNING, Messages.startMissing));
		} else if (type == null) {
			sink.tell(new SourceNotice(tags.line(), SourceNotice.Kind.WARNING, NLS.bind(Messages.typeUnknown, written)));
		}
		SourceRecord.Builder record = SourceRecord.at(tags.line());
		RisFields.read(tags, type == null ? RisType.GEN : type, record);
		if (record.isEmpty()) {
			sink.tell(new SourceNotice(tags.line(), SourceNotice.Kind.SKIPPED, Messages.recordEmpty));
			return;
		}
		// a paper of no proceedings is written as one without being told so
		boolean isImplied = type == RisType.CPAPER && !record.has("booktitle"); //$NON-NLS-1$
		if (type == null || !type.isUsual() && !isImplied) {
			TaggedRecord.keep(record, ID, RisScanner.TYPE, type == null ? written : type.name());
		}
		sink.accept(record.build());
	}
}
