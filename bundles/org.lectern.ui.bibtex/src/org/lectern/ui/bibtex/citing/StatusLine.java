/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.IEditorStatusLine;

/** The status line of a text editor. */
final class StatusLine {

	private StatusLine() {
	}

	/**
	 * Says why nothing happens, until the caret is moved.
	 *
	 * @param editor
	 *            the editor; null or one without a status line for saying nothing
	 * @param message
	 *            the message, localised, never null
	 */
	static void refuse(IEditorPart editor, String message) {
		IEditorStatusLine status = editor == null ? null : editor.getAdapter(IEditorStatusLine.class);
		if (status != null) {
			status.setMessage(true, message, null);
		}
	}
}
