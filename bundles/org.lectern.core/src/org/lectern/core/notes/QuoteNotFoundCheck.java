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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.TextAnchor;

/** Flags passages a note quotes from a field of its paper that are no longer there, at the quoted words. */
final class QuoteNotFoundCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("quote-not-found", Category.NOTES, //$NON-NLS-1$
			Severity.WARNING, Messages.QuoteNotFoundCheck_title, Messages.QuoteNotFoundCheck_explanation);

	private static final int SHOWN = 60;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			context.progress().check();
			Paper paper = notes.paperOf(note.note());
			if (paper != null) {
				Map<String, QuotedText> texts = new HashMap<>();
				for (TextAnchor anchor : anchors(note.note())) {
					String quote = anchor.getQuote() == null ? null : anchor.getQuote().getExact();
					String field = anchor.getField() == null ? "abstract" : anchor.getField(); //$NON-NLS-1$
					if (quote != null && !quote.isBlank()
							&& !texts.computeIfAbsent(field, name -> new QuotedText(paper.fieldText(name))).has(quote)) {
						report(notes, note, anchor, quote, field, context, sink);
					}
				}
			}
		}
	}

	private static List<TextAnchor> anchors(Note note) {
		List<TextAnchor> anchors = new ArrayList<>(note.getAnnotations());
		note.getAnswers().forEach(answer -> anchors.addAll(answer.getEvidence()));
		return anchors;
	}

	private static void report(NotesOfReview notes, NotesOfReview.Entry note, TextAnchor anchor, String quote,
			String field, CheckContext context, Consumer<Finding> sink) {
		SourceRange id = anchor.getId() == null ? null : note.source().attribute("id", anchor.getId()); //$NON-NLS-1$
		SourceRange exact = id == null ? null : note.source().element("exact", id); //$NON-NLS-1$
		String shown = quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN).strip() + '\u2026';
		notes.report(note, exact != null ? exact : id != null ? id : note.keyRange(), DESCRIPTION,
				NLS.bind(Messages.QuoteNotFoundCheck_message, field, shown.replaceAll("\\s+", " ")), //$NON-NLS-1$ //$NON-NLS-2$
				List.of(field, anchor.getId() == null ? quote : anchor.getId()), context, sink);
	}
}
