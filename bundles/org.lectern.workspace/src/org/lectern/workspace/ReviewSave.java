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

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.RecordMerge;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * Writes what an editor changed: the file of a note, fields of a paper, or both together; both are written or none. What
 * others changed meanwhile is never lost: fields of the paper are brought together, and where that, or the file of the
 * note, needs a decision, nothing is written. May be run again after the decision. Touches no model of the caller, so
 * that it can run on any thread.
 */
public final class ReviewSave {

	/** How it went. */
	public enum Outcome {

		/** All was written. */
		SAVED,
		/** Nothing was written: the file of the note has another content than the editor knows. */
		NOTE_CHANGED,
		/** Nothing was written: somebody else changed the same fields of the paper. */
		PAPER_CHANGED,
		/** Nothing was written: the paper is no longer in its file. */
		PAPER_MISSING
	}

	private final IProject project;

	private IFile note;
	private byte[] knownNote;
	private byte[] wantedNote;
	private boolean overwriteNote;

	private PaperReference paper;
	private PaperRecord knownPaper;
	private PaperRecord wantedPaper;
	private boolean addPaper;

	private PaperRecord theirs;
	private PaperRecord saved;
	private volatile Outcome outcome;

	/**
	 * Begins with nothing to write.
	 *
	 * @param project
	 *            the review, never null
	 */
	public ReviewSave(IProject project) {
		this.project = Objects.requireNonNull(project);
	}

	/**
	 * Adds the file of a note.
	 *
	 * @param file
	 *            the file, never null, may not exist
	 * @param known
	 *            the content the editor knows; null when it knows of no file
	 * @param wanted
	 *            the content to write, never null
	 */
	public void note(IFile file, byte[] known, byte[] wanted) {
		note = file;
		knownNote = known;
		wantedNote = wanted.clone();
	}

	/** Writes the note also where its file has another content than the editor knows. */
	public void overwriteNote() {
		overwriteNote = true;
	}

	/**
	 * Adds the fields of a paper.
	 *
	 * @param reference
	 *            the paper, never null
	 * @param known
	 *            what the editor knows that the file says, never null
	 * @param wanted
	 *            what the file is to say, never null
	 */
	public void paper(PaperReference reference, PaperRecord known, PaperRecord wanted) {
		paper = reference;
		knownPaper = known;
		wantedPaper = wanted;
	}

	/** Adds the paper at the end of its file where it is no longer there. */
	public void addMissingPaper() {
		addPaper = true;
	}

	/**
	 * Returns what the file said of the paper.
	 *
	 * @return the record; null before {@link Outcome#PAPER_CHANGED}
	 */
	public PaperRecord theirs() {
		return theirs;
	}

	/**
	 * Returns what the file says of the paper by now.
	 *
	 * @return the record with the changes of others; null as long as no paper was saved
	 */
	public PaperRecord savedPaper() {
		return saved;
	}

	/**
	 * Returns what the file of the note holds by now.
	 *
	 * @return the content; null where no note was to be written
	 */
	public byte[] writtenNote() {
		return wantedNote == null ? null : wantedNote.clone();
	}

	/**
	 * Forgets the paper, which is not written then.
	 */
	public void withoutPaper() {
		paper = null;
		saved = null;
	}

	/**
	 * Returns how it went.
	 *
	 * @return the outcome of the last run; null before it ends
	 */
	public Outcome outcome() {
		return outcome;
	}

	/**
	 * Writes.
	 *
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return how it went, never null
	 * @throws CoreException
	 *             when something cannot be read or written; then nothing was changed
	 */
	public Outcome run(IProgressMonitor monitor) throws CoreException {
		outcome = null;
		project.getWorkspace().run(progress -> {
			outcome = write(SubMonitor.convert(progress, 4));
		}, project, IWorkspace.AVOID_UPDATE, monitor);
		return outcome;
	}

	private Outcome write(SubMonitor progress) throws CoreException {
		FileChanges changes = new FileChanges();
		Outcome problem = addNote(changes, progress.split(1));
		if (problem == null) {
			problem = addPaper(changes, progress.split(1));
		}
		if (problem != null) {
			return problem;
		}
		if (!changes.isEmpty()) {
			changes.make(null, progress.split(2));
		}
		return Outcome.SAVED;
	}

	private Outcome addNote(FileChanges changes, IProgressMonitor monitor) throws CoreException {
		if (note == null) {
			return null;
		}
		note.refreshLocal(IResource.DEPTH_ZERO, monitor);
		FileContent present = FileContent.of(note);
		if (!present.isMissing() && !overwriteNote && !Arrays.equals(knownNote, present.bytes())) {
			return Outcome.NOTE_CHANGED;
		}
		changes.add(note, present, new FileContent(null, wantedNote, null));
		return null;
	}

	private Outcome addPaper(FileChanges changes, IProgressMonitor monitor) throws CoreException {
		if (paper == null) {
			return null;
		}
		IFile file = project.getFile(Path.fromPortableString(paper.file()));
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		FileContent present = FileContent.of(file);
		if (present.isMissing()) {
			return Outcome.PAPER_MISSING;
		}
		ReviewFile read = present.read(paper.file());
		if (read.failure() != null) {
			throw FileContent.failure(NLS.bind(Messages.ApplyFix_unreadable, paper.file(), read.failure()), null);
		}
		Paper entry = EntryExcerpt.find(read, paper);
		if (entry == null && !addPaper) {
			return Outcome.PAPER_MISSING;
		}
		return entry == null ? addMissing(changes, file, present, read) : change(changes, file, present, read, entry);
	}

	private Outcome addMissing(FileChanges changes, IFile file, FileContent present, ReviewFile read)
			throws CoreException {
		Paper entry = ReviewFactory.eINSTANCE.createPaper();
		entry.setKey(paper.key());
		saved = wantedPaper;
		saved.applyTo(entry);
		((Bibliography) read.root()).getPapers().add(entry);
		changes.add(file, present, written(present, read));
		return null;
	}

	private Outcome change(FileChanges changes, IFile file, FileContent present, ReviewFile read, Paper entry)
			throws CoreException {
		PaperRecord now = PaperRecord.of(entry);
		RecordMerge merge = new RecordMerge(knownPaper, wantedPaper, now);
		if (!merge.conflicts().isEmpty()) {
			theirs = now;
			return Outcome.PAPER_CHANGED;
		}
		saved = merge.merged(conflict -> true);
		if (!saved.equals(now)) {
			saved.applyTo(entry);
			changes.add(file, present, written(present, read));
		}
		return null;
	}

	private static FileContent written(FileContent present, ReviewFile changed) throws CoreException {
		try {
			return present.changedTo(changed);
		} catch (UnwritablePaperException e) {
			throw FileContent.failure(e);
		}
	}
}
