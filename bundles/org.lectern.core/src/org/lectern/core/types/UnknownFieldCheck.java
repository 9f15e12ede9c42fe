/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Flags fields whose names are slips for those of standard fields that the entry lacks. */
@SuppressWarnings("nls")
final class UnknownFieldCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unknown-field", Category.TYPES,
			Severity.WARNING, Messages.UnknownFieldCheck_title, Messages.UnknownFieldCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (field.getName() != null) {
				String nearest = FieldNames.nearest(field.getName().toLowerCase(Locale.ROOT));
				if (nearest != null && FieldAliases.of(nearest).stream().allMatch(name -> paper.field(name) == null)) {
					paper.reportName(DESCRIPTION, field,
							NLS.bind(Messages.UnknownFieldCheck_message, field.getName(), nearest), nearest);
				}
			}
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.UnknownFieldCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		Field field = paper.findField(arguments.get(0));
		if (field != null && FieldAliases.of(arguments.get(1)).stream().allMatch(name -> paper.findField(name) == null)) {
			field.setName(arguments.get(1));
		}
	}
}
