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

import org.eclipse.osgi.util.NLS;

/** Puts evidence into words. */
final class EvidenceText {

	private EvidenceText() {
	}

	static String of(List<Evidence> evidence) {
		return evidence.stream().map(EvidenceText::of).collect(Collectors.joining(Messages.EvidenceText_separator));
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
		}, evidence.value());
	}
}
