/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.List;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/** Changes a paper as the check that flagged it would have it. */
final class CorrectPaperFix implements Fix {

	@Override
	public String id() {
		return "correct-paper"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return check(target).correctionLabel();
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		PaperCorrectingCheck check = check(target);
		return check != null && target.paper() != null && check.isCorrectable(target.arguments());
	}

	@Override
	public boolean isSafe() {
		return true;
	}

	private static PaperCorrectingCheck check(FixTarget target) {
		return CheckCatalog.standard().check(target.checkId()) instanceof PaperCorrectingCheck check ? check : null;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Paper paper = corpus.find(target.paper());
			if (paper != null) {
				check(target).correct(paper, target.arguments());
			}
		}
	}
}
