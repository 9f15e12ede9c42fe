/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;

/** Flags annotations with a label that no annotation scheme of the protocol has. */
public final class AnnotationLabelCheck implements CorpusCheck {

	/** The id of the check. */
	public static final String ID = "unknown-annotation-label"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.NOTES, Severity.WARNING,
			Messages.AnnotationLabelCheck_title, Messages.AnnotationLabelCheck_explanation);

	/** Makes the check. */
	AnnotationLabelCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		AnnotationSchemes schemes = AnnotationSchemes.of(context.corpus().protocol());
		if (schemes.labels().isEmpty()) {
			return; // without a scheme any label may be used
		}
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			for (Annotation annotation : note.note().getAnnotations()) {
				String label = annotation.getLabel();
				if (label != null && schemes.label(label) == null) {
					AnnotationLabel alike = schemes.labelNamed(label);
					List<String> arguments = new ArrayList<>(
							List.of(label, annotation.getId() == null ? "" : annotation.getId())); //$NON-NLS-1$
					if (alike != null) {
						arguments.add(alike.getId());
					}
					notes.report(note, note.attributeOf(annotation.getId(), "label"), DESCRIPTION, //$NON-NLS-1$
							NLS.bind(Messages.AnnotationLabelCheck_message, label), arguments, context, sink);
				}
			}
		}
	}
}
