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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.lectern.core.rename.KeyEdit;

/** The changes of one file, each of which the user can leave out. */
final class FileEdits {

	private final IFile file;
	/** What the places of the changes refer to. */
	private final String text;
	private final List<KeyEdit> edits = new ArrayList<>();

	FileEdits(IFile file, String text) {
		this.file = file;
		this.text = text;
	}

	void add(KeyEdit edit) {
		edits.add(edit);
	}

	IFile file() {
		return file;
	}

	/** Makes sure that the places are those of the text that will be changed. */
	void check(RefactoringStatus status, IProgressMonitor monitor) throws CoreException {
		TextChange change = new TextFileChange(file.getName(), file);
		if (!change.getCurrentContent(monitor).equals(text)) {
			status.addFatalError(NLS.bind(Messages.FileEdits_changed, file.getFullPath()));
		}
	}

	TextFileChange toChange() {
		TextFileChange change = new TextFileChange(file.getName(), file);
		change.setTextType(file.getFileExtension());
		change.setKeepPreviewEdits(true);
		// a file that has unsaved changes keeps them unsaved
		change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
		change.setEdit(new MultiTextEdit());
		for (KeyEdit edit : edits) {
			ReplaceEdit replace = new ReplaceEdit(edit.range().offset(), edit.range().length(), edit.replacement());
			change.addEdit(replace);
			change.addTextEditChangeGroup(new TextEditChangeGroup(change, new TextEditGroup(name(edit.kind()), replace)));
		}
		return change;
	}

	private static String name(KeyEdit.Kind kind) {
		return switch (kind) {
		case ENTRY -> Messages.FileEdits_entry;
		case FORMER_KEYS -> Messages.FileEdits_formerKeys;
		case REFERENCE -> Messages.FileEdits_reference;
		case NOTE -> Messages.FileEdits_note;
		case VERDICT -> Messages.FileEdits_verdict;
		case PROTOCOL -> Messages.FileEdits_protocol;
		case CITATION -> Messages.FileEdits_citation;
		};
	}
}
