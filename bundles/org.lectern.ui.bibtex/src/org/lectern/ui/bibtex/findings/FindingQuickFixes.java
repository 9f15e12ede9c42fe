/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.findings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.bibtex.editor.BibtexEditor;

/** Offers the fixes for the findings in a line; those at the caret first. */
public final class FindingQuickFixes implements IQuickAssistProcessor {

	private final BibtexEditor editor;

	/**
	 * Makes a processor.
	 *
	 * @param editor
	 *            the editor, never null
	 */
	public FindingQuickFixes(BibtexEditor editor) {
		this.editor = editor;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		if (annotation.isMarkedDeleted()) {
			return false;
		}
		return annotation instanceof FindingAnnotation finding ? finding.isQuickFixable()
				: annotation instanceof MarkerAnnotation marker
						&& IDE.getMarkerHelpRegistry().hasResolutions(marker.getMarker());
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel annotations = context.getSourceViewer().getAnnotationModel();
		IDocument document = context.getSourceViewer().getDocument();
		List<ICompletionProposal> atCaret = new ArrayList<>();
		List<ICompletionProposal> inLine = new ArrayList<>();
		try {
			int line = document.getLineOfOffset(context.getOffset());
			for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position position = annotations.getPosition(annotation);
				if (position == null || position.isDeleted() || document.getLineOfOffset(position.getOffset()) != line
						|| !canFix(annotation)) {
					continue;
				}
				boolean here = context.getOffset() >= position.getOffset()
						&& context.getOffset() <= position.getOffset() + position.getLength();
				addFixes(annotation, here ? atCaret : inLine);
			}
		} catch (BadLocationException e) {
			return new ICompletionProposal[0];
		}
		atCaret.addAll(inLine);
		return atCaret.toArray(ICompletionProposal[]::new);
	}

	private void addFixes(Annotation annotation, List<ICompletionProposal> proposals) {
		if (annotation instanceof MarkerAnnotation marker) {
			for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker.getMarker())) {
				proposals.add(new FixProposal(resolution, marker.getMarker()));
			}
		} else if (annotation instanceof FindingAnnotation finding) {
			IFile file = ResourceUtil.getFile(editor.getEditorInput());
			FixTarget target = FixTarget.of(finding.finding());
			for (Fix fix : FixCatalog.standard().fixesFor(target)) {
				proposals.add(new FixProposal(file.getProject(), fix, target, finding.finding().message()));
			}
		}
	}
}
