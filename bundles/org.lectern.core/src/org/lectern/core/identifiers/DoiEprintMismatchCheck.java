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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;

/** Flags a paper whose DOI of arXiv is that of another eprint. */
final class DoiEprintMismatchCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-eprint-mismatch", //$NON-NLS-1$
			Category.IDENTIFIERS, Severity.ERROR, Messages.DoiEprintMismatchCheck_title,
			Messages.DoiEprintMismatchCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		ArxivClaim doi = ArxivClaim.ofDoi(paper);
		ArxivClaim eprint = doi == null ? null : ArxivClaim.ofEprint(paper);
		if (eprint != null && !number(eprint).equals(number(doi))) {
			paper.report(DESCRIPTION, doi.field(), doi.start(), doi.end(),
					NLS.bind(Messages.DoiEprintMismatchCheck_message, doi.id().text(), eprint.id().text()));
		}
	}

	/** The subject class can be left out of an identifier of the old form. */
	private static String number(ArxivClaim claim) {
		return claim.id().text().replaceFirst("\\.[A-Za-z]{2}/", "/"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
