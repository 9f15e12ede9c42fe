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
import org.lectern.core.check.IntegerParameter;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;

/** Flags a paper that appeared long before it got its identifier of arXiv. */
final class ArxivYearCheck implements PaperCheck {

	private static final String TOLERANCE = "tolerance"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription("arxiv-year", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.ArxivYearCheck_title, Messages.ArxivYearCheck_explanation)
			.with(new ParameterDescription(TOLERANCE, "1", Messages.ArxivYearCheck_tolerance)); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		ArxivClaim claim = ArxivClaim.of(paper);
		Integer year = claim == null ? null : paper.paper().getYear();
		if (year != null && claim.id().year() > year + IntegerParameter.of(paper, DESCRIPTION, TOLERANCE)) {
			paper.report(DESCRIPTION, claim.field(), claim.start(), claim.end(),
					NLS.bind(Messages.ArxivYearCheck_message, new Object[] { claim.id().text(),
							Integer.toString(claim.id().year()), year.toString() }));
		}
	}
}
