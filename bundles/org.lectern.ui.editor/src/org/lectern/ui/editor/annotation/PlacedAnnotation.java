/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import org.eclipse.swt.graphics.RGB;
import org.lectern.core.annotation.Anchoring;
import org.lectern.model.review.Annotation;

/**
 * An annotation as it is shown.
 *
 * @param annotation
 *            the annotation, never null
 * @param anchoring
 *            where it is in the text of its field, never null
 * @param inText
 *            whether that field is the one that is shown
 * @param name
 *            the name of the label, empty for none, never null
 * @param colour
 *            the colour of the label, never null
 */
record PlacedAnnotation(Annotation annotation, Anchoring anchoring, boolean inText, String name, RGB colour) {

	/** Tells whether it can be drawn. */
	boolean isDrawn() {
		return inText && anchoring.isFound();
	}

	boolean covers(int offset) {
		return isDrawn() && anchoring.start() <= offset && offset < anchoring.end();
	}

	int length() {
		return anchoring.end() - anchoring.start();
	}

	/** Returns the quoted words, never null. */
	String quote() {
		return annotation.getQuote() == null || annotation.getQuote().getExact() == null ? "" //$NON-NLS-1$
				: annotation.getQuote().getExact();
	}
}
