/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.lectern.ui.bibtex.syntax.SyntaxColouring;
import org.lectern.ui.bibtex.typing.DelimiterTyping;
import org.lectern.ui.bibtex.typing.EntryIndent;
import org.lectern.ui.bibtex.typing.WordSelection;

/** Puts the parts of the editor together. */
final class BibtexViewerConfiguration extends TextSourceViewerConfiguration {

	private final BibtexEditor editor;

	BibtexViewerConfiguration(BibtexEditor editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return new SyntaxColouring();
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new DelimiterTyping(viewer), new EntryIndent() };
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
		return new WordSelection();
	}
}
