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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.lectern.ui.bibtex.BibtexImages;

/** Inserts a text. Where it has stops, the tab key goes from one to the next. */
final class InsertProposal implements ICompletionProposal, ICompletionProposalExtension2 {

	/** Marks in a text to insert where something is to be filled in. */
	static final char STOP = '\uE000';

	private final int offset;
	private final int length;
	private final String text;
	private final List<Integer> stops = new ArrayList<>();
	private final String label;
	private final String image;
	private final String description;

	/** A proposal to replace a part of the document; the description may be empty. */
	InsertProposal(int offset, int length, String pattern, String label, String image, String description) {
		this.offset = offset;
		this.length = length;
		this.label = label;
		this.image = image;
		this.description = description;
		StringBuilder plain = new StringBuilder();
		for (char c : pattern.toCharArray()) {
			if (c == STOP) {
				stops.add(plain.length());
			} else {
				plain.append(c);
			}
		}
		text = plain.toString();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int caret) {
		IDocument document = viewer.getDocument();
		try {
			document.replace(offset, length + Math.max(0, caret - offset - length), text);
			if (stops.size() > 1) {
				link(viewer, document);
			}
		} catch (BadLocationException e) {
			// the document was changed by another since this was proposed, so that there is no place for it any more
			return;
		}
	}

	private void link(ITextViewer viewer, IDocument document) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		for (int i = 0; i < stops.size(); i++) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(document, offset + stops.get(i), 0, i));
			model.addGroup(group);
		}
		model.forceInstall();
		EditorLinkedModeUI tabs = new EditorLinkedModeUI(model, viewer);
		tabs.setExitPosition(viewer, offset + text.length(), 0, Integer.MAX_VALUE);
		tabs.enter();
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown before it is inserted
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}

	@Override
	public boolean validate(IDocument document, int caret, DocumentEvent event) {
		// so that the list is worked out anew: what comes first depends on what was typed
		return false;
	}

	@Override
	public Point getSelection(IDocument document) {
		return stops.size() > 1 ? null : new Point(offset + (stops.isEmpty() ? text.length() : stops.get(0)), 0);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return description.isEmpty() ? null : description;
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	/** Returns an image the workbench owns, because nobody tells a proposal when it is no longer shown. */
	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(BibtexImages.describe(image));
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
