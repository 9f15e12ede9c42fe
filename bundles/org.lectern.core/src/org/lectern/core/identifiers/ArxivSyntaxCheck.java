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
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an eprint of arXiv that is no identifier of arXiv. */
final class ArxivSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("arxiv-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.ERROR, Messages.ArxivSyntaxCheck_title, Messages.ArxivSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("eprint"); //$NON-NLS-1$
		if (field != null && EprintText.is(field, "arxiv") && !Placeholder.is(field.getValue()) //$NON-NLS-1$
				&& ArxivFormCheck.bare(field.getValue().strip()) == null) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.ArxivSyntaxCheck_message, Excerpt.of(field.getValue())));
		}
	}
}
