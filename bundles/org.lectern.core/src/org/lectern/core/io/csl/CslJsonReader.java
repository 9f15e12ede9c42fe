/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.csl;

import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.json.JsonRecords;

/** Reads CSL-JSON: a list of items, one item, or an object whose {@code items} they are, as Crossref answers. */
public final class CslJsonReader implements RecordReader {

	private static final RecordFormat FORMAT = new RecordFormat("csl-json", Messages.CslJsonReader_label, List.of("json")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Pattern TYPE = Pattern.compile("\"type\"\\s{0,20}:\\s{0,20}\"([a-z_-]{1,30})\""); //$NON-NLS-1$
	private static final Pattern VARIABLE = Pattern.compile("\"(?:date-parts|container-title|non-dropping-particle|citation-key)\"\\s{0,20}:"); //$NON-NLS-1$

	@Override
	public RecordFormat format() {
		return FORMAT;
	}

	@Override
	public int confidence(SourceFile source) {
		String head = source.head().stripLeading();
		if (!head.startsWith("[") && !head.startsWith("{")) { //$NON-NLS-1$ //$NON-NLS-2$
			return NO;
		}
		boolean type = TYPE.matcher(head).results().anyMatch(match -> CslTypes.isType(match.group(1)));
		boolean variable = VARIABLE.matcher(head).find();
		// Zotero calls types otherwise, so a file with both is one of Zotero
		int sure = head.contains("\"itemType\"") ? MAYBE : CERTAIN; //$NON-NLS-1$
		return type && variable ? sure : type ? sure - 10 : variable ? MAYBE : NO;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		JsonRecords.read(source, CslJsonReader::isItem, sink, progress,
				(item, line) -> sink.accept(new CslItemReader(item, line).read()));
	}

	private static boolean isItem(JsonObject object) {
		return object.has("title") || object.has("author") || object.has("issued") || object.has("DOI") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				|| object.has("type") && object.has("id") || object.has("container-title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
