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

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.ui.ReviewParts;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.findings.FindingAnnotationAccess;
import org.lectern.ui.bibtex.findings.FindingQuickFixes;
import org.lectern.ui.bibtex.findings.LiveFindings;
import org.lectern.ui.bibtex.folding.FoldingStructure;
import org.lectern.ui.bibtex.navigation.OccurrenceMarker;
import org.lectern.ui.bibtex.outline.BibtexOutlinePage;
import org.lectern.ui.bibtex.typing.DelimiterMatcher;
import org.lectern.workspace.ReviewWords;

/** The text editor for BibTeX. */
public final class BibtexEditor extends TextEditor {

	/** The id of the editor. */
	public static final String ID = "org.lectern.ui.bibtex.editor"; //$NON-NLS-1$
	/** The id of the context in which its keys are bound. */
	public static final String CONTEXT = "org.lectern.ui.bibtex.context"; //$NON-NLS-1$
	/** The id of its context menu, for contributions. */
	public static final String CONTEXT_MENU = "org.lectern.ui.bibtex.editorMenu"; //$NON-NLS-1$

	private final SelectionHistory selections = new SelectionHistory();
	private final FindingQuickFixes fixes = new FindingQuickFixes(this);
	private BibtexModel model;
	private ProjectionSupport folding;
	private BibtexOutlinePage outline;
	private LiveFindings findings;
	private OccurrenceMarker occurrences;
	private ReviewWords words;
	private IProject project;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setPreferenceStore(new ChainedPreferenceStore(
				new IPreferenceStore[] { BibtexPreferences.store(), EditorsUI.getPreferenceStore() }));
		setSourceViewerConfiguration(new BibtexViewerConfiguration(this, getPreferenceStore()));
		setEditorContextMenuId(CONTEXT_MENU);
		setHelpContextId(ID);
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { CONTEXT });
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(),
				styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	protected IAnnotationAccess createAnnotationAccess() {
		return new FindingAnnotationAccess();
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCharacterPairMatcher(new DelimiterMatcher());
		support.setMatchingCharacterPainterPreferenceKeys(BibtexPreferences.MATCHING_BRACKETS,
				BibtexPreferences.MATCHING_BRACKETS_COLOR);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ReviewParts.prepare(getSite(), parent, "bibtex"); //$NON-NLS-1$
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		folding = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.error"); //$NON-NLS-1$
		folding.addSummarizableAnnotationType("org.eclipse.ui.workbench.texteditor.warning"); //$NON-NLS-1$
		folding.install();
		if (BibtexPreferences.store().getBoolean(BibtexPreferences.FOLDING)) {
			viewer.doOperation(ProjectionViewer.TOGGLE);
		}
		model = new BibtexModel(viewer);
		model.addListener(new FoldingStructure(viewer));
		findings = new LiveFindings(this);
		occurrences = new OccurrenceMarker(this);
		// begins to gather them, so that they are there when they are asked for
		words();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class && model != null) {
			if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
				outline = new BibtexOutlinePage(this);
			}
			return adapter.cast(outline);
		}
		T found = folding == null ? null : folding.getAdapter(getSourceViewer(), adapter);
		return found == null ? super.getAdapter(adapter) : found;
	}

	@Override
	public void dispose() {
		if (model != null) {
			findings.dispose();
			occurrences.dispose();
			model.dispose();
		}
		if (words != null) {
			words.dispose();
		}
		super.dispose();
	}

	/**
	 * Returns what the text means.
	 *
	 * @return the model; null before the control of the editor is made
	 */
	public BibtexModel model() {
		return model;
	}

	/**
	 * Returns the words of the review the text belongs to, as far as they are known.
	 *
	 * @return the words, none where the file is in no project; never null
	 */
	public CorpusWords words() {
		IFile file = ResourceUtil.getFile(getEditorInput());
		IProject present = file == null ? null : file.getProject();
		if (!Objects.equals(present, project)) {
			if (words != null) {
				words.dispose();
			}
			project = present;
			words = present == null ? null : new ReviewWords(present);
		}
		return words == null ? CorpusWords.NONE : words.words();
	}

	/**
	 * Returns the fixes for what is wrong in the text.
	 *
	 * @return the fixes, never null
	 */
	public FindingQuickFixes fixes() {
		return fixes;
	}

	/**
	 * Says something in the status line.
	 *
	 * @param message
	 *            the message, localised, never null
	 */
	public void say(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/**
	 * Returns the document that is edited.
	 *
	 * @return the document; null when the input is gone
	 */
	public IDocument document() {
		return getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
	}

	/**
	 * Returns the viewer of the text.
	 *
	 * @return the viewer; null before the control of the editor is made
	 */
	public ISourceViewer viewer() {
		return getSourceViewer();
	}

	/**
	 * Returns the selection in the document.
	 *
	 * @return the selection, never null
	 */
	public ITextSelection selection() {
		return (ITextSelection) getSelectionProvider().getSelection();
	}

	/**
	 * Returns the selections that were made larger step by step.
	 *
	 * @return the selections, never null
	 */
	public SelectionHistory selections() {
		return selections;
	}

	/**
	 * Selects a region of the document and shows it.
	 *
	 * @param region
	 *            the region, never null
	 */
	public void reveal(IRegion region) {
		selectAndReveal(region.getOffset(), region.getLength());
	}
}
