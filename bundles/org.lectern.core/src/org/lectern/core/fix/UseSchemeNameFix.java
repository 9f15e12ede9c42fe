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
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.notes.AnnotationLabelCheck;
import org.lectern.core.notes.RelationTypeCheck;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;

/** Gives an annotation the label, or a relation the type, of the protocol that is written almost like its own. */
final class UseSchemeNameFix implements Fix {

	@Override
	public String id() {
		return "use-scheme-name"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.UseSchemeNameFix_label, target.arguments().get(0), target.arguments().get(2));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.arguments().size() > 2 && (target.checkId().equals(AnnotationLabelCheck.ID)
				|| target.checkId().equals(RelationTypeCheck.ID));
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			String known = target.arguments().get(2);
			if (target.checkId().equals(RelationTypeCheck.ID)) {
				Relation relation = NoteParts.relationOf(corpus, target);
				if (relation != null) {
					relation.setType(known);
				}
			} else if (NoteParts.anchorOf(corpus, target) instanceof Annotation annotation) {
				annotation.setLabel(known);
			}
		}
	}
}
