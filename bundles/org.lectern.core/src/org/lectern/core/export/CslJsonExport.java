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

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import org.lectern.core.Progress;
import org.lectern.core.completeness.InheritedFields;
import org.lectern.model.review.Paper;

/**
 * Exports papers as CSL-JSON, which Zotero, Mendeley, pandoc and many others read. Fields the format has no variable for
 * are listed as left out.
 */
public final class CslJsonExport implements PaperExport {

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		progress.begin(Messages.writingRecords, ChosenPapers.count(papers));
		List<SkippedPaper> notices = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		InheritedFields fields = new InheritedFields();
		StringWriter text = new StringWriter();
		Gson gson = new GsonBuilder().disableHtmlEscaping().create();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  "); //$NON-NLS-1$
			json.setHtmlSafe(false);
			json.beginArray();
			for (ChosenPapers review : papers) {
				for (Paper paper : review.papers()) {
					progress.check();
					CslItem item = new CslItem(new PaperContent(paper, fields));
					gson.toJson(item.write(id(paper, ids)), JsonElement.class, json);
					notices.addAll(item.notices());
					progress.step();
				}
			}
			json.endArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a text in memory never fails
		}
		return new ExportContent(List.of(new ExportFile("papers.json", text.toString() + '\n')), ChosenPapers.count(papers), //$NON-NLS-1$
				notices);
	}

	/** Returns the citation key, made unique: programs take items of the same id as one. */
	private static String id(Paper paper, Set<String> ids) {
		String key = ExportFileNames.keyOf(paper);
		String id = key.isEmpty() ? "item" : key; //$NON-NLS-1$
		int number = 2;
		while (!ids.add(id)) {
			id = (key.isEmpty() ? "item" : key) + '-' + number++; //$NON-NLS-1$
		}
		return id;
	}
}
