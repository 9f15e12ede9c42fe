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
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an identifier of arXiv whose archive the paper does not tell. */
final class EprintTypeCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("eprint-type", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.EprintTypeCheck_title, Messages.EprintTypeCheck_explanation)
			.onlyIn("biblatex", "digest", "strict"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("eprint"); //$NON-NLS-1$
		if (field != null && EprintText.archive(paper.paper()).isEmpty()
				&& ArxivFormCheck.bare(field.getValue().strip()) != null) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.EprintTypeCheck_message, Excerpt.of(field.getValue())));
		}
	}
}
