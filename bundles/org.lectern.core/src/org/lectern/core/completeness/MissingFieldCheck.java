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

/**
 * Flags required fields that are missing or empty: one finding for each paper and field, at the citation key. What all
 * papers of a file lack is one finding for the file, at its first paper: always where the profile asks for it of the
 * file only, and from {@value FieldSurvey#MANY} papers on in any case.
 */
public final class MissingFieldCheck implements FileCheck {

	/** The id of the check. */
	public static final String ID = "missing-field"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.COMPLETENESS,
			Severity.WARNING, Messages.MissingFieldCheck_title, Messages.MissingFieldCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (file.root() instanceof Bibliography bibliography && !bibliography.getPapers().isEmpty()) {
			FieldSurvey survey = new FieldSurvey(file, DESCRIPTION, Messages.MissingFieldCheck_paper, context, sink);
			EntryRequirements ofEach = context.profile().requirements();
			survey.report(ofEach);
			EntryRequirements ofFile = context.profile().fileRequirements();
			if (ofFile != null) {
				survey.reportOfFile(ofFile, ofEach);
			}
		}
	}
}
