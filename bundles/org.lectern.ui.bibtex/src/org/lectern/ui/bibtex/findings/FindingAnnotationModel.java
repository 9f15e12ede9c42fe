/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.findings;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/** The annotations of a BibTeX file. Markers of what is no longer wrong in the unsaved text can be hidden. */
public final class FindingAnnotationModel extends ResourceMarkerAnnotationModel {

	FindingAnnotationModel(IResource resource) {
		super(resource);
	}

	/** Hides an annotation of a marker, or shows it again; the marker itself stays as it is. */
	void setHidden(Annotation annotation, boolean hidden) {
		if (annotation.isMarkedDeleted() != hidden) {
			annotation.markDeleted(hidden);
			modifyAnnotation(annotation, true);
		}
	}
}
