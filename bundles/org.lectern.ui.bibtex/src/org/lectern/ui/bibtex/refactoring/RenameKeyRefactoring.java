/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.refactoring;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.rename.KeyEdit;
import org.lectern.core.rename.KeyRename;
import org.lectern.core.rename.NewKey;
import org.lectern.workspace.NoteFileName;
import org.lectern.workspace.ReviewProject;

/**
 * Renames a citation key in all files of a review. The files are read as their editors show them, and changed through
 * the buffers of the editors, so that what is not saved is neither lost nor overlooked.
 */
public final class RenameKeyRefactoring extends Refactoring {

	private final IProject project;
	private final String key;
	private String newKey;
	private boolean keepsFormer;
	private NewKey keys;
	private Map<String, FileEdits> files = Map.of();
	private RenameResourceChange noteRename;

	/**
	 * Prepares the renaming.
	 *
	 * @param project
	 *            the review, never null
	 * @param key
	 *            the key to rename, never null
	 */
	public RenameKeyRefactoring(IProject project, String key) {
		this.project = project;
		this.key = key;
		newKey = key;
	}

	@Override
	public String getName() {
		return Messages.RenameKey_name;
	}

	/**
	 * Returns the key to rename.
	 *
	 * @return the key, never null
	 */
	public String key() {
		return key;
	}

	/**
	 * Sets the key to put in its place.
	 *
	 * @param newKey
	 *            the key, never null
	 */
	public void setNewKey(String newKey) {
		this.newKey = newKey;
	}

	/**
	 * Sets whether the entry can still be cited by the old key.
	 *
	 * @param keepsFormer
	 *            whether the old key goes into the field {@code ids}
	 */
	public void setKeepsFormer(boolean keepsFormer) {
		this.keepsFormer = keepsFormer;
	}

	/**
	 * Returns what is wrong with a new key. The initial conditions have to be checked before.
	 *
	 * @param proposed
	 *            the key, never null
	 * @return what is wrong, localised; null where nothing is
	 */
	public String problem(String proposed) {
		return keys.problem(proposed);
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.RenameKey_reading, 1);
		keys = new NewKey(ReviewProject.of(project).readAsShown(), key);
		progress.worked(1);
		if (keys.entries() == 0) {
			return RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.RenameKey_noEntry, key));
		}
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.RenameKey_searching, 3);
		ReviewCorpus corpus = ReviewProject.of(project).readAsShown();
		progress.worked(1);
		keys = new NewKey(corpus, key);
		String problem = keys.problem(newKey);
		if (problem != null) {
			return RefactoringStatus.createFatalErrorStatus(problem);
		}
		RefactoringStatus status = new RefactoringStatus();
		if (keys.entries() > 1) {
			status.addWarning(NLS.bind(Messages.RenameKey_severalEntries, keys.entries(), key));
		}
		if (!corpus.isComplete()) {
			status.addWarning(Messages.RenameKey_unreadable);
		}
		files = new LinkedHashMap<>();
		for (KeyEdit edit : KeyRename.edits(corpus, key, newKey, keepsFormer)) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			String path = edit.file().path();
			files.computeIfAbsent(path, added -> new FileEdits(file(added), edit.file().text())).add(edit);
		}
		progress.worked(1);
		for (FileEdits edits : files.values()) {
			edits.check(status, progress);
		}
		checkNote(status);
		IFile[] changed = files.values().stream().map(FileEdits::file).toArray(IFile[]::new);
		status.merge(RefactoringStatus.create(project.getWorkspace().validateEdit(changed, IWorkspace.VALIDATE_PROMPT)));
		return status;
	}

	private void checkNote(RefactoringStatus status) {
		noteRename = null;
		IFile note = file(NoteFileName.of(key));
		IFile renamed = file(NoteFileName.of(newKey));
		if (note.exists() && files.containsKey(NoteFileName.of(key))) {
			if (renamed.exists()) {
				status.addWarning(NLS.bind(Messages.RenameKey_noteExists, renamed.getName()));
			} else {
				noteRename = new RenameResourceChange(note.getFullPath(), renamed.getName());
			}
		}
	}

	private IFile file(String path) {
		return project.getFile(IPath.fromPortableString(path));
	}

	/** The file of the note is renamed last: what is changed in it is found by its old name. */
	@Override
	public Change createChange(IProgressMonitor monitor) {
		CompositeChange change = new CompositeChange(NLS.bind(Messages.RenameKey_change, key, newKey));
		files.values().forEach(edits -> change.add(edits.toChange()));
		if (noteRename != null) {
			change.add(noteRename);
		}
		return change;
	}
}
