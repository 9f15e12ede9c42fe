/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags text whose letters tags of HTML make italic, bold, raised or the like, all of which LaTeX can do. */
@SuppressWarnings("nls")
final class HtmlFormattingCheck implements PaperCheck, CorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("html-formatting", Category.TITLES,
			Severity.WARNING, Messages.HtmlFormattingCheck_title, Messages.HtmlFormattingCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public String correctionLabel() {
		return Messages.HtmlFormattingCheck_correction;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			List<HtmlTag> tags = HtmlMarkupCheck.tags(field);
			if (!tags.isEmpty() && HtmlFormatting.toLatex(field.getValue(), tags) != null) {
				HtmlTag first = tags.get(0);
				paper.report(DESCRIPTION, field, first.start(), first.end(),
						NLS.bind(Messages.HtmlFormattingCheck_message, field.getName(),
								field.getValue().substring(first.start(), first.end())));
			}
		}
	}

	@Override
	public String correct(Field field) {
		List<HtmlTag> tags = HtmlMarkupCheck.tags(field);
		return tags.isEmpty() ? null : HtmlFormatting.toLatex(field.getValue(), tags);
	}
}
