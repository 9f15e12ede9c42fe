/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags digits in names, at the first digits of each name. */
final class DigitInNameCheck extends NameCheck {

	private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?!\\p{Nd}|nd\\b|rd\\b|th\\b|st\\b)"); //$NON-NLS-1$

	/** A group or a project, or what an address consists of. */
	private static final Pattern LOWER = Pattern.compile("\\p{Ll}"); //$NON-NLS-1$

	DigitInNameCheck() {
		super(describe("digit-in-name", Severity.WARNING, Messages.DigitInNameCheck_title, //$NON-NLS-1$
				Messages.DigitInNameCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (list.mask().chars().noneMatch(Character::isDigit)) {
			return;
		}
		for (ListedName name : list.people()) {
			Matcher digits = DIGITS.matcher(name.mask());
			if (digits.find() && LOWER.matcher(name.mask()).find() && !AffiliationInNameCheck.isFlagged(name)
					&& !InstitutionWords.anyIn(name.mask())) {
				paper.report(description(), list.field(), name.start() + digits.start(), name.start() + digits.end(),
						NLS.bind(Messages.DigitInNameCheck_message, digits.group(), name.label()), name.label());
			}
		}
	}
}
