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

import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.notes.RelationEndsCheck;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;

/** Turns a relation round whose type allows the other direction. */
final class ReverseRelationFix implements Fix {

	@Override
	public String id() {
		return "reverse-relation"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.ReverseRelationFix_label, target.arguments().get(0));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(RelationEndsCheck.ID) && target.arguments().size() > 2
				&& target.arguments().get(2).equals(RelationEndsCheck.REVERSIBLE);
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : new LinkedHashSet<>(targets)) { // a second time would turn it back
			Relation relation = NoteParts.relationOf(corpus, target);
			if (relation != null) {
				Annotation from = relation.getFrom();
				relation.setFrom(relation.getTo());
				relation.setTo(from);
			}
		}
	}
}
