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

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/**
 * What the editor takes from the review around a note.
 *
 * @param paper
 *            the paper, null when it is not found
 * @param entry
 *            the entry of the paper as its user sees it, in an open editor or on disk; null when it is not found
 * @param names
 *            the names the entries of its file prefer, by the names of biblatex, never null
 * @param protocol
 *            a copy of the protocol, null when there is none that can be read
 * @param form
 *            the form to fill in, null when there is none
 * @param problem
 *            why there is no form, localised; null when there is one
 */
record ReviewFacts(PaperFacts paper, EntryExcerpt entry, Map<String, String> names, Protocol protocol, NoteForm form, String problem) {

	/** Fields that biblatex and BibTeX name differently, and that are asked for. */
	private static final List<String> ALIASED = List.of("date", "journaltitle", "institution"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
	 * @param unsaved
	 *            gives what an open editor shows of a file by its path; null where none has unsaved changes
	 */
	static ReviewFacts of(ReviewCorpus corpus, PaperReference reference, String key, String formId,
			Function<String, ReviewFile> unsaved) {
		Paper paper = find(corpus, reference, key);
		PaperFacts facts = paper == null ? null : PaperFacts.of(paper);
		EntryExcerpt entry = paper == null ? null : entry(corpus, paper, unsaved);
		Map<String, String> names = paper == null ? Map.of() : names(paper);
		ReviewFile file = corpus.file(PROTOCOL);
		if (file == null) {
			return new ReviewFacts(facts, entry, names, null, null, Messages.ReviewFacts_noProtocol);
		}
		if (file.failure() != null) {
			return new ReviewFacts(facts, entry, names, null, null,
					NLS.bind(Messages.ReviewFacts_badProtocol, file.failureLine(), file.failure()));
		}
		Protocol protocol = EcoreUtil.copy((Protocol) file.root());
		NoteForm form = form(protocol, formId);
		return new ReviewFacts(facts, entry, names, protocol, form, form == null ? noForm(formId) : null);
	}

	private static EntryExcerpt entry(ReviewCorpus corpus, Paper paper, Function<String, ReviewFile> unsaved) {
		PaperReference reference = corpus.referenceTo(paper);
		ReviewFile open = unsaved.apply(reference.file());
		return EntryExcerpt.of(corpus, open == null ? corpus.fileOf(paper) : open, reference);
	}

	private static Map<String, String> names(Paper paper) {
		List<Paper> papers = ((Bibliography) paper.eContainer()).getPapers();
		return ALIASED.stream().collect(Collectors.toMap(name -> name, name -> FieldAliases.inStyleOf(name, papers)));
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
