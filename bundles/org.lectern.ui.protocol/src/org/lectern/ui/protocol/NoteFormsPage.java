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
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.form.FormPublication;
import org.lectern.core.form.QuestionMeaning;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.ui.protocol.FieldSpec.Choice;
import org.lectern.ui.protocol.FieldSpec.Style;

/** The page about the forms of notes and their questions. */
final class NoteFormsPage extends ProtocolPage {

	static final String ID = "forms"; //$NON-NLS-1$

	private ElementSection forms;
	private ElementSection questions;
	private Button publish;

	NoteFormsPage(ProtocolEditor editor) {
		super(editor, ID, Messages.NoteFormsPage_title);
	}

	@Override
	void fill(Composite body, FormToolkit toolkit) {
		forms = section(body, toolkit, forms());
		questions = section(body, toolkit, questions());
		publish = forms.button(Messages.NoteFormsPage_publish, this::publish);
		publish.setToolTipText(Messages.NoteFormsPage_publishHint);
		forms.onSelection(form -> {
			questions.setOwner(form);
			publish.setEnabled(form != null);
		});
		forms.onRemoval((form, go) -> countAnswers((NoteForm) form, null, go));
		questions.onRemoval((question, go) -> countAnswers((NoteForm) question.eContainer(), (Question) question, go));
	}

	private static ElementKind forms() {
		return new ElementKind(Messages.NoteFormsPage_forms, Messages.NoteFormsPage_formsGuidance,
				Literals.PROTOCOL__FORMS, ReviewFactory.eINSTANCE::createNoteForm, "form", //$NON-NLS-1$
				NoteFormsPage::formLabel,
				List.of(FieldSpec.of(Literals.NOTE_FORM__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.NOTE_FORM__NAME, Messages.Field_name, Style.TEXT),
						FieldSpec.of(Literals.NOTE_FORM__VERSION, Messages.Field_version, Style.READ_ONLY)));
	}

	private static String formLabel(EObject element) {
		return Texts.orElse(((NoteForm) element).getName(), StableIds.of(element));
	}

	private static ElementKind questions() {
		return new ElementKind(Messages.NoteFormsPage_questions, Messages.NoteFormsPage_questionsGuidance,
				Literals.NOTE_FORM__QUESTIONS, NoteFormsPage::newQuestion, "question", //$NON-NLS-1$
				element -> Texts.orElse(((Question) element).getLabel(), StableIds.of(element))
						+ (((Question) element).isRequired() ? " *" : ""), //$NON-NLS-1$ //$NON-NLS-2$
				List.of(FieldSpec.of(Literals.QUESTION__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.QUESTION__LABEL, Messages.Field_question, Style.TEXT),
						FieldSpec.choice(Literals.QUESTION__KIND, Messages.Field_kind, kinds()),
						FieldSpec.of(Literals.QUESTION__REQUIRED, Messages.Field_required, Style.FLAG),
						FieldSpec.of(Literals.QUESTION__GUIDANCE, Messages.Field_guidance, Style.PARAGRAPH),
						FieldSpec.of(Literals.QUESTION__OPTIONS, Messages.Field_options, Style.LINES)
								.when(NoteFormsPage::hasOptions),
						FieldSpec.of(Literals.QUESTION__UNIT, Messages.Field_unit, Style.TEXT)
								.when(NoteFormsPage::isNumber),
						FieldSpec.of(Literals.QUESTION__MINIMUM, Messages.Field_minimum, Style.NUMBER)
								.when(NoteFormsPage::isNumber),
						FieldSpec.of(Literals.QUESTION__MAXIMUM, Messages.Field_maximum, Style.NUMBER)
								.when(NoteFormsPage::isNumber),
						FieldSpec.of(Literals.QUESTION__WHOLE, Messages.Field_whole, Style.FLAG)
								.when(NoteFormsPage::isNumber)));
	}

	private static List<Choice> kinds() {
		return List.of(new Choice(QuestionKind.TEXT, Messages.QuestionKind_text),
				new Choice(QuestionKind.NUMBER, Messages.QuestionKind_number),
				new Choice(QuestionKind.CHOICE, Messages.QuestionKind_choice),
				new Choice(QuestionKind.MULTI_CHOICE, Messages.QuestionKind_multiChoice),
				new Choice(QuestionKind.YES_NO, Messages.QuestionKind_yesNo),
				new Choice(QuestionKind.RATING, Messages.QuestionKind_rating),
				new Choice(QuestionKind.DATE, Messages.QuestionKind_date),
				new Choice(QuestionKind.ADDRESS, Messages.QuestionKind_address));
	}

	private static boolean isNumber(EObject element) {
		return ((Question) element).getKind() == QuestionKind.NUMBER;
	}

	private static boolean hasOptions(EObject element) {
		QuestionKind kind = ((Question) element).getKind();
		return kind == QuestionKind.CHOICE || kind == QuestionKind.MULTI_CHOICE
				|| !((Question) element).getOptions().isEmpty();
	}

	/** Asks before answers lose their question; without answers nothing is asked. */
	private void countAnswers(NoteForm form, Question question, Runnable go) {
		new FormNotesJob(model(), form, notes -> {
			String name = question == null ? formLabel(form) : Texts.orElse(question.getLabel(), question.getId());
			long count = notes.stream().filter(note -> question == null || note.getAnswers().stream()
					.anyMatch(answer -> Objects.equals(answer.getQuestion(), question.getId()))).count();
			if (!editor().isDisposed() && (count == 0 || editor().questions().confirm(editor().getSite().getShell(),
					MessageDialog.WARNING, Messages.NoteFormsPage_removeTitle,
					NLS.bind(Messages.NoteFormsPage_remove, name, count), Messages.NoteFormsPage_removeButton))) {
				go.run();
			}
		}).schedule();
	}

	private void publish() {
		NoteForm form = (NoteForm) forms.selected();
		model().stack().endTyping();
		new FormNotesJob(model(), form, notes -> {
			if (!editor().isDisposed() && form.eContainer() == model().protocol()) {
				FormPublication publication = FormPublication.of(form, notes);
				Set<Question> changed = editor().questions().publish(editor().getSite().getShell(), formLabel(form),
						publication);
				if (changed != null) {
					model().publish(form, publication, changed);
				}
			}
		}).schedule();
	}

	/** A question nobody was asked before can be changed freely until its form is published. */
	private static EObject newQuestion() {
		Question question = ReviewFactory.eINSTANCE.createQuestion();
		question.setPublishedMeaning(QuestionMeaning.NEW);
		return question;
	}

	@Override
	void show() {
		forms.setOwner(model().protocol());
	}
}
