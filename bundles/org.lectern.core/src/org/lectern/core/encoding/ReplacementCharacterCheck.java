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

/** Flags the replacement character U+FFFD, which stands where some program lost a character for good. */
final class ReplacementCharacterCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("replacement-character", Category.SYNTAX, //$NON-NLS-1$
			Severity.ERROR, Messages.ReplacementCharacterCheck_title, Messages.ReplacementCharacterCheck_explanation);

	private static final char LOST = '\ufffd';

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			int at = field.getValue() == null ? -1 : field.getValue().indexOf(LOST);
			if (at >= 0) {
				paper.report(DESCRIPTION, field, at, at + 1, NLS.bind(Messages.ReplacementCharacterCheck_message,
						field.getName(), word(field.getValue(), at)));
			}
		}
	}

	/** Returns the word the character stands in. */
	private static String word(String value, int at) {
		int start = at;
		while (start > 0 && !Character.isWhitespace(value.charAt(start - 1))) {
			start--;
		}
		int end = at;
		while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
			end++;
		}
		return value.substring(start, end);
	}
}
