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

import java.util.function.Consumer;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;

/** Flags fields that are not required but that readers need to find a work; reported as required ones are. */
public final class RecommendedFieldCheck implements FileCheck {

	/** The id of the check. */
	public static final String ID = "recommended-field"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID,
			Category.COMPLETENESS, Severity.INFO, Messages.RecommendedFieldCheck_title,
			Messages.RecommendedFieldCheck_explanation).onlyIn("strict"); //$NON-NLS-1$

	/** Made by the catalogue only. */
	RecommendedFieldCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (file.root() instanceof Bibliography bibliography && !bibliography.getPapers().isEmpty()) {
			new FieldSurvey(file, DESCRIPTION, Messages.RecommendedFieldCheck_paper, context, sink)
					.report(RecommendedFields.TABLE);
		}
	}
}
