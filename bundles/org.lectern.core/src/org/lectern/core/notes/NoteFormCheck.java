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
import org.lectern.model.review.Protocol;

/** Flags notes that name a form which the protocol does not have, at the name. */
final class NoteFormCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unknown-note-form", Category.NOTES, //$NON-NLS-1$
			Severity.WARNING, Messages.NoteFormCheck_title, Messages.NoteFormCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		Protocol protocol = context.corpus().protocol();
		if (protocol == null) {
			return;
		}
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			String form = note.note().getForm();
			if (form != null && notes.formOf(note.note()) == null) {
				notes.report(note, note.formRange(), DESCRIPTION, NLS.bind(Messages.NoteFormCheck_message, form),
						List.of(form), context, sink);
			}
		}
	}
}
