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

/** Flags an identifier of arXiv with a prefix, as an address, or with its subject class behind it. */
final class ArxivFormCheck extends RewritingCheck {

	private static final Pattern WRAPPED = Pattern.compile(
			"(?:arxiv\\s*:\\s*|(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|abs/)?" //$NON-NLS-1$
					+ "([\\w.-]+(?:/\\d{7})?(?:v\\d+)?)(?<!\\.pdf)(?:\\.pdf)?(?:\\s*\\[[\\w., -]+\\])?", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	ArxivFormCheck() {
		super(new CheckDescription("arxiv-form", Category.IDENTIFIERS, Severity.WARNING, Messages.ArxivFormCheck_title, //$NON-NLS-1$
				Messages.ArxivFormCheck_explanation), Messages.ArxivFormCheck_message, Messages.ArxivFormCheck_fix,
				"eprint"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		return EprintText.is(field, "arxiv") ? bare(value) : null; //$NON-NLS-1$
	}

	/** Returns the identifier in a value that holds nothing else of importance, null when there is none. */
	static String bare(String value) {
		Matcher wrapped = WRAPPED.matcher(value);
		if (!wrapped.matches()) {
			return null;
		}
		String id = wrapped.group(1);
		return ArxivId.parse(id) == null ? null : id;
	}
}
