/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Corpus;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.VerdictList;

/**
 * The files of one review, with what they say together. References to papers are those of the moment the corpus was
 * gathered: a fix that removes a paper does not renumber the others. Not safe for use by several threads while a fix
 * changes it.
 */
public final class ReviewCorpus {

	/** The file that takes the verdicts of a review that has none yet. */
	public static final String VERDICTS_PATH = "duplicates.verdicts"; //$NON-NLS-1$

	/** The file of the protocol of a review that has none yet. */
	public static final String PROTOCOL_PATH = "review.protocol"; //$NON-NLS-1$

	private final TreeMap<String, ReviewFile> files = new TreeMap<>();
	private final TreeMap<String, ReviewFile> removed = new TreeMap<>();
	private final Map<Resource, ReviewFile> byResource = new IdentityHashMap<>();
	private final Corpus model = ReviewFactory.eINSTANCE.createCorpus();
	/** The papers of each bibliography. */
	private final Map<String, PaperTable> papers = new HashMap<>();

	private final ReviewFolder folder;

	private ReviewCorpus(ReviewFolder folder) {
		this.folder = folder;
	}

	/**
	 * Gathers files.
	 *
	 * @param files
	 *            the files in any order, each path once, never null
	 * @return the corpus, never null
	 */
	public static ReviewCorpus of(Collection<ReviewFile> files) {
		return of(files, null);
	}

	/**
	 * Gathers the files of a folder.
	 *
	 * @param files
	 *            the files in any order, each path once, never null
	 * @param folder
	 *            the folder they stand in; null when it is not known
	 * @return the corpus, never null
	 */
	public static ReviewCorpus of(Collection<ReviewFile> files, ReviewFolder folder) {
		ReviewCorpus corpus = new ReviewCorpus(folder);
		for (ReviewFile file : files) {
			corpus.files.put(file.path(), file);
			corpus.byResource.put(file.resource(), file);
		}
		corpus.files.values().forEach(corpus::gather);
		corpus.model.setProtocol((Protocol) corpus.outermost(FileKind.PROTOCOL));
		corpus.model.setVerdicts((VerdictList) corpus.outermost(FileKind.VERDICTS));
		return corpus;
	}

	private void gather(ReviewFile file) {
		if (file.root() instanceof Bibliography bibliography) {
			addUnique(model.getBibliographies(), bibliography);
			papers.put(file.path(), file.papers(bibliography));
		} else if (file.root() instanceof Note note) {
			addUnique(model.getNotes(), note);
		}
	}

	/** Adds without the search for an equal element, which would make gathering quadratic. */
	private static <E> void addUnique(EList<E> list, E element) {
		((InternalEList<E>) list).addUnique(element);
	}

	/** Returns the root of the readable file of a kind that is nearest to the root of the review, null when none. */
	private EObject outermost(FileKind kind) {
		return files.values().stream().filter(file -> file.kind() == kind && file.root() != null)
				.min(Comparator.comparingLong(file -> file.path().chars().filter(c -> c == '/').count()))
				.map(ReviewFile::root).orElse(null);
	}

	/**
	 * Returns all files, also the unreadable ones.
	 *
	 * @return the files in the order of their paths, never null
	 */
	public List<ReviewFile> files() {
		return List.copyOf(files.values());
	}

	/**
	 * Returns the folder the review stands in, with whatever else is in it.
	 *
	 * @return the folder; null when it is not known, as for a single text in an editor
	 */
	public ReviewFolder folder() {
		return folder;
	}

	/**
	 * Returns the readable files of a kind.
	 *
	 * @param kind
	 *            the kind, never null
	 * @return the files in the order of their paths, never null
	 */
	public List<ReviewFile> files(FileKind kind) {
		return files.values().stream().filter(file -> file.kind() == kind && file.failure() == null).toList();
	}

	/**
	 * Returns the readable BibTeX files.
	 *
	 * @return the files in the order of their paths, never null
	 */
	public List<ReviewFile> bibliographies() {
		return files(FileKind.BIBLIOGRAPHY);
	}

	/**
	 * Tells whether all BibTeX files can be read, so that what is in none of them is not in the review.
	 *
	 * @return whether none is unreadable
	 */
	public boolean isComplete() {
		return files.values().stream().noneMatch(file -> file.kind() == FileKind.BIBLIOGRAPHY && file.failure() != null);
	}

	/**
	 * Returns the roots of all readable files as one model.
	 *
	 * @return the model, never null
	 */
	public Corpus model() {
		return model;
	}

	/**
	 * Returns the protocol of the review; the outermost one where there are several.
	 *
	 * @return the protocol; null when there is none that can be read
	 */
	public Protocol protocol() {
		return model.getProtocol();
	}

	/**
	 * Returns the list of verdicts new ones are added to; the outermost one where there are several.
	 *
	 * @return the verdicts; null when there is no list that can be read
	 */
	public VerdictList verdicts() {
		return model.getVerdicts();
	}

	/**
	 * Returns the list of verdicts to add to. Where there is none, a file is made in memory and belongs to
	 * {@link #files()} and {@link #changedFiles()} from then on.
	 *
	 * @return the verdicts, never null
	 * @throws IllegalStateException
	 *             with a localised message when there is a file of verdicts that cannot be read and that a new one
	 *             would overwrite
	 */
	public VerdictList verdictsForChange() {
		if (verdicts() == null) {
			VerdictList created = ReviewFactory.eINSTANCE.createVerdictList();
			add(VERDICTS_PATH, created, Messages.ReviewCorpus_verdictsUnreadable);
			model.setVerdicts(created);
		}
		return verdicts();
	}

	/**
	 * Returns the protocol to change. Where there is none, a file is made in memory and belongs to {@link #files()} and
	 * {@link #changedFiles()} from then on.
	 *
	 * @return the protocol, never null
	 * @throws IllegalStateException
	 *             with a localised message when there is a protocol that cannot be read and that a new one would
	 *             overwrite
	 */
	public Protocol protocolForChange() {
		if (protocol() == null) {
			Protocol created = ReviewFactory.eINSTANCE.createProtocol();
			add(PROTOCOL_PATH, created, Messages.ReviewCorpus_protocolUnreadable);
			model.setProtocol(created);
		}
		return protocol();
	}

	/**
	 * Adds a note, in a file that is made in memory and belongs to {@link #files()} and {@link #changedFiles()} from then
	 * on.
	 *
	 * @param path
	 *            the path of a file there is none of, never null
	 * @param note
	 *            the note, never null
	 * @throws IllegalStateException
	 *             with a localised message when there is such a file
	 */
	public void addNote(String path, Note note) {
		add(path, note, Messages.ReviewCorpus_noteUnreadable);
		removed.remove(path);
		model.getNotes().add(note);
	}

	/**
	 * Takes a file out of the review. It belongs to {@link #removedFiles()} from then on.
	 *
	 * @param file
	 *            a file of this corpus without papers, never null
	 */
	public void remove(ReviewFile file) {
		if (files.remove(file.path(), file)) {
			byResource.remove(file.resource());
			model.getNotes().remove(file.root());
			removed.put(file.path(), file);
		}
	}

	/**
	 * Returns the files that were taken out of the review.
	 *
	 * @return the files in the order of their paths, never null
	 */
	public List<ReviewFile> removedFiles() {
		return List.copyOf(removed.values());
	}

	private void add(String path, EObject root, String refusal) {
		ReviewFile unreadable = files.get(path);
		if (unreadable != null) {
			throw new IllegalStateException(NLS.bind(refusal, path, unreadable.failure()));
		}
		ReviewFile file = ReviewFileReader.create(path, root);
		files.put(file.path(), file);
		byResource.put(file.resource(), file);
	}

	/**
	 * Returns the file an object of the model belongs to.
	 *
	 * @param object
	 *            the object, never null
	 * @return the file; null when the object belongs to none of this corpus, or no longer
	 */
	public ReviewFile fileOf(EObject object) {
		return object.eResource() == null ? null : byResource.get(object.eResource());
	}

	/**
	 * Returns the file at a path.
	 *
	 * @param path
	 *            the path relative to the root of the review, never null
	 * @return the file, null when there is none
	 */
	public ReviewFile file(String path) {
		return files.get(path);
	}

	/**
	 * Returns the reference to a paper that was in the corpus when it was gathered.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the reference, null for any other paper
	 */
	public PaperReference referenceTo(Paper paper) {
		ReviewFile file = fileOf(paper);
		PaperTable table = file == null ? null : papers.get(file.path());
		PaperReference reference = table == null ? null : table.referenceTo(paper);
		if (reference != null) {
			return reference;
		}
		// a fix may have removed it since, or moved it to another file
		return papers.values().stream().map(others -> others.referenceTo(paper)).filter(Objects::nonNull).findFirst()
				.orElse(null);
	}

	/**
	 * Returns the paper a reference names.
	 *
	 * @param reference
	 *            the reference, may be null
	 * @return the paper; null when there is none or it was removed since
	 */
	public Paper find(PaperReference reference) {
		PaperTable table = reference == null ? null : papers.get(reference.file());
		Paper paper = table == null ? null : table.find(reference);
		return paper == null || paper.eContainer() == null ? null : paper;
	}

	/**
	 * Returns the papers of all bibliographies.
	 *
	 * @return the papers in the order of the files and in each file, never null
	 */
	public List<Paper> papers() {
		List<Paper> all = new ArrayList<>(papers.values().stream().mapToInt(PaperTable::size).sum());
		model.getBibliographies().forEach(bibliography -> all.addAll(bibliography.getPapers()));
		return Collections.unmodifiableList(all);
	}

	/**
	 * Returns the files whose model no longer says what their text says.
	 *
	 * @return the files in the order of their paths, never null
	 * @throws org.lectern.model.bibtex.UnwritablePaperException
	 *             where BibTeX cannot hold what a paper holds now
	 */
	public List<ReviewFile> changedFiles() {
		return files.values().stream().filter(ReviewFile::isChanged).toList();
	}
}
