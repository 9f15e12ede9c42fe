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

/** Flags a chapter with a word for chapter before it. */
final class ChapterPrefixCheck extends PrefixCheck {

	private static final Pattern PREFIX = Pattern.compile("(?:ch(?:ap(?:ter)?)?\\.?[\\s~]*|Kap(?:itel)?\\.?[\\s~]*)(?=\\d)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	ChapterPrefixCheck() {
		super(new CheckDescription("chapter-prefix", Category.NUMBERS, Severity.WARNING, Messages.ChapterPrefixCheck_title, //$NON-NLS-1$
				Messages.ChapterPrefixCheck_explanation), Messages.ChapterPrefixCheck_message, Messages.ChapterPrefixCheck_fix,
				PREFIX,
				"chapter"); //$NON-NLS-1$
	}
}
