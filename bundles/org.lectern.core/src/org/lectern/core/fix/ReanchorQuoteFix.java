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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.notes.QuoteChangedCheck;
import org.lectern.core.notes.QuoteNotFoundCheck;
import org.lectern.model.review.Paper;
import org.lectern.model.review.TextAnchor;

/** Makes an annotation or evidence quote the passage its words have most likely become. */
final class ReanchorQuoteFix implements Fix {

	@Override
	public String id() {
		return "reanchor-quote"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.ReanchorQuoteFix_label, target.arguments().get(2));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.arguments().size() > 2 && (target.checkId().equals(QuoteNotFoundCheck.ID)
				|| target.checkId().equals(QuoteChangedCheck.ID));
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			TextAnchor anchor = NoteParts.anchorOf(corpus, target);
			Paper paper = corpus.find(target.paper());
			if (anchor != null && paper != null) {
				PassageText text = new PassageText(paper.fieldText(target.arguments().get(0)));
				Anchoring anchoring = text.find(anchor);
				if (anchoring.start() >= 0) {
					text.anchor(anchor, anchoring.start(), anchoring.end());
				}
			}
		}
	}
}
