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
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags text with tags of HTML, JATS or MathML that LaTeX has no command for, or that do not fit together. */
@SuppressWarnings("nls")
final class HtmlMarkupCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("html-markup", Category.TITLES,
			Severity.WARNING, Messages.HtmlMarkupCheck_title, Messages.HtmlMarkupCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			List<HtmlTag> tags = tags(field);
			if (!tags.isEmpty() && HtmlFormatting.toLatex(field.getValue(), tags) == null) {
				HtmlTag first = tags.get(0);
				paper.report(DESCRIPTION, field, first.start(), first.end(),
						NLS.bind(Messages.HtmlMarkupCheck_message, field.getName(),
								field.getValue().substring(first.start(), first.end())));
			}
		}
	}

	/** Returns the tags in a field, none where it is a field that may have some. */
	static List<HtmlTag> tags(Field field) {
		return field.getName() == null || field.getValue() == null || !TitleFields.isText(field.getName()) ? List.of()
				: HtmlTag.in(field.getValue());
	}
}
