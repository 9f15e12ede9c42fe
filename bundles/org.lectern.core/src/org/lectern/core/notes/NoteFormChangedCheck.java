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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.NoteForm;

/** Flags notes whose answers belong to another version of their form than the protocol has. */
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
			if (form != null && answered != form.getVersion() && !note.note().getAnswers().isEmpty()) {
				SourceRange version = note.source().rootAttribute("formVersion"); //$NON-NLS-1$
				String message = answered < form.getVersion() ? Messages.NoteFormChangedCheck_older
						: Messages.NoteFormChangedCheck_newer;
				notes.report(note, version == null ? note.formRange() : version, DESCRIPTION,
						NLS.bind(message, answered, form.getVersion()),
						List.of(String.valueOf(answered), String.valueOf(form.getVersion())), context, sink);
			}
		}
	}
}
