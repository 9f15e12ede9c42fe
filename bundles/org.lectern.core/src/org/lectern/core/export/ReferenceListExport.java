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
import org.lectern.core.reference.FormattedReference;
import org.lectern.core.reference.ReferenceFormatter;
import org.lectern.model.review.Paper;

/** Exports papers as one list of formatted references, sorted as the style asks for. */
public final class ReferenceListExport implements PaperExport {

	private final ReferenceFormatter formatter;
	private final ReferenceListFormat format;
	private final String title;

	/**
	 * Prepares an export.
	 *
	 * @param formatter
	 *            has the style, never null
	 * @param format
	 *            what to write, never null
	 * @param title
	 *            the heading of the list; null or blank for a general one
	 */
	public ReferenceListExport(ReferenceFormatter formatter, ReferenceListFormat format, String title) {
		this.formatter = formatter;
		this.format = format;
		this.title = title == null || title.isBlank() ? Messages.references : title.strip();
	}

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		List<Paper> all = papers.stream().flatMap(review -> review.papers().stream()).toList();
		progress.begin(Messages.formatting, all.size());
		List<FormattedReference> references = formatter.list(all, format.markup(), progress);
		progress.check();
		String text = ReferencePage.of(format, title).write(references);
		return new ExportContent(List.of(new ExportFile("references." + format.extension(), text)), references.size(), //$NON-NLS-1$
				skipped(all, references));
	}

	private static List<SkippedPaper> skipped(List<Paper> all, List<FormattedReference> references) {
		Set<Paper> printed = references.stream().map(FormattedReference::paper).collect(Collectors.toSet());
		List<SkippedPaper> skipped = new ArrayList<>();
		for (Paper paper : all) {
			if (!printed.contains(paper)) {
				skipped.add(new SkippedPaper(ExportFileNames.keyOf(paper), Messages.nothingPrinted));
			}
		}
		return skipped;
	}
}
