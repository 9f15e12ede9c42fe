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

/** Flags an address wrapped in a command, in angle brackets or in a label. */
final class UrlWrappedCheck extends RewritingCheck {

	private static final Pattern WRAPPED = Pattern.compile(
			"\\\\(?:url|path)\\s*\\{([^{}]*)\\}|<(?:URL:\\s*)?([^<>]*)>|URL:?\\s+(\\S+)|URL:(\\S+)", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	UrlWrappedCheck() {
		super(new CheckDescription("url-wrapped", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.UrlWrappedCheck_title, Messages.UrlWrappedCheck_explanation),
				Messages.UrlWrappedCheck_message, Messages.UrlWrappedCheck_fix, "url"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		return unwrapped(value);
	}

	/** Returns the address in a value, null when nothing is around it. */
	static String unwrapped(String value) {
		if (value.isEmpty() || "\\<Uu".indexOf(value.charAt(0)) < 0) { //$NON-NLS-1$
			return null;
		}
		Matcher wrapped = WRAPPED.matcher(value);
		if (!wrapped.matches()) {
			return null;
		}
		for (int group = 1; group <= wrapped.groupCount(); group++) {
			if (wrapped.group(group) != null) {
				return wrapped.group(group).strip();
			}
		}
		return null;
	}
}
