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
import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a DOI with a prefix, wrapped in a command or brackets, or with punctuation behind it. */
final class DoiFormCheck extends RewritingCheck {

	/** What can stand before a DOI. */
	private static final Pattern BEFORE = Pattern
			.compile("^(?:doi\\s*[:=]\\s*|doi\\s*(?=10\\.)|urn:doi:|info:doi/|\\\\(?:url|doi|path)\\s*(?=\\{)|[<\"{\\[]+(?=.*10\\.))", //$NON-NLS-1$
					Pattern.CASE_INSENSITIVE);

	/** What can stand behind it. */
	private static final Pattern BEHIND = Pattern.compile("(?:[\\s.,;]|\\s\\[doi\\])+$", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final String OPENING = "<\"{["; //$NON-NLS-1$
	private static final String CLOSING = ">\"}]"; //$NON-NLS-1$

	DoiFormCheck() {
		super(new CheckDescription("doi-form", Category.IDENTIFIERS, Severity.WARNING, Messages.DoiFormCheck_title, //$NON-NLS-1$
				Messages.DoiFormCheck_explanation), Messages.DoiFormCheck_message, Messages.DoiFormCheck_fix, "doi"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		String bare = bare(value);
		return !bare.equals(value) && DoiText.isPlain(DoiEscapedCheck.unescaped(bare)) ? bare : null;
	}

	/** Takes off whatever is not a part of the DOI. */
	static String bare(String value) {
		String bare = value;
		String before;
		do {
			before = bare;
			bare = BEHIND.matcher(withoutPrefix(bare)).replaceFirst("").strip(); //$NON-NLS-1$
		} while (!bare.equals(before));
		return bare;
	}

	private static String withoutPrefix(String value) {
		Matcher prefix = BEFORE.matcher(value);
		if (!prefix.find()) {
			return value;
		}
		char first = value.charAt(0);
		int pair = OPENING.indexOf(first);
		if (pair < 0) {
			return value.substring(prefix.end());
		}
		// A bracket is taken off only together with the one that closes it.
		return value.charAt(value.length() - 1) == CLOSING.charAt(pair) ? value.substring(1, value.length() - 1) : value;
	}
}
