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

import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.lectern.ui.bibtex.assist.BibtexAssist;
import org.lectern.ui.bibtex.hover.BibtexHover;
import org.lectern.ui.bibtex.hover.PlainInformation;
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

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new BibtexHover(editor);
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(editor.fixes());
		assistant.setInformationControlCreator(PlainInformation::new);
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new BibtexAssist(editor), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setInformationControlCreator(PlainInformation::new);
		assistant.enableAutoActivation(true);
		assistant.enableAutoInsert(true);
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	protected Map<String, IAdaptable> getHyperlinkDetectorTargets(ISourceViewer viewer) {
		Map<String, IAdaptable> targets = super.getHyperlinkDetectorTargets(viewer);
		targets.put(BibtexEditor.ID, editor);
		return targets;
	}
}
