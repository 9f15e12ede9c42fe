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
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.ui.bibtex.format.FormatPreferences;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/**
 * Indents the line a line break begins: a field of an entry like the field before it, the first one as the formatter
 * would, a long value like its line before. A line break between the braces of an entry leaves the closing one in a line
 * of its own.
 */
public final class EntryIndent implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length != 0 || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
			return;
		}
		try {
			indent(document, command);
		} catch (BadLocationException e) {
			// the line break is inserted as it is
			return;
		}
	}

	private static void indent(IDocument document, DocumentCommand command) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(document, command.offset);
		int place = command.offset - slice.offset();
		EntryNode entry = BibPlace.nodeAt(slice.syntax().nodes(), place) instanceof EntryNode found ? found : null;
		String present = leadingWhite(document, command.offset);
		if (entry == null || place <= entry.opening() || entry.closing() >= 0 && place > entry.closing()) {
			command.text += present;
			return;
		}
		boolean first = document.getLineOfOffset(command.offset) == document
				.getLineOfOffset(slice.offset() + entry.offset());
		String indent = first ? present + FormatPreferences.indent() : present;
		String lineBreak = command.text;
		command.text = lineBreak + indent;
		if (place == entry.closing() && !isFirstInLine(document, command.offset)) {
			String outer = leadingWhite(document, slice.offset() + entry.offset());
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += lineBreak + outer;
		}
	}

	private static boolean isFirstInLine(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		return document.get(line.getOffset(), offset - line.getOffset()).isBlank();
	}

	/** Returns the white space the line of an offset begins with, not beyond the offset. */
	private static String leadingWhite(IDocument document, int offset) throws BadLocationException {
		int start = document.getLineInformationOfOffset(offset).getOffset();
		int end = start;
		while (end < offset && " \t".indexOf(document.getChar(end)) >= 0) { //$NON-NLS-1$
			end++;
		}
		return document.get(start, end - start);
	}
}
