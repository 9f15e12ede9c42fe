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

import org.eclipse.jface.preference.IPreferenceStore;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Marks the key or macro at the caret wherever it occurs, or no longer. */
public final class ToggleOccurrencesHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) {
		IPreferenceStore store = BibtexPreferences.store();
		store.setValue(BibtexPreferences.MARK_OCCURRENCES, !store.getBoolean(BibtexPreferences.MARK_OCCURRENCES));
	}
}
