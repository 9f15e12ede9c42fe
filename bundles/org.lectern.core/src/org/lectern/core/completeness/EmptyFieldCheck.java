/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Flags fields that are there but say nothing. A required one is left to the check for missing fields. */
final class EmptyFieldCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("empty-field", Category.COMPLETENESS, //$NON-NLS-1$
			Severity.INFO, Messages.EmptyFieldCheck_title, Messages.EmptyFieldCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (field.getName() != null && !BibliographyFields.isFilled(field.getValue())
					&& !isRequired(field.getName(), paper)) {
				paper.report(DESCRIPTION, field, NLS.bind(Messages.EmptyFieldCheck_message, field.getName()));
			}
		}
	}

	/** Tells whether a paper lacks what the field would tell. */
	private static boolean isRequired(String name, CheckedPaper paper) {
		List<FieldRequirement> requirements = paper.profile().requirements().of(paper.type());
		return requirements.stream().filter(one -> one.fields().contains(name.toLowerCase(Locale.ROOT)))
				.anyMatch(one -> one.fields().stream()
						.noneMatch(field -> BibliographyFields.isFilled(paper.paper(), field)));
	}

	@Override
	public String correctionLabel() {
		return Messages.EmptyFieldCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		paper.getFields().removeIf(field -> arguments.get(0).equalsIgnoreCase(field.getName())
				&& !BibliographyFields.isFilled(field.getValue()));
	}
}
