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
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.Suppression;

/**
 * Tells the protocol not to report what a check finds in a paper, and why. All findings of the check in that paper are
 * covered, those to come as well.
 */
final class SuppressFindingFix implements Fix {

	@Override
	public String id() {
		return "suppress-finding"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.SuppressFindingFix_label, target.checkId(), target.paper().key());
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.paper() != null && !target.paper().key().isEmpty()
				&& CheckCatalog.standard().check(target.checkId()) != null;
	}

	@Override
	public boolean asksForReason() {
		return true;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		Protocol protocol = corpus.protocolForChange();
		for (FixTarget target : targets) {
			boolean known = protocol.getSuppressions().stream()
					.anyMatch(suppression -> target.checkId().equals(suppression.getCheck())
							&& target.paper().key().equals(suppression.getPaperKey()));
			if (!known) {
				Suppression suppression = ReviewFactory.eINSTANCE.createSuppression();
				suppression.setCheck(target.checkId());
				suppression.setPaperKey(target.paper().key());
				suppression.setReason(input.reason());
				suppression.setBy(input.reviewer());
				suppression.setWhen(input.when() == null ? null : input.when().split("T")[0]); //$NON-NLS-1$
				protocol.getSuppressions().add(suppression);
			}
		}
	}
}
