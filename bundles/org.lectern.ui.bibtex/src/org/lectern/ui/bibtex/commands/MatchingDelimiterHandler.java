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
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.typing.DelimiterMatcher;

/** Goes to the brace, parenthesis or quote that belongs to the one beside the caret. */
public final class MatchingDelimiterHandler extends EditorHandler {

	@Override
	void run(BibtexEditor editor) {
		DelimiterMatcher matcher = new DelimiterMatcher();
		int caret = editor.selection().getOffset();
		IRegion match = matcher.match(editor.document(), caret);
		if (match != null) {
			int other = matcher.getAnchor() == ICharacterPairMatcher.LEFT ? match.getOffset() + match.getLength()
					: match.getOffset() + 1;
			editor.reveal(new Region(other, 0));
		}
	}
}
