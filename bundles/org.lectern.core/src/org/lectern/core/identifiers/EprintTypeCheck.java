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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Flags an identifier of arXiv whose archive the paper does not tell. */
final class EprintTypeCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("eprint-type", Category.IDENTIFIERS, //$NON-NLS-1$
			Severity.WARNING, Messages.EprintTypeCheck_title, Messages.EprintTypeCheck_explanation)
			.onlyIn("biblatex", "digest", "strict"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("eprint"); //$NON-NLS-1$
		if (field != null && EprintText.archive(paper.paper()).isEmpty()
				&& ArxivFormCheck.bare(field.getValue().strip()) != null) {
			paper.report(DESCRIPTION, field, NLS.bind(Messages.EprintTypeCheck_message, Excerpt.of(field.getValue())));
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.EprintTypeCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		if (!EprintText.archive(paper).isEmpty()) {
			return;
		}
		String name = paper.eContainer() instanceof Bibliography bibliography
				? FieldAliases.inStyleOf("eprinttype", bibliography.getPapers()) //$NON-NLS-1$
				: "eprinttype"; //$NON-NLS-1$
		Field field = paper.findField(name);
		if (field == null) {
			field = ReviewFactory.eINSTANCE.createField();
			field.setName(name);
			paper.getFields().add(field);
		}
		field.setValue("arxiv"); //$NON-NLS-1$
	}
}
