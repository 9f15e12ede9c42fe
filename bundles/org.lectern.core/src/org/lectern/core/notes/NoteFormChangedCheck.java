/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.form.FormChanges;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.NoteForm;

/** Flags notes with answers to questions of their form that were changed or taken out since, and names the questions. */
final class NoteFormChangedCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("note-form-changed", Category.NOTES, //$NON-NLS-1$
			Severity.WARNING, Messages.NoteFormChangedCheck_title, Messages.NoteFormChangedCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			NoteForm form = notes.formOf(note.note());
			int answered = note.note().getFormVersion();
			if (form == null || note.note().getAnswers().isEmpty()) {
				continue;
			}
			FormChanges changes = FormChanges.of(note.note(), form);
			if (answered > form.getVersion() || !changes.isEmpty()) {
				SourceRange version = note.source().rootAttribute("formVersion"); //$NON-NLS-1$
				String message = answered < form.getVersion() ? Messages.NoteFormChangedCheck_older
						: Messages.NoteFormChangedCheck_newer;
				notes.report(note, version == null ? note.formRange() : version, DESCRIPTION,
						NLS.bind(message, new Object[] { answered, form.getVersion(), names(changes) }),
						arguments(answered, form, changes), context, sink);
			}
		}
	}

	private static String names(FormChanges changes) {
		List<String> names = new ArrayList<>();
		changes.changed().forEach(
				question -> names.add(question.getLabel() == null ? question.getId() : question.getLabel()));
		changes.gone().forEach(id -> names.add(NLS.bind(Messages.NoteFormChangedCheck_gone, id)));
		return String.join(", ", names); //$NON-NLS-1$
	}

	private static List<String> arguments(int answered, NoteForm form, FormChanges changes) {
		List<String> arguments = new ArrayList<>();
		arguments.add(String.valueOf(answered));
		arguments.add(String.valueOf(form.getVersion()));
		changes.changed().forEach(question -> arguments.add(question.getId()));
		arguments.addAll(changes.gone());
		return arguments;
	}
}
