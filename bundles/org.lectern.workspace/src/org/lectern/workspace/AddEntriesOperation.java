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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Adds BibTeX text, such as that of the clipboard, to the end of a BibTeX file of a review, as one step that can be
 * undone. The file is made where there is none. The text stays as it is but for its line ends.
 */
public final class AddEntriesOperation extends ReviewOperation {

	private final String path;
	private final String text;
	private final Consumer<Paper> change;

	/**
	 * Creates the operation.
	 *
	 * @param target
	 *            the BibTeX file, which need not exist, never null
	 * @param text
	 *            the BibTeX text, see {@link #countEntries(String)}, never null
	 * @param change
	 *            changes each paper before it is added, never null
	 */
	public AddEntriesOperation(IFile target, String text, Consumer<Paper> change) {
		super(NLS.bind(Messages.AddEntries_label, target.getName()), target.getProject());
		path = target.getProjectRelativePath().toString();
		this.text = text;
		this.change = change;
	}

	/**
	 * Counts the entries in a text.
	 *
	 * @param text
	 *            any text, may be null
	 * @return how many papers it describes, 0 or more
	 */
	public static int countEntries(String text) {
		return text == null || text.indexOf('@') < 0 ? 0
				: ((Bibliography) ReviewFileReader.readText("text.bib", text).root()).getPapers().size(); //$NON-NLS-1$
	}

	@Override
	ReviewContents read() throws CoreException {
		return new ReviewContents(project(), path::equals);
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		ReviewFile added = ReviewFileReader.readText(path, text);
		List<Paper> papers = ((Bibliography) added.root()).getPapers();
		if (papers.isEmpty()) {
			throw failure(IStatus.ERROR, Messages.AddEntries_noEntry);
		}
		FileChanges changes = new FileChanges();
		try {
			papers.forEach(change);
			AddedEntries.add(changes, contents, path, List.of(added.toText()));
		} catch (UnwritablePaperException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		return changes;
	}
}
