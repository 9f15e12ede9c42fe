/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.lectern.core.record.FieldConflict;
import org.lectern.core.record.RecordMerge;
import org.lectern.ui.form.ReviewSaving;
import org.lectern.workspace.ReviewSave;
import org.lectern.workspace.ReviewSave.Outcome;

/** Saves the note and the paper of an editor, and asks where others changed the same. */
final class NoteSave {

	private final NoteEditor editor;
	private final NoteModel model;
	private final NoteQuestions questions;

	NoteSave(NoteEditor editor, NoteModel model, NoteQuestions questions) {
		this.editor = editor;
		this.model = model;
		this.questions = questions;
	}

	/** Saves; tells whether all was written. */
	boolean save(IProgressMonitor monitor) throws CoreException {
		askForWritableFiles();
		ReviewSave save = model.save();
		Outcome outcome = ReviewSaving.run(save, model.file().getName(), monitor);
		while (outcome != Outcome.SAVED) {
			if (!decide(outcome, save)) {
				return false;
			}
			outcome = ReviewSaving.run(save, model.file().getName(), monitor);
		}
		model.saved(save);
		return true;
	}

	private void askForWritableFiles() throws CoreException {
		List<IFile> files = new ArrayList<>();
		if (model.isNoteChanged()) {
			files.add(model.file());
		}
		if (model.paper().isChanged()) {
			String path = model.paper().draft().reference().file();
			files.add(model.file().getProject().getFile(IPath.fromPortableString(path)));
		}
		ReviewSaving.makeWritable(files, editor.shell());
	}

	/** Asks the user; tells whether to go on. */
	private boolean decide(Outcome outcome, ReviewSave save) throws CoreException {
		return switch (outcome) {
		case NOTE_CHANGED -> decideNote(save);
		case PAPER_CHANGED -> decideFields(save);
		case PAPER_MISSING -> decideMissing(save);
		case SAVED -> true;
		};
	}

	private boolean decideNote(ReviewSave save) throws CoreException {
		switch (questions.overwrite(editor.shell(), model.file().getName())) {
		case OVERWRITE:
			save.overwriteNote();
			return true;
		case RELOAD:
			editor.reload();
			return false;
		default:
			return false;
		}
	}

	private boolean decideFields(ReviewSave save) {
		PaperDraft draft = model.paper().draft();
		RecordMerge merge = new RecordMerge(draft.known(), draft.record(), save.theirs());
		Set<FieldConflict> mine = questions.merge(editor.shell(), draft.reference().file(), merge.conflicts());
		if (mine == null) {
			return false;
		}
		save.paper(draft.reference(), save.theirs(), merge.merged(mine::contains));
		return true;
	}

	private boolean decideMissing(ReviewSave save) {
		PaperDraft draft = model.paper().draft();
		switch (questions.missing(editor.shell(), draft.reference().key(), draft.reference().file())) {
		case ADD:
			save.addMissingPaper();
			return true;
		case DROP:
			model.paper().drop();
			save.withoutPaper();
			return true;
		default:
			return false;
		}
	}
}
