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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an edition with the word for edition behind it, which the bibliography style puts there as well. */
final class EditionSuffixCheck extends RewritingCheck {

	static final Pattern SUFFIX = Pattern.compile("[\\s~]+(?:ed\\.?|edn\\.?|edition|Aufl\\.?|Auflage)$", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	EditionSuffixCheck() {
		super(new CheckDescription("edition-suffix", Category.NUMBERS, Severity.WARNING, //$NON-NLS-1$
				Messages.EditionSuffixCheck_title, Messages.EditionSuffixCheck_explanation).onlyIn("bibtex"), //$NON-NLS-1$
				Messages.EditionSuffixCheck_message, Messages.EditionSuffixCheck_fix, "edition"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		Matcher suffix = SUFFIX.matcher(value);
		return suffix.find() && suffix.start() > 0 ? value.substring(0, suffix.start()) : null;
	}
}
