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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;

/** Asks the questions of the note form and keeps what is answered in the note. */
final class NotesSection implements AnswerControl.Listener {

	/** Pixels. */
	private static final int BETWEEN_QUESTIONS = 16;

	private final NoteModel model;
	private final NoteForm form;
	private final FormToolkit toolkit;
	private final IManagedForm managed;
	private final AbstractSection passage;
	private final IMessageManager messages;
	private final List<EvidenceRows> evidence = new ArrayList<>();
	private final FormChange formChange;
	private final List<AnswerControl> answers = new ArrayList<>();
	private final Map<AnswerControl, Control> widgets = new HashMap<>();
	private final Map<AnswerControl, String> told = new HashMap<>();
	private final CommandStackListener listener = event -> refresh();

	NotesSection(Composite parent, IManagedForm managed, NoteModel model, ReviewFacts facts,
			AbstractSection passage) {
		this.managed = managed;
		this.passage = passage;
		this.model = model;
		this.form = facts.form();
		toolkit = managed.getToolkit();
		messages = managed.getMessageManager();
		Composite client = Sections.create(parent, toolkit, title());
		TableWrapLayout layout = (TableWrapLayout) client.getLayout();
		layout.verticalSpacing = BETWEEN_QUESTIONS;
		layout.topMargin = 0; // the space below the bar about the form, which mostly is empty, is enough
		formChange = new FormChange(client, toolkit, model, form);
		if (form == null) {
			Sections.text(client, toolkit, facts.problem(), 1);
		} else {
			form.getQuestions().stream().filter(question -> question.getId() != null)
					.forEach(question -> ask(client, question));
		}
		OtherAnswers.show(client, toolkit, model.note(), form);
		client.addDisposeListener(event -> model.stack().removeCommandStackListener(listener));
		model.stack().addCommandStackListener(listener);
		refresh();
	}

	private String title() {
		return form == null || form.getName() == null ? Messages.NotesSection_title : form.getName();
	}

	private void ask(Composite client, Question question) {
		Composite group = Sections.group(client, toolkit);
		String label = question.getLabel() == null ? question.getId() : question.getLabel();
		String text = question.isRequired() ? NLS.bind(Messages.NotesSection_required, label) : label;
		Label heading = Sections.text(group, toolkit, text, 1);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (question.getGuidance() != null && !question.getGuidance().isBlank()) {
			Sections.guidance(group, toolkit, question.getGuidance());
		}
		AnswerControl answer = AnswerControl.of(question, AnswerCommands.value(model.note(), question), this);
		Control widget = answer.create(group, toolkit);
		toolkit.paintBordersFor(group);
		evidence.add(new EvidenceRows(group, toolkit, messages, model, form, question, passage));
		answers.add(answer);
		widgets.put(answer, widget);
	}

	@Override
	public void answered(Question question, Object value, boolean typing) {
		if (typing) {
			model.stack().type(question.getId(), () -> command(question, value));
			return;
		}
		Command command = command(question, value);
		if (command != null) {
			model.stack().execute(command);
		}
	}

	private Command command(Question question, Object value) {
		return AnswerCommands.change(model.domain(), model.note(), form, question, value);
	}

	@Override
	public void typingEnded() {
		model.stack().endTyping();
	}

	@Override
	public void checked() {
		tell();
	}

	/** Shows the answers as they are now, whoever changed them. */
	private void refresh() {
		if (model.note() != null) {
			answers.forEach(answer -> answer.refresh(AnswerCommands.value(model.note(), answer.question())));
			tell();
			refreshEvidence();
		}
	}

	/** Shows the evidence and what became of it; called too when the abstract is another one. */
	void refreshEvidence() {
		boolean changed = formChange.refresh();
		for (EvidenceRows rows : evidence) {
			changed |= rows.refresh();
		}
		if (changed) {
			managed.getForm().getBody().layout(true, true); // a reflow alone trusts the old sizes
			managed.reflow(true);
		}
	}

	private void tell() {
		for (AnswerControl answer : answers) {
			String message = message(answer);
			if (!Objects.equals(message, told.put(answer, message))) {
				tell(answer, message);
			}
		}
	}

	private String message(AnswerControl answer) {
		if (answer.problem() != null) {
			return answer.problem();
		}
		boolean missing = answer.question().isRequired()
				&& AnswerCommands.value(model.note(), answer.question()) == null;
		return missing ? Messages.NotesSection_missing : null;
	}

	private void tell(AnswerControl answer, String message) {
		Control widget = widgets.get(answer);
		messages.removeMessage(answer.question().getId(), widget);
		if (message != null) {
			int severity = answer.problem() == null ? IMessageProvider.WARNING : IMessageProvider.ERROR;
			messages.addMessage(answer.question().getId(), message, null, severity, widget);
		}
	}

	/** Gives the first question the focus. Tells whether there is one. */
	boolean setFocus() {
		return !answers.isEmpty() && widgets.get(answers.get(0)).setFocus();
	}
}
