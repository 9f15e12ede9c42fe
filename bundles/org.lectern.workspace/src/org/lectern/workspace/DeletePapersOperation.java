/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/**
 * Deletes papers from the BibTeX files of a review, and the notes on them where that is asked for, as one step that can
 * be undone. A note stays when another paper has its key.
 */
public final class DeletePapersOperation extends ReviewOperation {

	private final List<PaperReference> papers;
	private final boolean withNotes;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param papers
	 *            the papers to delete; those that are gone are passed over; never null
	 * @param withNotes
	 *            whether to delete the files of the notes on them
	 */
	public DeletePapersOperation(IProject project, Collection<PaperReference> papers, boolean withNotes) {
		super(papers.size() == 1 ? Messages.DeletePapers_one : NLS.bind(Messages.DeletePapers_many, papers.size()), project);
		this.papers = List.copyOf(papers);
		this.withNotes = withNotes;
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		FileChanges changes = new FileChanges();
		Set<String> keys = new HashSet<>();
		Set<String> paths = new HashSet<>();
		for (PaperReference reference : papers) {
			Paper paper = contents.corpus().find(reference);
			if (paper != null) {
				keys.add(paper.getKey());
				paths.add(reference.file());
				EcoreUtil.remove(paper);
			}
		}
		for (ReviewFile file : contents.corpus().bibliographies()) {
			if (paths.contains(file.path())) {
				FileContent before = contents.content(file.path());
				changes.add(contents.file(file.path()), before, before.changedTo(file));
			}
		}
		if (withNotes) {
			contents.corpus().papers().forEach(rest -> keys.remove(rest.getKey()));
			addNotes(contents, keys, changes);
		}
		if (changes.isEmpty()) {
			throw failure(IStatus.INFO, Messages.EditPapers_nothingToDo);
		}
		return changes;
	}

	private static void addNotes(ReviewContents contents, Set<String> keys, FileChanges changes) {
		for (ReviewFile file : contents.corpus().files(FileKind.NOTE)) {
			if (file.root() instanceof Note note && keys.contains(note.getPaperKey())) {
				changes.add(contents.file(file.path()), contents.content(file.path()), FileContent.MISSING);
			}
		}
	}
}
