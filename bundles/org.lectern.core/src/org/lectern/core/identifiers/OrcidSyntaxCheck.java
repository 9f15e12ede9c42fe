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

import java.util.regex.Matcher;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags what stands in the place of an ORCID and is none. */
final class OrcidSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("orcid-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.OrcidSyntaxCheck_title, Messages.OrcidSyntaxCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (field.getValue() != null && (Orcid.isField(field) || Orcid.isAnnotation(field))
					&& !Placeholder.is(field.getValue())) {
				check(paper, field);
			}
		}
	}

	private static void check(CheckedPaper paper, Field field) {
		Matcher candidate = Orcid.CANDIDATE.matcher(field.getValue());
		boolean found = false;
		while (candidate.find()) {
			found = true;
			if (!Orcid.isWellFormed(candidate.group())) {
				paper.report(DESCRIPTION, field, candidate.start(), candidate.end(),
						NLS.bind(Messages.OrcidSyntaxCheck_message, candidate.group()), candidate.group());
			}
		}
		if (!found && Orcid.isField(field)) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.OrcidSyntaxCheck_message, Excerpt.of(field.getValue())));
		}
	}
}
