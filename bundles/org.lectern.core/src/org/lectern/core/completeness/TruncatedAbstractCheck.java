/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags abstracts that were cut off, at the last word of their value. */
public final class TruncatedAbstractCheck implements PaperCheck {

	/** The id of the check. */
	public static final String ID = "truncated-abstract"; //$NON-NLS-1$

	private static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.COMPLETENESS,
			Severity.WARNING, Messages.TruncatedAbstractCheck_title, Messages.TruncatedAbstractCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field(ABSTRACT);
		if (field == null || !TruncatedText.isTruncated(paper.text(ABSTRACT))) {
			return;
		}
		String value = field.getValue();
		int end = value.length();
		while (end > 0 && Character.isWhitespace(value.charAt(end - 1))) {
			end--;
		}
		int start = end;
		while (start > 0 && !Character.isWhitespace(value.charAt(start - 1))) {
			start--;
		}
		paper.report(DESCRIPTION, field, start, end, Messages.TruncatedAbstractCheck_message);
	}
}
