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
import org.lectern.core.notes.RelationEndsCheck;
import org.lectern.model.review.Relation;

/** Takes a relation out of the note that joins what it cannot join. */
final class DeleteRelationFix implements Fix {

	@Override
	public String id() {
		return "delete-relation"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return Messages.DeleteRelationFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(RelationEndsCheck.ID) && target.arguments().size() > 1;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			Relation relation = NoteParts.relationOf(corpus, target);
			if (relation != null) {
				NoteParts.noteOf(corpus, target).getRelations().remove(relation);
			}
		}
	}
}
