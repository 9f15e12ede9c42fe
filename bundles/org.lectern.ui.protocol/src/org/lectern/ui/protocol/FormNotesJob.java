/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.form.AnswerFit;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.workspace.ReviewProject;

/** Reads the notes that answer a form, as their editors show them, and tells of them on the thread of the display. */
final class FormNotesJob extends Job {

	private final IProject project;
	private final String form;
	private final boolean first;
	private final Consumer<List<Note>> whenRead;
	private final Display display = Display.getCurrent();

	FormNotesJob(ProtocolModel model, NoteForm form, Consumer<List<Note>> whenRead) {
		super(Messages.FormNotesJob_name);
		project = model.file().getProject();
		this.form = form.getId();
		first = model.protocol().getForms().indexOf(form) == 0;
		this.whenRead = whenRead;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Note> notes;
		try {
			notes = ReviewProject.of(project).readAsShown().model().getNotes().stream()
					.filter(note -> !monitor.isCanceled() && follows(note)).toList();
		} catch (CoreException e) {
			return e.getStatus();
		}
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> whenRead.accept(notes));
		}
		return Status.OK_STATUS;
	}

	/** Tells whether a note answers something of the form. */
	private boolean follows(Note note) {
		boolean same = note.getForm() == null ? first : note.getForm().equals(form);
		return same && note.getAnswers().stream().anyMatch(AnswerFit::says);
	}
}
