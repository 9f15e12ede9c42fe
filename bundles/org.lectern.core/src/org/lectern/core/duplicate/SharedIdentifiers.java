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

import java.util.ArrayList;
import java.util.List;

/** Finds the identifiers that two records share. */
final class SharedIdentifiers {

	/** Titles at least as alike as this make an ISBN that of both, not that of the book they are chapters of. */
	private static final double ALIKE_TITLES = 0.60;

	private SharedIdentifiers() {
	}

	static List<Evidence> of(WorkRecord one, WorkRecord other) {
		PaperIdentifiers mine = one.identifiers();
		PaperIdentifiers others = other.identifiers();
		List<Evidence> evidence = new ArrayList<>(0);
		add(EvidenceKind.DOI, mine.doi(), others.doi(), evidence);
		add(EvidenceKind.ARXIV, mine.arxiv(), others.arxiv(), evidence);
		add(EvidenceKind.PMID, mine.pmid(), others.pmid(), evidence);
		if (mine.isbn() != null && mine.isbn().equals(others.isbn()) && one.title().isTelling()
				&& one.title().similarity(other.title()) >= ALIKE_TITLES) {
			evidence.add(new Evidence(EvidenceKind.ISBN, mine.isbn()));
		}
		return evidence;
	}

	private static void add(EvidenceKind kind, String one, String other, List<Evidence> evidence) {
		if (one != null && one.equals(other)) {
			evidence.add(new Evidence(kind, one));
		}
	}
}
