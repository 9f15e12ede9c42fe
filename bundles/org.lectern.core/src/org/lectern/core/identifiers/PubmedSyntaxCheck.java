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

/** Flags what stands in the place of a number of PubMed or PubMed Central and is none. */
final class PubmedSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("pubmed-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.ERROR, Messages.PubmedSyntaxCheck_title, Messages.PubmedSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : PubmedFormCheck.FIELDS) {
			Field field = paper.field(name);
			if (field == null || Placeholder.is(field.getValue())) {
				continue;
			}
			String value = field.getValue().strip();
			if (PubmedFormCheck.isPmid(field) && PubmedFormCheck.pmid(value) == null) {
				paper.report(DESCRIPTION, field, NLS.bind(Messages.PubmedSyntaxCheck_pmid, Excerpt.of(value)));
			} else if (PubmedFormCheck.isPmcid(field) && PubmedFormCheck.pmcid(value) == null
					&& !isBareNumber(value)) {
				paper.report(DESCRIPTION, field, NLS.bind(Messages.PubmedSyntaxCheck_pmcid, Excerpt.of(value)));
			}
		}
	}

	/** Exporters leave the letters out where the name of the field says them. */
	private static boolean isBareNumber(String value) {
		return value.matches("[1-9]\\d{0,7}"); //$NON-NLS-1$
	}
}
