/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;

/** Flags an article in a journal whose DOI is that of its preprint. */
final class DoiPreprintCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-preprint", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.DoiPreprintCheck_title, Messages.DoiPreprintCheck_explanation);

	/** The registrants of servers of preprints: arXiv, bioRxiv and medRxiv, SSRN, Research Square, OSF and others. */
	private static final Pattern PREPRINT = Pattern.compile("10\\.48550/arxiv\\..*|10\\.1101/(?:\\d{4}\\.\\d{2}\\.\\d{2}\\.)?\\d{6,8}" //$NON-NLS-1$
			+ "|10\\.2139/ssrn\\..*|10\\.21203/rs\\..*|10\\.3123[14]/.*|10\\.31219/.*|10\\.26434/chemrxiv.*" //$NON-NLS-1$
			+ "|10\\.36227/techrxiv.*|10\\.20944/preprints.*"); //$NON-NLS-1$

	private static final Pattern SERVER = Pattern.compile(
			"arxiv|\\bcorr\\b|rxiv|preprint|pre-print|ssrn|research square|\\bosf\\b|cold spring harbor|e-?print", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String doi = DoiText.in(paper);
		if (doi == null || !PREPRINT.matcher(doi).matches() || paper.value("volume") == null) { //$NON-NLS-1$
			return;
		}
		String journal = paper.text("journaltitle") == null ? paper.text("journal") : paper.text("journaltitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (journal != null && !SERVER.matcher(journal).find()) {
			paper.report(DESCRIPTION, paper.field("doi"), //$NON-NLS-1$
					NLS.bind(Messages.DoiPreprintCheck_message, doi, Excerpt.of(journal)));
		}
	}
}
