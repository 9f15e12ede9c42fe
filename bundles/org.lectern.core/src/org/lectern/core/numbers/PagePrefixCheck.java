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

import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags pages with a word for pages before them. */
final class PagePrefixCheck extends PrefixCheck {

	private static final Pattern PREFIX = Pattern.compile("(?:pp?\\s*\\.[\\s~]*|pp[\\s~]*|p[\\s~]+|pages?[\\s~:]+|Seiten?\\s+)(?=[A-Za-z]{0,2}\\d)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	PagePrefixCheck() {
		super(new CheckDescription("page-prefix", Category.NUMBERS, Severity.WARNING, Messages.PagePrefixCheck_title, //$NON-NLS-1$
				Messages.PagePrefixCheck_explanation), Messages.PagePrefixCheck_message, Messages.PagePrefixCheck_fix, PREFIX,
				"pages"); //$NON-NLS-1$
	}
}
