/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.swt.SWT;

/** Opens the editor of a cell on a double click, F2, Enter, or when something is typed; one click only selects. */
final class AnswerActivation extends ColumnViewerEditorActivationStrategy {

	AnswerActivation(ColumnViewer viewer) {
		super(viewer);
	}

	@Override
	protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
		return switch (event.eventType) {
		case ColumnViewerEditorActivationEvent.KEY_PRESSED -> isKey(event);
		case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
				ColumnViewerEditorActivationEvent.TRAVERSAL -> true;
		default -> false;
		};
	}

	private static boolean isKey(ColumnViewerEditorActivationEvent event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return false;
		}
		return event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
				|| !Character.isISOControl(event.character);
	}
}
