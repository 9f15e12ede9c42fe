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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.markdown.NoteMarkdown;
import org.lectern.core.reference.ReferenceFormat;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/** Exports the notes on papers as Markdown, one file for each. */
public final class NotesExport implements PaperExport {

	private final ReferenceFormatter formatter;

	/**
	 * Prepares an export.
	 *
	 * @param formatter
	 *            formats the reference above each note, never null
	 */
	public NotesExport(ReferenceFormatter formatter) {
		this.formatter = formatter;
	}

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		ExportFileNames names = new ExportFileNames("md"); //$NON-NLS-1$
		List<ExportFile> files = new ArrayList<>();
		List<SkippedPaper> skipped = new ArrayList<>();
		progress.begin(Messages.writingNotes, ChosenPapers.count(papers));
		for (ChosenPapers review : papers) {
			Map<String, Note> notes = new HashMap<>();
			review.corpus().model().getNotes().forEach(note -> notes.putIfAbsent(note.getPaperKey(), note));
			Map<String, Paper> written = new HashMap<>();
			for (Paper paper : review.papers()) {
				progress.check();
				String key = ExportFileNames.keyOf(paper);
				Note note = notes.get(key);
				if (note == null) {
					skipped.add(new SkippedPaper(key, Messages.noNote));
				} else if (written.putIfAbsent(key, paper) != null) {
					skipped.add(new SkippedPaper(key, Messages.noteOfOtherPaper));
				} else {
					files.add(new ExportFile(names.of(key), text(review, paper, note)));
				}
				progress.step();
			}
		}
		return new ExportContent(files, files.size(), skipped);
	}

	private String text(ChosenPapers review, Paper paper, Note note) {
		return NoteMarkdown.of(paper, note, review.corpus().protocol(), formatter.reference(paper, ReferenceFormat.MARKDOWN));
	}
}
