/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.assist;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Proposes what can stand at the caret: entry types, field names, macros, keys, and words of the review. */
public final class BibtexAssist implements IContentAssistProcessor {

	private final BibtexEditor editor;

	/**
	 * Makes a processor.
	 *
	 * @param editor
	 *            the editor, never null
	 */
	public BibtexAssist(BibtexEditor editor) {
		this.editor = editor;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		try {
			return proposals(viewer.getDocument(), offset).toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			return new ICompletionProposal[0];
		}
	}

	private List<ICompletionProposal> proposals(IDocument document, int offset) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(document, offset);
		String text = slice.text();
		int caret = offset - slice.offset();
		int word = wordStart(text, caret);
		String prefix = text.substring(word, caret);
		BibPlace place = slice.placeAt(offset);
		EntryNode entry = place.node() instanceof EntryNode found ? found : null;
		if (word > 0 && text.charAt(word - 1) == '@' && (entry == null || word - 1 == entry.offset())) {
			return new StructureProposals(document, offset, prefix).types();
		}
		FieldNode field = fieldWithTextAt(place, caret);
		if (field != null) {
			return new ValueProposals(editor, slice, field, offset).proposals();
		}
		char before = lastBefore(text, word);
		if (before == '=' || before == '#') {
			return new ValueProposals(editor, slice, place.field(), offset).macros(prefix, monthExpected(text, word));
		}
		if (entry != null && caret > entry.keyRange().end() && (before == ',' || isLineStart(text, word))
				&& (entry.closing() < 0 || caret <= entry.closing())) {
			return new StructureProposals(document, offset, prefix).fields(entry, slice);
		}
		return List.of();
	}

	private static int wordStart(String text, int caret) {
		int start = caret;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_-:.+".indexOf(text.charAt(start - 1)) >= 0)) { //$NON-NLS-1$
			start--;
		}
		return start;
	}

	/** The field in whose delimiters the caret stands, null where it stands in none. */
	private static FieldNode fieldWithTextAt(BibPlace place, int caret) {
		FieldNode field = place.field();
		return field != null && field.style().isOpened() && caret >= field.innerOffset()
				&& (caret <= field.innerEnd() || field.style().isUnclosed()) ? field : null;
	}

	private static char lastBefore(String text, int offset) {
		int i = offset - 1;
		while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
			i--;
		}
		return i < 0 ? '\n' : text.charAt(i);
	}

	private static boolean isLineStart(String text, int offset) {
		int i = offset - 1;
		while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
			i--;
		}
		return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
	}

	private static boolean monthExpected(String text, int word) {
		int equals = text.lastIndexOf('=', word);
		return equals > 0 && text.substring(0, equals).stripTrailing().toLowerCase(Locale.ROOT).endsWith("month"); //$NON-NLS-1$
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '@' };
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
