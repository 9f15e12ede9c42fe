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

/** Flags a DOI that tells another year than the paper. */
final class DoiYearCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-year", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.DoiYearCheck_title, Messages.DoiYearCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String doi = DoiText.in(paper);
		Integer year = doi == null ? null : paper.paper().getYear();
		int told = year == null ? 0 : DoiYear.contradicting(doi, year);
		if (told != 0) {
			paper.report(DESCRIPTION, paper.field("doi"), NLS.bind(Messages.DoiYearCheck_message, //$NON-NLS-1$
					new Object[] { doi, Integer.toString(told), year.toString() }));
		}
	}
}
