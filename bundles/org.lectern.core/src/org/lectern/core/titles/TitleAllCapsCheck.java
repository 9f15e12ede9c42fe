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

/** Flags titles and names of journals and books without any small letter. */
@SuppressWarnings("nls")
final class TitleAllCapsCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("title-all-caps", Category.TITLES,
			Severity.WARNING, Messages.TitleAllCapsCheck_title, Messages.TitleAllCapsCheck_explanation);

	private static final List<String> FIELDS = List.of("title", "subtitle", "booktitle", "journaltitle", "journal");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : FIELDS) {
			Field field = paper.field(name);
			if (field != null && AllCaps.mayBe(field.getValue()) && AllCaps.is(paper.text(name))) {
				paper.report(DESCRIPTION, field, NLS.bind(Messages.TitleAllCapsCheck_message, name));
			}
		}
	}
}
