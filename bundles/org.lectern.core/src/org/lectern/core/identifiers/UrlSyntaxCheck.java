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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags an address that is none: without a scheme or a host, or with a blank in it. */
final class UrlSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("url-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.UrlSyntaxCheck_title, Messages.UrlSyntaxCheck_explanation);

	/** By RFC 3986, a scheme and a colon. */
	private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?=\\D)"); //$NON-NLS-1$

	/** What stands behind a blank, or a character that no address has. */
	private static final Pattern FOREIGN = Pattern.compile("((?<=\\s)\\S+|[<>\"])"); //$NON-NLS-1$

	/** A host where the scheme needs one; any other scheme needs anything behind it. */
	private static final Pattern HOST = Pattern
			.compile("^(?:(?:https?|ftps?|sftp)://(?:[^/@\\s]*@)?[^/\\s.:]+(?:[.:][^/\\s.]+)*|(?!https?:|ftps?:|sftp:)[^:]+:\\S)", //$NON-NLS-1$
					Pattern.CASE_INSENSITIVE);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("url"); //$NON-NLS-1$
		if (field == null || Placeholder.is(field.getValue())) {
			return;
		}
		String value = field.getValue();
		String inner = UrlWrappedCheck.unwrapped(value.strip());
		String url = inner == null ? value.strip() : inner;
		Matcher foreign = FOREIGN.matcher(url);
		if (!SCHEME.matcher(url).find()) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.UrlSyntaxCheck_scheme, Excerpt.of(url)));
		} else if (foreign.find()) {
			int start = value.indexOf(url) + foreign.start(1);
			paper.report(DESCRIPTION, field, start, start + foreign.group(1).length(),
					NLS.bind(Messages.UrlSyntaxCheck_foreign, Excerpt.of(foreign.group(1))));
		} else if (!HOST.matcher(url).find()) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.UrlSyntaxCheck_host, Excerpt.of(url)));
		}
	}
}
