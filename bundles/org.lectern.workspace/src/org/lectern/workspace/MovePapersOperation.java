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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.entry.EntryNeeds;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Moves papers to the end of another BibTeX file of their review, as one step that can be undone. The entries stay as
 * they are written, byte for byte but for line ends and encoding. Macros they use are defined in the other file as well;
 * where that defines one as something else, nothing is moved.
 */
public final class MovePapersOperation extends ReviewOperation {

	private final List<PaperReference> papers;
	private final String target;

	/**
	 * Creates the operation.
	 *
	 * @param papers
	 *            the papers to move; those that are gone or in the file already are passed over; never null
	 * @param target
	 *            the BibTeX file, which need not exist, never null
	 */
	public MovePapersOperation(Collection<PaperReference> papers, IFile target) {
		super(NLS.bind(papers.size() == 1 ? Messages.MovePapers_one : Messages.MovePapers_many, target.getName(),
				papers.size()), target.getProject());
		this.target = target.getProjectRelativePath().toString();
		this.papers = papers.stream().filter(paper -> !paper.file().equals(this.target)).distinct().toList();
	}

	/**
	 * Returns what has to be said before the papers are moved. Changes nothing.
	 *
	 * @return for each file that papers are taken from what they need, none for a file where they need nothing
	 * @throws CoreException
	 *             with a localised message when a file cannot be read
	 */
	public List<EntryNeeds> needs() throws CoreException {
		ReviewContents contents = read();
		String text = AddedEntries.textOf(contents, target);
		List<EntryNeeds> needs = new ArrayList<>();
		for (Map.Entry<ReviewFile, List<Paper>> moved : bySource(contents).entrySet()) {
			EntryNeeds each = EntryNeeds.of(moved.getKey(), moved.getValue(), text);
			if (!each.isEmpty()) {
				needs.add(each);
			}
		}
		return needs;
	}

	@Override
	ReviewContents read() throws CoreException {
		TreeSet<String> paths = new TreeSet<>();
		paths.add(target);
		papers.forEach(paper -> paths.add(paper.file()));
		return new ReviewContents(project(), paths::contains);
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		FileChanges changes = new FileChanges();
		StringBuilder text = new StringBuilder(AddedEntries.textOf(contents, target));
		List<String> entries = new ArrayList<>();
		for (Map.Entry<ReviewFile, List<Paper>> moved : bySource(contents).entrySet()) {
			ReviewFile source = moved.getKey();
			EntryNeeds needs = EntryNeeds.of(source, moved.getValue(), text.toString());
			if (!needs.conflicts().isEmpty()) {
				throw failure(IStatus.ERROR, NLS.bind(Messages.MovePapers_conflict,
						String.join(", ", needs.conflicts()), target)); //$NON-NLS-1$
			}
			entries.addAll(needs.definitions());
			needs.definitions().forEach(definition -> text.append('\n').append(definition));
			for (Paper paper : moved.getValue()) {
				entries.add(BibResource.rangeOf(paper).in(source.text()));
			}
			moved.getValue().forEach(EcoreUtil::remove);
			FileContent before = contents.content(source.path());
			changes.add(contents.file(source.path()), before, before.changedTo(source));
		}
		if (entries.isEmpty()) {
			throw failure(IStatus.INFO, Messages.MovePapers_nothingToDo);
		}
		AddedEntries.add(changes, contents, target, entries);
		return changes;
	}

	/** Returns the papers by the files they are taken from, in the order of their text. */
	private Map<ReviewFile, List<Paper>> bySource(ReviewContents contents) {
		Map<ReviewFile, List<Paper>> moved = new TreeMap<>((one, other) -> one.path().compareTo(other.path()));
		for (PaperReference reference : papers) {
			Paper paper = contents.corpus().find(reference);
			if (paper != null && BibResource.rangeOf(paper) != null) {
				moved.computeIfAbsent(contents.corpus().file(reference.file()), key -> new ArrayList<>()).add(paper);
			}
		}
		moved.values().forEach(each -> each.sort((one, other) -> Integer.compare(BibResource.rangeOf(one).offset(),
				BibResource.rangeOf(other).offset())));
		return moved;
	}
}
