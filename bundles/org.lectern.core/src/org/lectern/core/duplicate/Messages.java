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

	public static String DuplicateFinder_comparing;
	public static String DuplicateKeyCheck_case;
	public static String DuplicateKeyCheck_explanation;
	public static String DuplicateKeyCheck_first;
	public static String DuplicateKeyCheck_same;
	public static String DuplicateKeyCheck_title;
	public static String DuplicatePaperCheck_cluster;
	public static String DuplicatePaperCheck_elsewhere;
	public static String DuplicatePaperCheck_explanation;
	public static String DuplicatePaperCheck_pair;
	public static String DuplicatePaperCheck_related;
	public static String DuplicatePaperCheck_title;
	public static String EvidenceText_abstract;
	public static String EvidenceText_arxiv;
	public static String EvidenceText_authors;
	public static String EvidenceText_content;
	public static String EvidenceText_doi;
	public static String EvidenceText_isbn;
	public static String EvidenceText_pmid;
	public static String EvidenceText_separator;
	public static String EvidenceText_title;
	public static String EvidenceText_verdict;
	public static String EvidenceText_year;

	static {
		NLS.initializeMessages("org.lectern.core.duplicate.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
