/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.hover;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/**
 * Tells what the word below the mouse means: what is wrong with it, what reference an entry makes, what a macro stands
 * for.
 */
public final class BibtexHover implements ITextHover, ITextHoverExtension {

	private final BibtexEditor editor;
	private final EntryReference references = new EntryReference();

	/**
	 * Makes a hover.
	 *
	 * @param editor
	 *            the editor, never null
	 */
	public BibtexHover(BibtexEditor editor) {
		this.editor = editor;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			EntrySlice slice = EntrySlice.around(viewer.getDocument(), offset);
			BibPlace place = slice.placeAt(offset);
			return place.kind() == BibPlace.Kind.VALUE || place.kind() == BibPlace.Kind.OTHER ? new Region(offset, 0)
					: slice.region(place.range());
		} catch (BadLocationException e) {
			return new Region(offset, 0);
		}
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		List<String> parts = new ArrayList<>(problems(region));
		try {
			String meaning = meaning(viewer, region.getOffset());
			if (!meaning.isEmpty()) {
				parts.add(meaning);
			}
		} catch (BadLocationException e) {
			// the text has changed below the mouse, and with it what is to be told
			return null;
		}
		return parts.isEmpty() ? null : String.join("\n\n", parts); //$NON-NLS-1$
	}

	/** What is wrong at the place, each thing once, with a word on how to put it right. */
	private List<String> problems(IRegion region) {
		IAnnotationModel annotations = editor.viewer().getAnnotationModel();
		Set<String> problems = new LinkedHashSet<>();
		boolean fixable = false;
		Iterator<Annotation> all = annotations == null ? null : annotations.getAnnotationIterator();
		while (all != null && all.hasNext()) {
			Annotation annotation = all.next();
			Position position = annotations.getPosition(annotation);
			if (position != null && !annotation.isMarkedDeleted() && annotation.getText() != null
					&& !(annotation instanceof ProjectionAnnotation) && isProblem(annotation)
					&& region.getOffset() <= position.getOffset() + position.getLength()
					&& region.getOffset() + region.getLength() >= position.getOffset()) {
				problems.add(annotation.getText());
				fixable |= editor.fixes().canFix(annotation);
			}
		}
		if (problems.isEmpty()) {
			return List.of();
		}
		String joined = String.join("\n", problems); //$NON-NLS-1$
		return List.of(fixable ? NLS.bind(Messages.Hover_fixable, joined) : joined);
	}

	private static boolean isProblem(Annotation annotation) {
		String type = annotation.getType();
		return type != null && (type.endsWith(".error") || type.endsWith(".warning") || type.endsWith(".info")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String meaning(ITextViewer viewer, int offset) throws BadLocationException {
		EntrySlice slice = EntrySlice.around(viewer.getDocument(), offset);
		BibPlace place = slice.placeAt(offset);
		BibtexSnapshot snapshot = editor.model().snapshot();
		String word = place.in(slice.text());
		return switch (place.kind()) {
		case KEY -> place.node() instanceof EntryNode entry
				? references.of(entry.range().in(slice.text()), macros(snapshot))
				: ""; //$NON-NLS-1$
		case REFERENCE -> referenced(snapshot, word);
		case MACRO, MACRO_DEFINITION -> {
			BibSymbols symbols = snapshot == null ? BibSymbols.of(slice.syntax()) : snapshot.symbols();
			String value = symbols.valueOfMacro(word);
			yield value == null ? BibtexWords.month(word) : NLS.bind(Messages.Hover_macro, word, value);
		}
		case TYPE -> BibtexWords.type(word);
		case FIELD_NAME -> BibtexWords.field(word);
		default -> ""; //$NON-NLS-1$
		};
	}

	/** The reference of the entry a key names: in this text, else by its title elsewhere in the review. */
	private String referenced(BibtexSnapshot snapshot, String key) {
		List<SourceRange> definitions = snapshot == null ? List.of() : snapshot.symbols().definitionsOfKey(key);
		if (definitions.isEmpty()) {
			String title = editor.words().titlesByKey().get(key);
			return title == null ? "" : title; //$NON-NLS-1$
		}
		BibNode node = BibPlace.nodeAt(snapshot.syntax().nodes(), definitions.get(0).offset());
		return references.of(node.range().in(snapshot.text()), macros(snapshot));
	}

	/** The definitions an entry may need to be understood on its own. */
	private static String macros(BibtexSnapshot snapshot) {
		StringBuilder definitions = new StringBuilder();
		if (snapshot != null) {
			for (BibNode node : snapshot.syntax().nodes()) {
				if (node instanceof StringNode) {
					definitions.append(node.range().in(snapshot.text())).append('\n');
				}
			}
		}
		return definitions.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return PlainInformation::new;
	}
}
