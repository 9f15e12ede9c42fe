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
	public static String EvidenceText_against;
	public static String EvidenceText_arxiv;
	public static String EvidenceText_authors;
	public static String EvidenceText_content;
	public static String EvidenceText_doi;
	public static String EvidenceText_isbn;
	public static String EvidenceText_notice;
	public static String EvidenceText_otherDoi;
	public static String EvidenceText_otherEdition;
	public static String EvidenceText_otherGenre;
	public static String EvidenceText_otherIssue;
	public static String EvidenceText_otherPage;
	public static String EvidenceText_otherPart;
	public static String EvidenceText_otherVenue;
	public static String EvidenceText_otherVolume;
	public static String EvidenceText_otherYear;
	public static String EvidenceText_page;
	public static String EvidenceText_pmid;
	public static String EvidenceText_preprint;
	public static String EvidenceText_separator;
	public static String EvidenceText_title;
	public static String EvidenceText_verdict;
	public static String EvidenceText_year;
	public static String PossibleDuplicateCheck_cluster;
	public static String PossibleDuplicateCheck_explanation;
	public static String PossibleDuplicateCheck_pair;
	public static String PossibleDuplicateCheck_related;
	public static String PossibleDuplicateCheck_title;
	public static String VersionOfCheck_cluster;
	public static String VersionOfCheck_explanation;
	public static String VersionOfCheck_pair;
	public static String VersionOfCheck_related;
	public static String VersionOfCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.duplicate.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
