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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Flags a paper without a DOI whose address is that of one. */
final class DoiInUrlCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-in-url", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.INFO, Messages.DoiInUrlCheck_title, Messages.DoiInUrlCheck_explanation).onlyIn("strict"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field url = paper.field("url"); //$NON-NLS-1$
		if (url == null || paper.field("doi") != null) { //$NON-NLS-1$
			return;
		}
		String doi = DoiText.inAddress(url.getValue());
		if (doi != null) {
			paper.report(DESCRIPTION, url, DoiText.start(url.getValue()), url.getValue().stripTrailing().length(),
					NLS.bind(Messages.DoiInUrlCheck_message, doi));
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.DoiInUrlCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		Field url = paper.findField("url"); //$NON-NLS-1$
		String doi = url == null || url.getValue() == null ? null : DoiText.inAddress(url.getValue());
		if (doi != null && paper.findField("doi") == null) { //$NON-NLS-1$
			Field added = ReviewFactory.eINSTANCE.createField();
			added.setName("doi"); //$NON-NLS-1$
			added.setValue(doi);
			paper.getFields().add(added);
		}
	}
}
