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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Placeholder;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags what stands in the place of a DOI and is none. */
final class DoiSyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-syntax", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.ERROR, Messages.DoiSyntaxCheck_title, Messages.DoiSyntaxCheck_explanation);

	/** A DOI as shortened by its resolver. */
	private static final Pattern SHORT = Pattern.compile("(?:(?:https?://)?doi\\.org/|10/)[A-Za-z0-9]{3,8}"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("doi"); //$NON-NLS-1$
		if (field == null) {
			return;
		}
		String value = field.getValue().strip();
		if (!isDoi(value) && !Placeholder.is(value)) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.DoiSyntaxCheck_message, Excerpt.of(value)));
		}
	}

	private static boolean isDoi(String value) {
		return DoiText.isPlain(value) || SHORT.matcher(value).matches() || DoiText.isPlain(corrected(value));
	}

	/** Returns what the corrections of the other checks make of a value. */
	private static String corrected(String value) {
		String form = DoiFormCheck.bare(DoiEscapedCheck.unescaped(value));
		String bare = DoiAsUrlCheck.bare(form);
		return bare == null ? form : DoiFormCheck.bare(bare);
	}
}
