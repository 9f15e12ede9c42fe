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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lectern.core.Progress;
import org.lectern.core.annotation.exchange.AnnotationFormat;
import org.lectern.core.annotation.exchange.ReviewAnnotationExport;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;

/** Writes the annotations in the notes on papers as files for other tools. */
public final class AnnotationsExport implements PaperExport {

	private final AnnotationFormat format;

	/**
	 * Prepares an export.
	 *
	 * @param format
	 *            what to write, never null
	 */
	public AnnotationsExport(AnnotationFormat format) {
		this.format = format;
	}

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		List<ExportFile> files = new ArrayList<>();
		List<SkippedPaper> skipped = new ArrayList<>();
		int annotated = 0;
		progress.begin(Messages.writingAnnotations, papers.size());
		for (ChosenPapers review : papers) {
			progress.check();
			Set<String> keys = review.papers().stream().map(ExportFileNames::keyOf).collect(Collectors.toSet());
			List<String> notes = ReviewAnnotationExport.annotated(review.corpus()).stream()
					.filter(file -> keys.contains(((Note) file.root()).getPaperKey())).map(ReviewFile::path).toList();
			ReviewAnnotationExport.Result result = ReviewAnnotationExport.of(review.corpus(), notes, format);
			result.files().forEach(file -> files.add(new ExportFile(file.name(), file.text())));
			result.notices().forEach(notice -> skipped.add(new SkippedPaper("", notice))); //$NON-NLS-1$
			annotated += notes.size();
			progress.step();
		}
		return new ExportContent(files, annotated, skipped);
	}
}
