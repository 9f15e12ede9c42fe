/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.query.PaperState;
import org.lectern.model.review.Note;
import org.lectern.workspace.PaperElement;

/** The papers of a review at one moment, as the navigator shows them. Safe for use by several threads. */
final class ReviewPapers {

	private final IProject project;
	private final PaperProblems problems;
	private final Map<IFile, FilePapers> byFile = new LinkedHashMap<>();
	private final Map<IFile, PaperElement> byNote = new HashMap<>();
	private final Map<String, IFile> notes = new HashMap<>();

	/**
	 * Takes the papers of a corpus.
	 *
	 * @param project
	 *            the review, never null
	 * @param corpus
	 *            its corpus, never null
	 * @param problems
	 *            its problems, never null
	 * @param before
	 *            the papers until now, of which those of unchanged files are kept; may be null
	 */
	ReviewPapers(IProject project, ReviewCorpus corpus, PaperProblems problems, ReviewPapers before) {
		this.project = project;
		this.problems = problems;
		for (ReviewFile file : corpus.bibliographies()) {
			IFile resource = project.getFile(IPath.fromPortableString(file.path()));
			FilePapers known = before == null ? null : before.byFile.get(resource);
			byFile.put(resource, known != null && known.isOf(file) ? known : new FilePapers(resource, file, corpus));
		}
		Map<String, PaperElement> byKey = new HashMap<>();
		for (FilePapers file : byFile.values()) {
			file.elements().forEach(element -> byKey.putIfAbsent(element.reference().key(), element));
		}
		for (ReviewFile file : corpus.files(FileKind.NOTE)) {
			if (file.root() instanceof Note note && byKey.containsKey(note.getPaperKey())) {
				IFile resource = project.getFile(IPath.fromPortableString(file.path()));
				byNote.put(resource, byKey.get(note.getPaperKey()));
				notes.putIfAbsent(note.getPaperKey(), resource);
			}
		}
	}

	/** Returns the review. */
	IProject project() {
		return project;
	}

	/** Returns the BibTeX files with papers, in the order of their paths. */
	List<IFile> files() {
		return List.copyOf(byFile.keySet());
	}

	/** Returns the papers of a file, null for any other file. */
	FilePapers file(IFile file) {
		return byFile.get(file);
	}

	/** Returns the papers of a file in the order of its text, none for any other file. */
	List<PaperElement> papers(IFile file) {
		FilePapers papers = byFile.get(file);
		return papers == null ? List.of() : papers.elements();
	}

	/** Returns the number of papers. */
	int size() {
		return byFile.values().stream().mapToInt(file -> file.elements().size()).sum();
	}

	/** Returns the paper a note is on, null when the note cannot be read or its paper is gone. */
	PaperElement paperOf(IFile note) {
		return byNote.get(note);
	}

	/** Returns what to show of a paper, null when it is gone. */
	PaperSummary summary(PaperElement element) {
		FilePapers papers = byFile.get(element.file());
		return papers == null ? null : papers.find(element.reference());
	}

	/** Returns what a filter can ask of a paper besides its record. */
	PaperState state(PaperElement element) {
		PaperReference reference = element.reference();
		return problems.state(reference, notes.containsKey(reference.key()));
	}

	/** Returns the problems. */
	PaperProblems problems() {
		return problems;
	}

	/**
	 * Returns the worst severity of the problems of a paper, of a file or of the review.
	 *
	 * @param element
	 *            the paper or resource, never null
	 * @return a severity of a marker, -1 for none
	 */
	int severity(Object element) {
		return element instanceof PaperElement paper ? problems.severity(paper.reference())
				: problems.severity((IResource) element);
	}
}
