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

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	static String DuplicateFinder_comparing;
	static String DuplicateKeyCheck_case;
	static String DuplicateKeyCheck_explanation;
	static String DuplicateKeyCheck_first;
	static String DuplicateKeyCheck_same;
	static String DuplicateKeyCheck_title;
	static String DuplicatePaperCheck_cluster;
	static String DuplicatePaperCheck_elsewhere;
	static String DuplicatePaperCheck_explanation;
	static String DuplicatePaperCheck_pair;
	static String DuplicatePaperCheck_related;
	static String DuplicatePaperCheck_title;
	static String EvidenceText_abstract;
	static String EvidenceText_arxiv;
	static String EvidenceText_authors;
	static String EvidenceText_content;
	static String EvidenceText_doi;
	static String EvidenceText_isbn;
	static String EvidenceText_pmid;
	static String EvidenceText_separator;
	static String EvidenceText_title;
	static String EvidenceText_verdict;
	static String EvidenceText_year;

	static {
		NLS.initializeMessages("org.lectern.core.duplicate.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
