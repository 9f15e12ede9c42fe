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

import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/**
 * Flags characters of a DOI that are escaped for LaTeX. In biblatex the field is verbatim, so that the backslash
 * becomes a part of the link.
 */
final class DoiEscapedCheck extends RewritingCheck {

	private static final Pattern ESCAPED = Pattern.compile("\\{\\\\([_&%#$])\\}|\\\\([_&%#$])"); //$NON-NLS-1$
	private static final Pattern LESS = command("textless", "|\\$<\\$"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern GREATER = command("textgreater", "|\\$>\\$"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern UNDERSCORE = command("textunderscore", ""); //$NON-NLS-1$ //$NON-NLS-2$

	private static Pattern command(String name, String other) {
		return Pattern.compile("\\{\\\\" + name + "(?:\\{\\})?\\s*\\}|\\\\" + name + "(?:\\{\\}|\\s+|(?=[^A-Za-z}]))" + other); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	DoiEscapedCheck() {
		super(new CheckDescription("doi-escaped", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.DoiEscapedCheck_title, Messages.DoiEscapedCheck_explanation)
				.onlyIn("biblatex", "digest", "strict"), Messages.DoiEscapedCheck_message, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.DoiEscapedCheck_fix, "doi"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		return unescaped(value);
	}

	/** Returns the value without escapes, the same text when there are none. */
	static String unescaped(String value) {
		if (value.indexOf('\\') < 0 && value.indexOf('$') < 0) {
			return value;
		}
		String text = ESCAPED.matcher(value).replaceAll("$1$2"); //$NON-NLS-1$
		text = LESS.matcher(text).replaceAll("<"); //$NON-NLS-1$
		text = GREATER.matcher(text).replaceAll(">"); //$NON-NLS-1$
		return UNDERSCORE.matcher(text).replaceAll("_"); //$NON-NLS-1$
	}
}
