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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a DOI given as the address of its resolver, also behind the proxy of a library. */
final class DoiAsUrlCheck extends RewritingCheck {

	private static final Pattern ADDRESS = Pattern.compile(
			"(?:https?://)?(?:www\\.)?(?:dx[.-])?doi[.-]org(?:[.:][\\w.:-]+)?/+(?:doi:\\s*)?(10(?:\\.|%2e).+)", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	DoiAsUrlCheck() {
		super(new CheckDescription("doi-as-url", Category.IDENTIFIERS, Severity.WARNING, Messages.DoiAsUrlCheck_title, //$NON-NLS-1$
				Messages.DoiAsUrlCheck_explanation), Messages.DoiAsUrlCheck_message, Messages.DoiAsUrlCheck_fix, "doi"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		return bare(value);
	}

	/** Returns what stands behind the resolver, null when the value is no such address. */
	static String bare(String value) {
		Matcher address = ADDRESS.matcher(value);
		if (!address.matches()) {
			return null;
		}
		String doi = address.group(1);
		return doi.indexOf('%') < 0 ? doi : decoded(doi);
	}

	private static String decoded(String doi) {
		try {
			return URLDecoder.decode(doi.replace("\\%", "%").replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} catch (IllegalArgumentException e) {
			return doi; // a percent sign that encodes nothing is a part of the DOI
		}
	}
}
