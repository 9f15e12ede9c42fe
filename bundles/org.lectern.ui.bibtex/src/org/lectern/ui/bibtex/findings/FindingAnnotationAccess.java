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

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;

/** Draws annotations beside the text, but not those of markers that are hidden: the ruler of the platform draws these too. */
public final class FindingAnnotationAccess extends DefaultMarkerAnnotationAccess {

	@Override
	public void paint(Annotation annotation, GC canvas, Canvas control, Rectangle bounds) {
		if (!annotation.isMarkedDeleted()) {
			super.paint(annotation, canvas, control, bounds);
		}
	}
}
