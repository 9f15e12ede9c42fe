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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.entry.EntryNeeds;
import org.lectern.core.entry.EntryText;
import org.lectern.model.review.Paper;

/**
 * Exports papers as their BibTeX entries are written, with the macros they use and the entries they inherit from. These
 * stand behind the entries that refer to them, as BibTeX asks for.
 */
public final class BibtexExport implements PaperExport {

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		List<String> definitions = new ArrayList<>();
		List<String> entries = new ArrayList<>();
		List<SkippedPaper> skipped = new ArrayList<>();
		progress.begin(Messages.collectingEntries, ChosenPapers.count(papers));
		for (ChosenPapers review : papers) {
			InheritedEntries inherited = InheritedEntries.of(review, progress);
			skipped.addAll(inherited.missing());
			Map<Paper, String> texts = new LinkedHashMap<>();
			byFile(review, inherited.papers()).forEach((file, ofFile) -> {
				progress.check();
				EntryNeeds needs = EntryNeeds.of(file, ofFile, text(definitions));
				boolean inPlace = !needs.conflicts().isEmpty();
				if (!inPlace) {
					definitions.addAll(needs.definitions());
				}
				texts.putAll(new EntrySource(file).texts(ofFile, inPlace));
			});
			for (Paper paper : inherited.papers()) {
				entries.add(texts.get(paper));
				progress.step();
			}
		}
		int count = entries.size();
		definitions.addAll(entries);
		return new ExportContent(List.of(new ExportFile("papers.bib", text(definitions))), count, skipped); //$NON-NLS-1$
	}

	private static String text(List<String> entries) {
		return entries.isEmpty() ? "" : EntryText.addition("", entries); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<ReviewFile, List<Paper>> byFile(ChosenPapers review, List<Paper> papers) {
		Map<ReviewFile, List<Paper>> files = new LinkedHashMap<>();
		papers.forEach(paper -> files.computeIfAbsent(review.corpus().fileOf(paper), file -> new ArrayList<>()).add(paper));
		return files;
	}
}
