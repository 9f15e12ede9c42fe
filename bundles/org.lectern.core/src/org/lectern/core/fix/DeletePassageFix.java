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

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.notes.QuoteNotFoundCheck;
import org.lectern.model.review.TextAnchor;

/** Takes an annotation or evidence out of the note whose words are gone, with the relations of the annotation. */
final class DeletePassageFix implements Fix {

	@Override
	public String id() {
		return "delete-passage"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return Messages.DeletePassageFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(QuoteNotFoundCheck.ID) && target.arguments().size() > 1;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			TextAnchor anchor = NoteParts.anchorOf(corpus, target);
			if (anchor != null) {
				NoteParts.remove(anchor);
			}
		}
	}
}
