/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an ordinal with the wrong letters behind its digits, which can mean either number. */
final class EditionOrdinalCheck implements PaperCheck {

	private static final Pattern ORDINAL = Pattern.compile("(?<![\\w.])(\\d{1,3})(st|nd|rd|th)\\b", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	private static final CheckDescription DESCRIPTION = new CheckDescription("edition-ordinal", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.EditionOrdinalCheck_title, Messages.EditionOrdinalCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("edition"); //$NON-NLS-1$
		Matcher ordinal = field == null ? null : ORDINAL.matcher(field.getValue());
		while (ordinal != null && ordinal.find()) {
			if (!Ordinal.isRight(ordinal.group(1), ordinal.group(2))) {
				paper.report(DESCRIPTION, field, ordinal.start(), ordinal.end(),
						NLS.bind(Messages.EditionOrdinalCheck_message, ordinal.group(),
								ordinal.group(1) + Ordinal.suffixOf(Integer.parseInt(ordinal.group(1)))));
			}
		}
	}
}
