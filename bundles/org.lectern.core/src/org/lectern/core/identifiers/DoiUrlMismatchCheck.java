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
import org.lectern.model.review.Field;

/** Flags a paper whose address is that of another DOI than its own. */
final class DoiUrlMismatchCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-url-mismatch", //$NON-NLS-1$
			Category.IDENTIFIERS, Severity.WARNING, Messages.DoiUrlMismatchCheck_title,
			Messages.DoiUrlMismatchCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field url = paper.field("url"); //$NON-NLS-1$
		String other = url == null ? null : DoiText.inAddress(url.getValue());
		String doi = other == null ? null : DoiText.in(paper);
		if (doi == null || doi.startsWith(other) || other.startsWith(doi) || hasVersions(doi) || hasVersions(other)) {
			return;
		}
		paper.report(DESCRIPTION, url, DoiText.start(url.getValue()), url.getValue().stripTrailing().length(),
				NLS.bind(Messages.DoiUrlMismatchCheck_message, other, doi));
	}

	/** Preprints and deposits have a DOI of their own besides that of the paper, or one for each version. */
	private static boolean hasVersions(String doi) {
		return doi.startsWith("10.48550/") || doi.startsWith("10.5281/") || doi.startsWith("10.1101/") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| doi.startsWith("10.31234/") || doi.startsWith("10.2139/"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
