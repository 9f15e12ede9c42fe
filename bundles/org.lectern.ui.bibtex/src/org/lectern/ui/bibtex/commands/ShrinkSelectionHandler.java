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

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Takes back the last step of making the selection larger. */
public final class ShrinkSelectionHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) {
		ITextSelection selection = editor.selection();
		IRegion smaller = editor.selections().shrink(new Region(selection.getOffset(), selection.getLength()));
		if (smaller != null) {
			editor.reveal(smaller);
		}
	}
}
