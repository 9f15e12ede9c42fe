/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Puts a proposal in place of the word before the caret. */
final class QueryTermInsertion extends TextContentAdapter {

	@Override
	public void insertControlContents(Control control, String proposal, int cursor) {
		Text text = (Text) control;
		int caret = text.getCaretPosition();
		text.setSelection(wordStart(text.getText(), caret), caret);
		text.insert(proposal);
	}

	/** Returns where the word before a position begins. */
	static int wordStart(String contents, int position) {
		int start = position;
		while (start > 0 && !Character.isWhitespace(contents.charAt(start - 1)) && contents.charAt(start - 1) != '(') {
			start--;
		}
		return start;
	}
}
