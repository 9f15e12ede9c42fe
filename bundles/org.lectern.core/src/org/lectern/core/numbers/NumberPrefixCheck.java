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

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Flags the number of an issue with a word for number before it. */
final class NumberPrefixCheck extends PrefixCheck {

	private static final Pattern PREFIX = Pattern.compile(
			"(?:no[.:][\\s~]*|no[\\s~]+|nrs?\\.?[\\s~]*|num(?:ber)?\\.?[\\s~]*|issue[\\s~]*|iss\\.[\\s~]*|Heft[\\s~]+|\u2116[\\s~]*|n[\u00b0\u00ba][\\s~]*|\\\\?#)(?=\\d)", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	/** What has numbered issues. Elsewhere the number can be a name, such as "No. 12-A of the Department". */
	private static final Set<String> NUMBERED = Set.of("article", "suppperiodical", "periodical", "review", "book", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"mvbook", "inbook", "bookinbook", "suppbook", "booklet", "collection", "mvcollection", "incollection", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"suppcollection", "proceedings", "mvproceedings", "inproceedings", "conference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	NumberPrefixCheck() {
		super(new CheckDescription("number-prefix", Category.NUMBERS, Severity.WARNING, //$NON-NLS-1$
				Messages.NumberPrefixCheck_title, Messages.NumberPrefixCheck_explanation),
				Messages.NumberPrefixCheck_message, Messages.NumberPrefixCheck_fix, PREFIX, "number", "issue"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String rewrite(Field field, String value) {
		String type = field.eContainer() instanceof Paper paper && paper.getEntryType() != null
				? paper.getEntryType().toLowerCase(Locale.ROOT)
				: ""; //$NON-NLS-1$
		return NUMBERED.contains(type) ? super.rewrite(field, value) : null;
	}
}
