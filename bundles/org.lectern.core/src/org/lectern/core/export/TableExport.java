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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.TableFormat;
import org.lectern.core.matrix.TableOptions;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/** Writes the evidence table of a note form: a row for each paper, a column for each question. */
public final class TableExport implements PaperExport {

	private final String form;
	private final TableFormat format;

	/**
	 * Prepares an export.
	 *
	 * @param form
	 *            the id of the note form; null for the first one of each protocol
	 * @param format
	 *            what to write, never null
	 */
	public TableExport(String form, TableFormat format) {
		this.form = form;
		this.format = format;
	}

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		List<ExportFile> files = new ArrayList<>();
		List<SkippedPaper> skipped = new ArrayList<>();
		int rows = 0;
		progress.begin(Messages.writingTable, papers.size());
		for (ChosenPapers review : papers) {
			progress.check();
			NoteForm chosen = formOf(review.corpus().protocol());
			if (chosen == null) {
				skipped.add(new SkippedPaper("", form == null ? Messages.noForm : NLS.bind(Messages.noSuchForm, form))); //$NON-NLS-1$
			} else {
				EvidenceTable table = table(review, chosen);
				rows += table.rows().size();
				files.add(new ExportFile("table." + format.extension(), format.writer(TableOptions.SAFE).text(table))); //$NON-NLS-1$
			}
			progress.step();
		}
		return new ExportContent(files, rows, skipped);
	}

	private NoteForm formOf(Protocol protocol) {
		if (protocol == null) {
			return null;
		}
		return protocol.getForms().stream().filter(one -> form == null || form.equals(one.getId())).findFirst().orElse(null);
	}

	private static EvidenceTable table(ChosenPapers review, NoteForm form) {
		Set<PaperReference> wanted = new HashSet<>();
		for (Paper paper : review.papers()) {
			wanted.add(review.corpus().referenceTo(paper));
		}
		EvidenceTable all = EvidenceTable.of(review.corpus(), form, Arrays.asList(PaperColumn.values()));
		return all.withRows(all.rows().stream().filter(row -> wanted.contains(row.paper())).toList());
	}
}
