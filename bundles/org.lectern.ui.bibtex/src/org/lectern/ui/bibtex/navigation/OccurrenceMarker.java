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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexListener;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Marks the citation key or macro at the caret wherever it occurs in the text. */
public final class OccurrenceMarker implements BibtexListener {

	/** The type of the annotations. */
	public static final String ANNOTATION = "org.lectern.ui.bibtex.occurrence"; //$NON-NLS-1$

	/** The most that are marked. */
	private static final int MOST = 2_000;

	private final BibtexEditor editor;
	private final ISelectionChangedListener caretMoved = event -> mark();
	private final IPropertyChangeListener preferences = event -> {
		if (BibtexPreferences.MARK_OCCURRENCES.equals(event.getProperty())) {
			mark();
		}
	};
	private List<Annotation> shown = List.of();
	private IAnnotationModel annotations;

	/**
	 * Begins to follow the caret of an editor.
	 *
	 * @param editor
	 *            the editor, never null
	 */
	public OccurrenceMarker(BibtexEditor editor) {
		this.editor = editor;
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretMoved);
		BibtexPreferences.store().addPropertyChangeListener(preferences);
		editor.model().addListener(this);
	}

	/** Stops. */
	public void dispose() {
		BibtexPreferences.store().removePropertyChangeListener(preferences);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caretMoved);
		}
		editor.model().removeListener(this);
	}

	@Override
	public void reconciled(BibtexSnapshot snapshot) {
		mark();
	}

	private void mark() {
		BibtexSnapshot snapshot = editor.model().snapshot();
		if (editor.viewer() == null || editor.document() == null || !editor.model().isCurrent(snapshot)) {
			return;
		}
		Map<Annotation, Position> added = new HashMap<>();
		if (BibtexPreferences.store().getBoolean(BibtexPreferences.MARK_OCCURRENCES)) {
			for (SourceRange range : occurrences(snapshot.symbols())) {
				added.put(new Annotation(ANNOTATION, false, null), new Position(range.offset(), range.length()));
			}
		}
		IAnnotationModel present = editor.viewer().getAnnotationModel();
		if (annotations != present) {
			shown = List.of();
			annotations = present;
		}
		if (annotations instanceof IAnnotationModelExtension several && (!shown.isEmpty() || !added.isEmpty())) {
			several.replaceAnnotations(shown.toArray(Annotation[]::new), added);
			shown = List.copyOf(added.keySet());
		}
	}

	private List<SourceRange> occurrences(BibSymbols symbols) {
		try {
			int caret = editor.selection().getOffset();
			EntrySlice slice = EntrySlice.around(editor.document(), caret);
			BibPlace place = slice.placeAt(caret);
			String word = place.in(slice.text());
			List<SourceRange> found = new ArrayList<>();
			switch (place.kind()) {
			case KEY, REFERENCE -> {
				found.addAll(symbols.definitionsOfKey(word));
				found.addAll(symbols.usesOfKey(word));
			}
			case MACRO, MACRO_DEFINITION -> {
				found.addAll(symbols.definitionsOfMacro(word));
				found.addAll(symbols.usesOfMacro(word));
			}
			default -> found.clear();
			}
			return word.isEmpty() ? List.of() : found.subList(0, Math.min(found.size(), MOST));
		} catch (BadLocationException e) {
			return List.of();
		}
	}
}
