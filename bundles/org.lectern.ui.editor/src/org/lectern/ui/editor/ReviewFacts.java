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

import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/**
 * What the editor takes from the review around a note.
 *
 * @param paper
 *            the paper, null when it is not found
 * @param entry
 *            a copy of the entry of the paper, null when it is not found
 * @param entrySource
 *            the entry as it is written, null when it is not found
 * @param protocol
 *            a copy of the protocol, null when there is none that can be read
 * @param form
 *            the form to fill in, null when there is none
 * @param problem
 *            why there is no form, localised; null when there is one
 */
record ReviewFacts(PaperFacts paper, Paper entry, String entrySource, Protocol protocol, NoteForm form, String problem) {

	private static final String PROTOCOL = "review.protocol"; //$NON-NLS-1$

	/**
	 * Takes the facts.
	 *
	 * @param reference
	 *            the paper, null when only its key is known
	 * @param key
	 *            the citation key, null when the note has none
	 * @param formId
	 *            the form the note was begun with, null for a new note
	 */
	static ReviewFacts of(ReviewCorpus corpus, PaperReference reference, String key, String formId) {
		Paper paper = find(corpus, reference, key);
		PaperFacts facts = paper == null ? null : PaperFacts.of(paper);
		Paper entry = paper == null ? null : EcoreUtil.copy(paper);
		String source = paper == null ? null : source(corpus.fileOf(paper), paper);
		ReviewFile file = corpus.file(PROTOCOL);
		if (file == null) {
			return new ReviewFacts(facts, entry, source, null, null, Messages.ReviewFacts_noProtocol);
		}
		if (file.failure() != null) {
			return new ReviewFacts(facts, entry, source, null, null,
					NLS.bind(Messages.ReviewFacts_badProtocol, file.failureLine(), file.failure()));
		}
		Protocol protocol = EcoreUtil.copy((Protocol) file.root());
		NoteForm form = form(protocol, formId);
		return new ReviewFacts(facts, entry, source, protocol, form, form == null ? noForm(formId) : null);
	}

	private static String source(ReviewFile file, Paper paper) {
		SourceRange range = BibResource.rangeOf(paper);
		return range == null ? null : file.text().substring(range.offset(), range.end());
	}

	private static String noForm(String formId) {
		return formId == null ? Messages.ReviewFacts_noForm : NLS.bind(Messages.ReviewFacts_otherForm, formId);
	}

	private static NoteForm form(Protocol protocol, String formId) {
		return protocol.getForms().stream().filter(form -> formId == null || formId.equals(form.getId())).findFirst()
				.orElse(null);
	}

	/** Prefers the very entry that was opened; a note whose key was changed since is about another one. */
	private static Paper find(ReviewCorpus corpus, PaperReference reference, String key) {
		if (key == null) {
			return null;
		}
		Paper opened = reference != null && reference.key().equals(key) ? corpus.find(reference) : null;
		return opened != null ? opened
				: corpus.papers().stream().filter(paper -> key.equals(paper.getKey())).findFirst().orElse(null);
	}

	/** Tells whether the same questions are to be answered as in other facts. */
	boolean hasSameForm(ReviewFacts other) {
		return other != null && EcoreUtil.equals(form, other.form) && Objects.equals(problem, other.problem);
	}
}
