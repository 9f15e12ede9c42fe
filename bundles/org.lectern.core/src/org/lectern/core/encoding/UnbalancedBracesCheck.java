/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/**
 * Flags values in which a brace has no partner: for BibTeX, which counts every brace, or for LaTeX, which does not count
 * those behind a backslash. At the brace.
 */
final class UnbalancedBracesCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unbalanced-braces", Category.SYNTAX, //$NON-NLS-1$
			Severity.ERROR, Messages.UnbalancedBracesCheck_title, Messages.UnbalancedBracesCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			String value = field.getValue();
			if (value != null && (value.indexOf('{') >= 0 || value.indexOf('}') >= 0)) {
				int at = lonely(value, true);
				if (at < 0 && !TextFields.isVerbatim(field.getName())) {
					at = lonely(value, false);
				}
				if (at >= 0) {
					paper.report(DESCRIPTION, field, at, at + 1, NLS.bind(Messages.UnbalancedBracesCheck_message,
							new Object[] { field.getName(), String.valueOf(value.charAt(at)), around(value, at) }));
				}
			}
		}
	}

	/** Returns the offset of the first closing brace too many, or of the first that is never closed; -1 for none. */
	private static int lonely(String value, boolean escaped) {
		int depth = 0;
		int open = -1;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\' && !escaped) {
				i++;
			} else if (c == '{') {
				open = depth++ == 0 ? i : open;
			} else if (c == '}' && --depth < 0) {
				return i;
			}
		}
		return depth > 0 ? open : -1;
	}

	private static String around(String value, int at) {
		int length = 12;
		return value.substring(Math.max(0, at - length), Math.min(value.length(), at + length)).strip();
	}
}
