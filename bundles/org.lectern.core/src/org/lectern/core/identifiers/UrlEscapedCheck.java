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
 * Flags characters of an address that are escaped for LaTeX. In biblatex the field is verbatim, so that the backslash
 * becomes a part of the link.
 */
final class UrlEscapedCheck extends RewritingCheck {

	private static final Pattern ESCAPED = Pattern.compile("\\{\\\\([_&%#$~])\\}|\\\\([_&%#$])"); //$NON-NLS-1$
	private static final Pattern TILDE = Pattern.compile("\\{\\\\textasciitilde(?:\\{\\})?\\s*\\}|\\\\textasciitilde(?:\\{\\}|(?=[^A-Za-z}]))" //$NON-NLS-1$
			+ "|\\{\\\\~(?:\\{\\})?\\}|\\\\~(?:\\{\\})?|\\$\\\\sim\\$"); //$NON-NLS-1$

	UrlEscapedCheck() {
		super(new CheckDescription("url-escaped", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.UrlEscapedCheck_title, Messages.UrlEscapedCheck_explanation)
				.onlyIn("biblatex", "digest", "strict"), Messages.UrlEscapedCheck_message, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.UrlEscapedCheck_fix, "url"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		if (value.indexOf('\\') < 0) {
			return null;
		}
		return TILDE.matcher(ESCAPED.matcher(value).replaceAll("$1$2")).replaceAll("~"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
