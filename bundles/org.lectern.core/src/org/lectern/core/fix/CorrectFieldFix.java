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
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Writes a field as the check that flagged it would have it. */
final class CorrectFieldFix implements Fix {

	static final String ID = "correct-field"; //$NON-NLS-1$

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(FixTarget target) {
		return check(target).correctionLabel();
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return check(target) != null && target.paper() != null && !target.arguments().isEmpty();
	}

	@Override
	public boolean isSafe() {
		return true;
	}

	private static CorrectingCheck check(FixTarget target) {
		return CheckCatalog.standard().check(target.checkId()) instanceof CorrectingCheck check ? check : null;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Paper paper = corpus.find(target.paper());
			if (paper != null) {
				correct(paper, target.arguments().get(0), check(target));
			}
		}
	}

	/** An entry can have a field twice, so each of that name is looked at. */
	private static void correct(Paper paper, String name, CorrectingCheck check) {
		for (Field field : List.copyOf(paper.getFields())) {
			if (name.equalsIgnoreCase(field.getName()) && field.getValue() != null) {
				String corrected = check.correct(field);
				if (corrected != null) {
					field.setValue(corrected);
				}
			}
		}
	}
}
