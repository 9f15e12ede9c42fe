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

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.form.FormChanges;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewPackage.Literals;

/** Says above the questions that the form changed since they were answered and what that means for the answers. */
final class FormChange {

	private final Composite bar;
	private final FormToolkit toolkit;
	private final NoteModel model;
	private final NoteForm form;
	private String shown = ""; //$NON-NLS-1$

	/** Creates the bar, with nothing in it as long as there is nothing to say; the form is null when there is none. */
	FormChange(Composite client, FormToolkit toolkit, NoteModel model, NoteForm form) {
		this.toolkit = toolkit;
		this.model = model;
		this.form = form;
		bar = Sections.group(client, toolkit);
	}

	/** Tells whether the answers have to be looked through. */
	private boolean isPending() {
		return form != null && (isNewer() || !FormChanges.of(model.note(), form).isEmpty());
	}

	/** Tells whether somebody answered a form that is not here yet. */
	private boolean isNewer() {
		return !model.note().getAnswers().isEmpty() && model.note().getFormVersion() > form.getVersion();
	}

	/** Shows what is to be said by now; tells whether that is something else than before. */
	boolean refresh() {
		String wanted = isPending() ? text() : ""; //$NON-NLS-1$
		if (wanted.equals(shown)) {
			return false;
		}
		shown = wanted;
		for (Control child : bar.getChildren()) {
			child.dispose();
		}
		if (!wanted.isEmpty()) {
			fill();
		}
		return true;
	}

	private String text() {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(isNewer() ? Messages.FormChange_newer : Messages.FormChange_changed,
				model.note().getFormVersion(), form.getVersion()));
		lines.addAll(changes(model.note(), form));
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private void fill() {
		Sections.text(bar, toolkit, shown, 1);
		Button accept = toolkit.createButton(bar, Messages.FormChange_accept, SWT.PUSH);
		accept.setToolTipText(Messages.FormChange_acceptTip);
		accept.setLayoutData(new TableWrapData(TableWrapData.LEFT));
		accept.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.stack().execute(
				SetCommand.create(model.domain(), model.note(), Literals.NOTE__FORM_VERSION, form.getVersion()))));
	}

	private static List<String> changes(Note note, NoteForm form) {
		FormChanges changes = FormChanges.of(note, form);
		List<String> lines = new ArrayList<>();
		changes.gone().forEach(id -> lines.add(NLS.bind(Messages.FormChange_gone, id)));
		for (Question question : form.getQuestions()) {
			String line = question.getId() == null ? null : line(note, question, form, changes);
			if (line != null) {
				lines.add(NLS.bind(line, question.getLabel() == null ? question.getId() : question.getLabel()));
			}
		}
		return lines;
	}

	/** What is to be said of a question; null for nothing. */
	private static String line(Note note, Question question, NoteForm form, FormChanges changes) {
		Object value = AnswerCommands.value(note, question);
		if (value instanceof List<?> chosen && !question.getOptions().containsAll(chosen)) {
			return Messages.FormChange_option;
		}
		if (changes.changed().contains(question)) {
			return Messages.FormChange_question;
		}
		if (changes.missing().contains(question)) {
			return Messages.FormChange_missing;
		}
		boolean open = value == null && FormChanges.changedIn(question, form) > note.getFormVersion();
		return open ? Messages.FormChange_open : null;
	}
}
