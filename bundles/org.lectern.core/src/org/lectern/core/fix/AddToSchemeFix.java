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
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.notes.AnnotationLabelCheck;
import org.lectern.core.notes.RelationTypeCheck;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.ReviewFactory;

/** Adds a label or a relation type that notes use to the first annotation scheme of the protocol. */
final class AddToSchemeFix implements Fix {

	@Override
	public String id() {
		return "add-to-scheme"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(target.checkId().equals(RelationTypeCheck.ID) ? Messages.AddToSchemeFix_relationType
				: Messages.AddToSchemeFix_annotationLabel, target.arguments().get(0));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return !target.arguments().isEmpty() && !target.arguments().get(0).isBlank()
				&& (target.checkId().equals(AnnotationLabelCheck.ID) || target.checkId().equals(RelationTypeCheck.ID));
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		Protocol protocol = corpus.protocol();
		if (protocol == null || protocol.getAnnotationSchemes().isEmpty()) {
			return; // it had one when the finding was made
		}
		AnnotationScheme scheme = protocol.getAnnotationSchemes().get(0);
		for (FixTarget target : targets) {
			String id = target.arguments().get(0);
			AnnotationSchemes known = AnnotationSchemes.of(protocol);
			if (target.checkId().equals(RelationTypeCheck.ID)) {
				if (known.relationType(id) == null) {
					RelationType type = ReviewFactory.eINSTANCE.createRelationType();
					type.setId(id);
					scheme.getRelationTypes().add(type);
				}
			} else if (known.label(id) == null) {
				AnnotationLabel label = ReviewFactory.eINSTANCE.createAnnotationLabel();
				label.setId(id);
				scheme.getLabels().add(label);
			}
		}
	}
}
