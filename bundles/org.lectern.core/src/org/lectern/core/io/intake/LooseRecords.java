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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Records that belong to no review, all of them kept, as the papers of one that is in no folder.
 *
 * @param review
 *            the papers, those of each source in a file of its own, never null
 * @param skipped
 *            the records BibTeX cannot hold, for each source, never null
 */
public record LooseRecords(ReviewCorpus review, List<List<SourceNotice>> skipped) {

	/** Keeps a copy of the list. */
	public LooseRecords {
		skipped = List.copyOf(skipped);
	}

	/**
	 * Makes papers of records.
	 *
	 * @param sources
	 *            the records, never null
	 * @return the papers, each with a citation key of its own, never null
	 */
	public static LooseRecords of(List<SourceContent> sources) {
		CitationKeys keys = new CitationKeys(ReviewCorpus.of(List.of()));
		List<ReviewFile> files = new ArrayList<>();
		List<List<SourceNotice>> skipped = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			List<SourceNotice> notices = new ArrayList<>();
			String path = String.format("%06d.bib", i); //$NON-NLS-1$
			ReviewFile file = ReviewFileReader.readText(path, ""); //$NON-NLS-1$
			((Bibliography) file.root()).getPapers().addAll(papers(sources.get(i), keys, notices));
			// writers take entries as they are written
			files.add(ReviewFileReader.readText(path, file.toText()));
			skipped.add(List.copyOf(notices));
		}
		return new LooseRecords(ReviewCorpus.of(files), skipped);
	}

	private static List<Paper> papers(SourceContent source, CitationKeys keys, List<SourceNotice> skipped) {
		List<Paper> papers = new ArrayList<>();
		List<Paper> without = new ArrayList<>();
		for (SourceRecord each : source.records()) {
			String problem = RecordPaper.problem(each);
			if (problem != null) {
				skipped.add(new SourceNotice(each.line(), SourceNotice.Kind.SKIPPED,
						NLS.bind(Messages.Intake_unwritable, problem)));
				continue;
			}
			Paper paper = RecordPaper.of(each);
			papers.add(paper);
			if (!keys.takeOwn(paper.getKey())) {
				without.add(paper);
			}
		}
		Map<String, String> renamed = new HashMap<>();
		for (Paper paper : without) {
			String own = paper.getKey();
			paper.setKey(keys.make(paper));
			if (own != null) {
				renamed.putIfAbsent(own.toLowerCase(Locale.ROOT), paper.getKey());
			}
		}
		EntryLinks links = new EntryLinks(renamed);
		papers.forEach(links::rename);
		return papers;
	}
}
