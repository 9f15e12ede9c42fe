/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Puts evidence into words. */
final class EvidenceText {

	private EvidenceText() {
	}

	static String of(List<Evidence> evidence) {
		String agreeing = join(evidence.stream().filter(item -> !item.kind().isAgainst()));
		String opposing = join(evidence.stream().filter(item -> item.kind().isAgainst()));
		return opposing.isEmpty() ? agreeing : NLS.bind(Messages.EvidenceText_against, agreeing, opposing);
	}

	private static String join(Stream<Evidence> evidence) {
		return evidence.map(EvidenceText::of).collect(Collectors.joining(Messages.EvidenceText_separator));
	}

	private static String of(Evidence evidence) {
		return NLS.bind(switch (evidence.kind()) {
		case VERDICT -> Messages.EvidenceText_verdict;
		case CONTENT -> Messages.EvidenceText_content;
		case DOI -> Messages.EvidenceText_doi;
		case ARXIV -> Messages.EvidenceText_arxiv;
		case PMID -> Messages.EvidenceText_pmid;
		case ISBN -> Messages.EvidenceText_isbn;
		case TITLE -> Messages.EvidenceText_title;
		case ABSTRACT -> Messages.EvidenceText_abstract;
		case AUTHORS -> Messages.EvidenceText_authors;
		case YEAR -> Messages.EvidenceText_year;
		case PAGE -> Messages.EvidenceText_page;
		case NOTICE -> Messages.EvidenceText_notice;
		case OTHER_PART -> Messages.EvidenceText_otherPart;
		case OTHER_GENRE -> Messages.EvidenceText_otherGenre;
		case PREPRINT -> Messages.EvidenceText_preprint;
		case OTHER_VENUE -> Messages.EvidenceText_otherVenue;
		case OTHER_EDITION -> Messages.EvidenceText_otherEdition;
		case OTHER_YEAR -> Messages.EvidenceText_otherYear;
		case OTHER_VOLUME -> Messages.EvidenceText_otherVolume;
		case OTHER_ISSUE -> Messages.EvidenceText_otherIssue;
		case OTHER_PAGE -> Messages.EvidenceText_otherPage;
		case OTHER_DOI -> Messages.EvidenceText_otherDoi;
		}, evidence.value());
	}
}
