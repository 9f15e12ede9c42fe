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
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Paper;

/**
 * Makes the same change to several papers of a review, as one step that can be undone. Only the bytes of what changes
 * are written anew. All files change together or, on an error, none does.
 * <p>
 * The status of {@link #execute} is OK when something was changed, INFO when the papers are as they should be already,
 * and ERROR with a message for the user when they cannot be changed.
 */
public final class EditPapersOperation extends ReviewOperation {

	private final List<PaperReference> papers;
	private final Consumer<Paper> change;

	/**
	 * Creates the operation.
	 *
	 * @param label
	 *            its name in the undo menu, localised, never null
	 * @param project
	 *            the review, never null
	 * @param papers
	 *            the papers to change; those that are gone are passed over; never null
	 * @param change
	 *            changes one paper, called for each, never null
	 */
	public EditPapersOperation(String label, IProject project, Collection<PaperReference> papers,
			Consumer<Paper> change) {
		super(label, project);
		this.papers = List.copyOf(papers);
		this.change = change;
	}

	@Override
	ReviewContents read() throws CoreException {
		TreeSet<String> paths = new TreeSet<>();
		papers.forEach(paper -> paths.add(paper.file()));
		return new ReviewContents(project(), paths::contains);
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		FileChanges changes = new FileChanges();
		try {
			for (PaperReference reference : papers) {
				Paper paper = contents.corpus().find(reference);
				if (paper != null) {
					change.accept(paper);
				}
			}
			for (ReviewFile file : contents.corpus().files()) {
				if (file.failure() != null) {
					throw failure(IStatus.ERROR, NLS.bind(Messages.ApplyFix_unreadable, file.path(), file.failure()));
				}
				if (file.isChanged()) {
					FileContent before = contents.content(file.path());
					changes.add(contents.file(file.path()), before, before.changedTo(file));
				}
			}
		} catch (UnwritablePaperException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		if (changes.isEmpty()) {
			throw failure(IStatus.INFO, Messages.EditPapers_nothingToDo);
		}
		return changes;
	}
}
