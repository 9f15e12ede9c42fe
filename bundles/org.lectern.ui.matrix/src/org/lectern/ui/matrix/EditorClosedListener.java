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

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Hears when the editor of a cell was closed. */
final class EditorClosedListener extends ColumnViewerEditorActivationListener {

	private final Runnable closed;

	EditorClosedListener(Runnable closed) {
		this.closed = closed;
	}

	@Override
	public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
		// nothing depends on it
	}

	@Override
	public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
		// nothing depends on it
	}

	@Override
	public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		// the editor still has its value to give
	}

	@Override
	public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		closed.run();
	}
}
