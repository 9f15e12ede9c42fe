/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/** Makes the files that hold the annotations of a review for other tools. They are named like the notes. */
public final class ReviewAnnotationExport {

	private static final String RESOLVER = "https://doi.org/"; //$NON-NLS-1$

	private ReviewAnnotationExport() {
	}

	/**
	 * What is to be written.
	 *
	 * @param files
	 *            the files in the order of the notes, never null
	 * @param annotations
	 *            how many annotations they hold
	 * @param notices
	 *            what was left out, one localised line each, never null
	 */
	public record Result(List<AnnotationFile> files, int annotations, List<String> notices) {

		/** Copies the lists. */
		public Result {
			files = List.copyOf(files);
			notices = List.copyOf(notices);
		}
	}

	/**
	 * Makes the files.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param notes
	 *            the paths of the notes to export, never null; those without annotations are passed over
	 * @param format
	 *            the format, never null
	 * @return the files, never null
	 */
	public static Result of(ReviewCorpus corpus, Collection<String> notes, AnnotationFormat format) {
		AnnotationSchemes schemes = AnnotationSchemes.of(corpus.protocol());
		List<AnnotationFile> files = new ArrayList<>();
		List<String> notices = new ArrayList<>();
		int annotations = 0;
		for (ReviewFile file : annotated(corpus)) {
			if (notes.contains(file.path())) {
				Note note = (Note) file.root();
				Paper paper = paperOf(corpus, note);
				if (paper == null) {
					notices.add(NLS.bind(Messages.ReviewAnnotationExport_noPaper, file.path()));
				} else {
					AnnotationDocument document = AnnotationExport.of(note, paper, schemes);
					document.notices().forEach(notice -> notices.add(file.path() + ": " + notice)); //$NON-NLS-1$
					annotations += document.passages().size();
					write(baseName(file.path()), document, paper, format, files);
				}
			}
		}
		return new Result(files, annotations, notices);
	}

	/**
	 * Returns the notes that have annotations.
	 *
	 * @param corpus
	 *            the review, never null
	 * @return the files in the order of their paths, never null
	 */
	public static List<ReviewFile> annotated(ReviewCorpus corpus) {
		return corpus.files(FileKind.NOTE).stream().filter(file -> !((Note) file.root()).getAnnotations().isEmpty())
				.toList();
	}

	private static void write(String name, AnnotationDocument document, Paper paper, AnnotationFormat format,
			List<AnnotationFile> files) {
		if (format == AnnotationFormat.BRAT) {
			files.add(new AnnotationFile(name + ".txt", BratWriter.text(document))); //$NON-NLS-1$
			files.add(new AnnotationFile(name + ".ann", BratWriter.annotations(document))); //$NON-NLS-1$
		} else {
			files.add(new AnnotationFile(name + ".jsonld", //$NON-NLS-1$
					WebAnnotationWriter.write(document, paper.getKey(), addressOf(paper))));
		}
	}

	private static String addressOf(Paper paper) {
		return paper.getDoi() != null ? RESOLVER + paper.getDoi() : paper.getUrl();
	}

	private static Paper paperOf(ReviewCorpus corpus, Note note) {
		return corpus.papers().stream().filter(paper -> paper.getKey().equals(note.getPaperKey())).findFirst()
				.orElse(null);
	}

	/** Returns the name of a note without its folder and what stands behind the dot. */
	static String baseName(String path) {
		return new AnnotationFile(path.substring(path.lastIndexOf('/') + 1), "").baseName(); //$NON-NLS-1$
	}
}
