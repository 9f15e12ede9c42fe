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
import org.eclipse.jface.text.Region;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;

/** Goes to the citation key of a neighbouring entry. */
public abstract class GoToEntryHandler extends EditorHandler {

	@Override
	final void run(BibtexEditor editor) {
		BibtexSnapshot snapshot = editor.model().current();
		EntryNode found = snapshot == null ? null : find(snapshot, editor.selection().getOffset());
		if (found != null) {
			IRegion key = new Region(found.keyRange().offset(), found.keyRange().length());
			editor.reveal(key);
		}
	}

	/** Finds the entry to go to from an offset, null where there is none. */
	abstract EntryNode find(BibtexSnapshot snapshot, int offset);

	/** Goes to the next entry. */
	public static final class Next extends GoToEntryHandler {

		@Override
		EntryNode find(BibtexSnapshot snapshot, int offset) {
			return snapshot.syntax().entries().stream().filter(entry -> entry.keyRange().offset() > offset).findFirst()
					.orElse(null);
		}
	}

	/** Goes to the entry before. */
	public static final class Previous extends GoToEntryHandler {

		@Override
		EntryNode find(BibtexSnapshot snapshot, int offset) {
			EntryNode found = null;
			for (EntryNode entry : snapshot.syntax().entries()) {
				if (entry.keyRange().offset() >= offset) {
					break;
				}
				found = entry;
			}
			return found;
		}
	}
}
