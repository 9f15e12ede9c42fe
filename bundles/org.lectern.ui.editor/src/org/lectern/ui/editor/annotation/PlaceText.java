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

import org.eclipse.osgi.util.NLS;

/** Says where an annotation is, when that needs saying. */
final class PlaceText {

	private PlaceText() {
	}

	/** Returns the words for the column of the list; empty for a passage of the abstract that stayed. */
	static String of(PlacedAnnotation one) {
		String status = switch (one.anchoring().status()) {
		case UNCHANGED -> ""; //$NON-NLS-1$
		case MOVED -> Messages.PlaceText_moved;
		case CHANGED -> Messages.PlaceText_changed;
		case ORPHAN -> Messages.PlaceText_lost;
		};
		if (one.inText()) {
			return status;
		}
		String field = NLS.bind(Messages.PlaceText_field, AnnotatedText.fieldOf(one.annotation()));
		return status.isEmpty() ? field : NLS.bind(Messages.PlaceText_both, field, status);
	}
}
