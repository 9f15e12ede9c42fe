/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.navigation;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ide.ResourceUtil;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.core.bibtex.FileNames;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.text.Identifiers;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Finds what words of a BibTeX text lead to: keys to entries, macros to definitions, identifiers and files to papers. */
public final class BibtexLinks {

	private BibtexLinks() {
	}

	/**
	 * Returns the link at an offset.
	 *
	 * @param editor
	 *            the editor with the text, never null
	 * @param offset
	 *            the offset in its document
	 * @return the link; null where there is none
	 * @throws BadLocationException
	 *             when the offset is not in the document
	 */
	public static IHyperlink at(BibtexEditor editor, int offset) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(editor.document(), offset);
		BibPlace place = slice.placeAt(offset);
		String word = place.in(slice.text());
		IRegion region = slice.region(place.range());
		BibtexSnapshot snapshot = editor.model().current();
		BibSymbols symbols = snapshot == null ? BibSymbols.of(slice.syntax()) : snapshot.symbols();
		return switch (place.kind()) {
		case REFERENCE -> {
			List<SourceRange> definitions = symbols.definitionsOfKey(word);
			yield definitions.isEmpty() ? OtherFileLink.to(editor, word, region)
					: new PlaceLink(editor, region, definitions.get(0), NLS.bind(Messages.Links_entry, word));
		}
		case MACRO -> {
			List<SourceRange> definitions = symbols.definitionsOfMacro(word);
			yield definitions.isEmpty() ? null
					: new PlaceLink(editor, region, definitions.get(definitions.size() - 1),
							NLS.bind(Messages.Links_macro, word));
		}
		case VALUE -> inValue(editor, place.field().nameRange().in(slice.text()), slice.syntax().value(place.field()),
				region);
		default -> null;
		};
	}

	private static IHyperlink inValue(BibtexEditor editor, String field, String value, IRegion region) {
		if (field.equalsIgnoreCase("doi")) { //$NON-NLS-1$
			String doi = Identifiers.doi(value);
			return doi == null ? null : new URLHyperlink(region, "https://doi.org/" + doi); //$NON-NLS-1$
		}
		if (field.equalsIgnoreCase("eprint") && Identifiers.arxiv(value) != null) { //$NON-NLS-1$
			return new URLHyperlink(region, "https://arxiv.org/abs/" + Identifiers.arxiv(value)); //$NON-NLS-1$
		}
		if (field.equalsIgnoreCase("url") && value.matches("https?://\\S+")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new URLHyperlink(region, value.strip());
		}
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		if (file == null || !field.equalsIgnoreCase("file") && !field.equalsIgnoreCase("pdf")) { //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		for (String name : FileNames.in(value)) {
			IResource linked = find(file, name);
			if (linked instanceof IFile found) {
				return new FileLink(editor, region, found);
			}
		}
		return null;
	}

	/** Beside the bibliography first, then in the root of the review. */
	private static IResource find(IFile file, String name) {
		try {
			IResource beside = file.getParent().findMember(name);
			return beside == null ? file.getProject().findMember(name) : beside;
		} catch (IllegalArgumentException e) {
			// no path at all
			return null;
		}
	}
}
