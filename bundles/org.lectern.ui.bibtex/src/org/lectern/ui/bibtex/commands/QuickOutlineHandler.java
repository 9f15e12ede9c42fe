/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.commands;

import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.outline.QuickOutline;

/** Opens the small outline over the editor. */
public final class QuickOutlineHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) {
		new QuickOutline(editor.getSite().getShell(), editor).open();
	}
}
