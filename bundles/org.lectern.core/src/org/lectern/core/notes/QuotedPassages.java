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
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.Finding;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.TextAnchor;

/** The passages that notes quote and whose words are not in their papers any more, with what they may have become. */
final class QuotedPassages {

	/**
	 * A passage with other words than the quoted ones, or none.
	 *
	 * @param anchoring
	 *            its place in the field, changed or orphaned
	 * @param present
	 *            the words at that place, null where there is none
	 */
	record Passage(NotesOfReview.Entry note, TextAnchor anchor, String field, Anchoring anchoring, String present) {

		String quoted() {
			return Excerpt.of(anchor.getQuote().getExact());
		}
	}

	private final NotesOfReview notes;
	private final List<Passage> passages = new ArrayList<>();

	private QuotedPassages(NotesOfReview notes, CheckContext context) {
		this.notes = notes;
		for (NotesOfReview.Entry note : notes.all()) {
			context.progress().check();
			Paper paper = notes.paperOf(note.note());
			if (paper != null) {
				gather(note, paper);
			}
		}
	}

	/** Returns the passages of a review, gathered once for all checks of a run. */
	static QuotedPassages of(CheckContext context) {
		return context.once(QuotedPassages.class, run -> new QuotedPassages(NotesOfReview.of(run), run));
	}

	private void gather(NotesOfReview.Entry note, Paper paper) {
		Map<String, PassageText> texts = new HashMap<>();
		for (TextAnchor anchor : anchors(note.note())) {
			String quote = anchor.getQuote() == null ? null : anchor.getQuote().getExact();
			if (quote != null && !quote.isBlank()) {
				String field = anchor.getField() == null ? "abstract" : anchor.getField(); //$NON-NLS-1$
				PassageText text = texts.computeIfAbsent(field, name -> new PassageText(paper.fieldText(name)));
				Anchoring anchoring = text.find(anchor);
				if (anchoring.status() == AnchoringStatus.CHANGED || anchoring.status() == AnchoringStatus.ORPHAN) {
					passages.add(new Passage(note, anchor, field, anchoring, anchoring.start() < 0 ? null
							: Excerpt.of(text.text().substring(anchoring.start(), anchoring.end()))));
				}
			}
		}
	}

	private static List<TextAnchor> anchors(Note note) {
		List<TextAnchor> anchors = new ArrayList<>(note.getAnnotations());
		note.getAnswers().forEach(answer -> anchors.addAll(answer.getEvidence()));
		return anchors;
	}

	/** Reports the passages of a status, at the quoted words; the message names the field, the quote and the present words. */
	void report(AnchoringStatus status, CheckDescription check, String message, CheckContext context,
			Consumer<Finding> sink) {
		for (Passage passage : passages) {
			if (passage.anchoring().status() == status) {
				TextAnchor anchor = passage.anchor();
				SourceRange id = anchor.getId() == null ? null
						: passage.note().source().attribute("id", anchor.getId()); //$NON-NLS-1$
				SourceRange exact = id == null ? null : passage.note().source().element("exact", id); //$NON-NLS-1$
				List<String> arguments = new ArrayList<>(
						List.of(passage.field(), anchor.getId() == null ? anchor.getQuote().getExact() : anchor.getId()));
				if (passage.present() != null) {
					arguments.add(passage.present());
				}
				notes.report(passage.note(), exact != null ? exact : id != null ? id : passage.note().keyRange(), check,
						NLS.bind(message, new Object[] { passage.field(), passage.quoted(), passage.present() }),
						arguments, context, sink);
			}
		}
	}
}
