/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/**
 * Closes braces and quotes as they are opened, goes over a closing one that stands there already, and deletes an empty
 * pair as a whole.
 */
public final class DelimiterTyping implements IAutoEditStrategy {

	private static final String OPENING = "{(\""; //$NON-NLS-1$
	private static final String CLOSING = "})\""; //$NON-NLS-1$

	private final ITextViewer viewer;

	/**
	 * Makes a strategy.
	 *
	 * @param viewer
	 *            the viewer that is typed into, never null
	 */
	public DelimiterTyping(ITextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!BibtexPreferences.store().getBoolean(BibtexPreferences.CLOSE_DELIMITERS)) {
			return;
		}
		try {
			if (command.text.length() == 1 && command.length == 0) {
				typed(document, command, command.text.charAt(0));
			} else if (command.text.length() == 1 && OPENING.indexOf(command.text.charAt(0)) >= 0) {
				surround(document, command, command.text.charAt(0));
			} else if (command.text.isEmpty() && command.length == 1) {
				deleted(document, command);
			}
		} catch (BadLocationException e) {
			// what was typed is inserted as it is
			return;
		}
	}

	private void typed(IDocument document, DocumentCommand command, char c) throws BadLocationException {
		char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
		if (CLOSING.indexOf(c) >= 0 && next == c && isBalanced(document, command.offset, c)) {
			command.text = ""; //$NON-NLS-1$
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
			return;
		}
		boolean room = Character.isWhitespace(next) || next == ',' || next == '}' || next == ')';
		if (room && opens(document, command.offset, c)) {
			command.text = "" + c + CLOSING.charAt(OPENING.indexOf(c)); //$NON-NLS-1$
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}

	/** Puts a selection into delimiters. */
	private void surround(IDocument document, DocumentCommand command, char c) throws BadLocationException {
		if (c == '{' && !isEscaped(document, command.offset)) {
			command.text = '{' + document.get(command.offset, command.length) + '}';
		}
	}

	/** Only a backspace deletes both: its caret stands between them. */
	private void deleted(IDocument document, DocumentCommand command) throws BadLocationException {
		int pair = OPENING.indexOf(document.getChar(command.offset));
		if (pair >= 0 && command.offset + 1 < document.getLength()
				&& document.getChar(command.offset + 1) == CLOSING.charAt(pair) && isCaretAt(command.offset + 1)) {
			command.length = 2;
		}
	}

	private boolean isCaretAt(int offset) {
		StyledText widget = viewer.getTextWidget();
		return widget != null && viewer.getSelectedRange().x == offset;
	}

	/** A brace opens anywhere; a parenthesis only an entry, and a quote only a value. */
	private static boolean opens(IDocument document, int offset, char c) throws BadLocationException {
		if (OPENING.indexOf(c) < 0 || isEscaped(document, offset)) {
			return false;
		}
		if (c == '{') {
			return true;
		}
		int before = offset - 1;
		while (before >= 0 && " \t".indexOf(document.getChar(before)) >= 0) { //$NON-NLS-1$
			before--;
		}
		if (c == '"') {
			return before >= 0 && "=#".indexOf(document.getChar(before)) >= 0; //$NON-NLS-1$
		}
		int word = before;
		while (word >= 0 && Character.isLetter(document.getChar(word))) {
			word--;
		}
		return word >= 0 && word < before && document.getChar(word) == '@';
	}

	private static boolean isEscaped(IDocument document, int offset) throws BadLocationException {
		return offset > 0 && document.getChar(offset - 1) == '\\';
	}

	/** Whether the delimiter that stands here closes one, so that another one would be too much. */
	private static boolean isBalanced(IDocument document, int offset, char c) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(document, offset);
		if (c == '"') {
			BibPlace place = slice.placeAt(offset);
			return place.field() != null && !place.field().style().isUnclosed();
		}
		char opening = OPENING.charAt(CLOSING.indexOf(c));
		int depth = 0;
		for (int i = 0; i < slice.text().length(); i++) {
			char each = slice.text().charAt(i);
			depth += each == opening ? 1 : each == c ? -1 : 0;
		}
		return depth <= 0;
	}
}
