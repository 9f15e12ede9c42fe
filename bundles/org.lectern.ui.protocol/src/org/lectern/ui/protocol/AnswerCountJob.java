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

import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.workspace.ReviewProject;

/** Counts the notes that answer a form, or one question of it, and tells the number on the thread of the display. */
final class AnswerCountJob extends Job {

	private final IProject project;
	private final String form;
	private final boolean first;
	private final String question;
	private final IntConsumer whenCounted;
	private final Display display = Display.getCurrent();

	AnswerCountJob(ProtocolModel model, NoteForm form, Question question, IntConsumer whenCounted) {
		super(Messages.AnswerCountJob_name);
		project = model.file().getProject();
		this.form = form.getId();
		first = model.protocol().getForms().indexOf(form) == 0;
		this.question = question == null ? null : question.getId();
		this.whenCounted = whenCounted;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		int count = 0;
		try {
			for (Note note : ReviewProject.of(project).readAsShown().model().getNotes()) {
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				count += isAnswered(note) ? 1 : 0;
			}
		} catch (CoreException e) {
			return e.getStatus();
		}
		int counted = count;
		if (!display.isDisposed()) {
			display.asyncExec(() -> whenCounted.accept(counted));
		}
		return Status.OK_STATUS;
	}

	private boolean isAnswered(Note note) {
		boolean same = note.getForm() == null ? first : note.getForm().equals(form);
		return same && note.getAnswers().stream()
				.anyMatch(answer -> question == null || Objects.equals(answer.getQuestion(), question));
	}
}
