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

import java.util.Locale;

import org.lectern.model.review.Paper;
import org.lectern.model.text.Identifiers;

/**
 * The identifiers of a paper, each null where it has none.
 *
 * @param doi
 *            the DOI in lower case
 * @param arxiv
 *            the arXiv number without version
 * @param pmid
 *            the PubMed number
 * @param isbn
 *            the ISBN, 13 digits
 */
record PaperIdentifiers(String doi, String arxiv, String pmid, String isbn) {

	static PaperIdentifiers of(Paper paper) {
		String doi = paper.getDoi();
		String eprint = paper.fieldText("eprint"); //$NON-NLS-1$
		String type = firstNonNull(paper.fieldText("eprinttype"), paper.fieldText("archiveprefix")); //$NON-NLS-1$ //$NON-NLS-2$
		String kind = type == null ? "" : type.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		String arxiv = null;
		if (eprint != null && (kind.isEmpty() || kind.equals("arxiv"))) { //$NON-NLS-1$
			arxiv = Identifiers.arxiv(eprint);
		}
		if (arxiv == null && doi != null && doi.startsWith("10.48550/arxiv.")) { //$NON-NLS-1$
			arxiv = Identifiers.arxiv(doi.substring("10.48550/arxiv.".length())); //$NON-NLS-1$
		}
		String url = paper.getUrl();
		if (arxiv == null && url != null && url.toLowerCase(Locale.ROOT).contains("arxiv.org/")) { //$NON-NLS-1$
			arxiv = Identifiers.arxiv(url);
		}
		String pmid = paper.fieldText("pmid"); //$NON-NLS-1$
		if (pmid == null && kind.equals("pubmed")) { //$NON-NLS-1$
			pmid = eprint;
		}
		String isbn = paper.fieldText("isbn"); //$NON-NLS-1$
		return new PaperIdentifiers(doi, arxiv, pmid == null ? null : Identifiers.pmid(pmid),
				isbn == null ? null : Identifiers.isbn(isbn));
	}

	private static String firstNonNull(String one, String other) {
		return one != null ? one : other;
	}

	/** Tells whether both have a DOI and the DOIs differ. */
	boolean differInDoi(PaperIdentifiers other) {
		return doi != null && other.doi != null && !doi.equals(other.doi);
	}

	/** Tells whether both have DOIs of one registrant, who gives a work one DOI only, and the DOIs differ. */
	boolean differAtRegistrant(PaperIdentifiers other) {
		return differInDoi(other) && registrantLength() == other.registrantLength()
				&& doi.regionMatches(0, other.doi, 0, registrantLength());
	}

	/** Tells whether arXiv or PubMed know both, under different numbers. */
	boolean differInDatabase(PaperIdentifiers other) {
		return arxiv != null && other.arxiv != null && !arxiv.equals(other.arxiv)
				|| pmid != null && other.pmid != null && !pmid.equals(other.pmid);
	}

	/** Tells whether there is an identifier of this very work; an ISBN can be that of the book it is in. */
	boolean isAny() {
		return doi != null || arxiv != null || pmid != null;
	}

	private int registrantLength() {
		int slash = doi.indexOf('/');
		return slash < 0 ? doi.length() : slash;
	}
}
