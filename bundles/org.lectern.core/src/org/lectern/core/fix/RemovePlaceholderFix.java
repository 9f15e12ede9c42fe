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
import org.lectern.core.completeness.PlaceholderValueCheck;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/**
 * Takes away a field that only says that there is no value. A person decides about it, because somebody may still mean
 * to fill it in.
 */
final class RemovePlaceholderFix implements Fix {

	@Override
	public String id() {
		return "remove-placeholder"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return Messages.RemovePlaceholderFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return CheckCatalog.standard().check(target.checkId()) instanceof PlaceholderValueCheck && target.paper() != null
				&& !target.arguments().isEmpty();
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Paper paper = corpus.find(target.paper());
			if (paper != null) {
				paper.getFields().removeIf(field -> target.arguments().get(0).equalsIgnoreCase(field.getName())
						&& PlaceholderValueCheck.isPlaceholder(field));
			}
		}
	}
}
