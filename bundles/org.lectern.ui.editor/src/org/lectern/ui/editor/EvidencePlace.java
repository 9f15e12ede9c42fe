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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.Excerpt;
import org.lectern.model.review.Evidence;

/**
 * Where evidence is by now in the text it quotes.
 *
 * @param anchoring
 *            null where that cannot be told: the paper is not known
 * @param present
 *            the words at that place, null where there is none
 */
record EvidencePlace(Evidence evidence, Anchoring anchoring, String present) {

	/** The name of the field that is quoted where none is named. */
	static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	/** Looks for evidence in the text of its field; null for that of a paper that is not known. */
	static EvidencePlace of(Evidence evidence, PassageText text) {
		if (text == null) {
			return new EvidencePlace(evidence, null, null);
		}
		Anchoring anchoring = text.find(evidence);
		return new EvidencePlace(evidence, anchoring,
				anchoring.start() < 0 ? null : text.text().substring(anchoring.start(), anchoring.end()));
	}

	/** Tells whether it is the abstract that is quoted. */
	boolean isInAbstract() {
		return ABSTRACT.equals(EvidenceSource.fieldOf(evidence));
	}

	/** Returns the quoted words, empty for evidence that has none. */
	String quoted() {
		String exact = evidence.getQuote() == null ? null : evidence.getQuote().getExact();
		if (exact != null) {
			return exact;
		}
		return present == null ? "" : present; //$NON-NLS-1$
	}

	/** Tells whether there is a passage to go to, be it only one that may be meant. */
	boolean isSomewhere() {
		return present != null;
	}

	/** Tells whether the quoted words are in the text, or not known to be missing. */
	boolean isUpToDate() {
		return anchoring == null || anchoring.status() == AnchoringStatus.UNCHANGED
				|| anchoring.status() == AnchoringStatus.MOVED;
	}

	/** Returns what became of the passage, localised; null where there is nothing to say. */
	String problem() {
		if (isUpToDate()) {
			return null;
		}
		if (present == null) {
			return Messages.EvidencePlace_lost;
		}
		return NLS.bind(anchoring.isFound() ? Messages.EvidencePlace_changed : Messages.EvidencePlace_candidate,
				Excerpt.of(present));
	}

	/** Returns the quote, shortened, and the comment as they are shown. */
	String summary() {
		return text(Excerpt.of(quoted()));
	}

	/** Returns the whole quote and the comment. */
	String full() {
		return text(quoted());
	}

	private String text(String words) {
		String quote = isInAbstract() ? NLS.bind(Messages.EvidencePlace_quote, words)
				: NLS.bind(Messages.EvidencePlace_quoteOfField, words, evidence.getField());
		String comment = evidence.getComment();
		return comment == null || comment.isBlank() ? quote : quote + '\n' + comment.strip();
	}
}
