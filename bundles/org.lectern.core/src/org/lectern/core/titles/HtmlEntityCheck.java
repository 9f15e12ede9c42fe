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
import org.lectern.core.titles.HtmlEntities.Entity;
import org.lectern.model.review.Field;

/** Flags character references of HTML in text. */
@SuppressWarnings("nls")
final class HtmlEntityCheck implements PaperCheck, CorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("html-entity", Category.TITLES,
			Severity.WARNING, Messages.HtmlEntityCheck_title, Messages.HtmlEntityCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public String correctionLabel() {
		return Messages.HtmlEntityCheck_correction;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (mayHave(field)) {
				check(paper, field);
			}
		}
	}

	private static boolean mayHave(Field field) {
		return field.getName() != null && field.getValue() != null && field.getValue().indexOf('&') >= 0
				&& TitleFields.isText(field.getName());
	}

	private static void check(CheckedPaper paper, Field field) {
		List<Entity> entities = HtmlEntities.in(field.getValue());
		if (!entities.isEmpty()) {
			Entity first = entities.get(0);
			paper.report(DESCRIPTION, field, first.start(), first.end(),
					NLS.bind(entities.size() == 1 ? Messages.HtmlEntityCheck_message : Messages.HtmlEntityCheck_more,
							new Object[] { field.getName(), field.getValue().substring(first.start(), first.end()),
									first.latex(), entities.size() - 1 }));
		}
	}

	@Override
	public String correct(Field field) {
		List<Entity> entities = mayHave(field) ? HtmlEntities.in(field.getValue()) : List.of();
		StringBuilder corrected = new StringBuilder();
		int end = 0;
		for (Entity entity : entities) {
			corrected.append(field.getValue(), end, entity.start()).append(entity.latex());
			end = entity.end();
		}
		return entities.isEmpty() ? null : corrected.append(field.getValue().substring(end)).toString();
	}
}
