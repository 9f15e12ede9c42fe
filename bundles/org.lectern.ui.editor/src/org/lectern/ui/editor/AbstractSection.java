/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Shows the abstract of the paper. */
final class AbstractSection {

	private final StyledText text;
	/** The abstract that is shown; empty where there is none. */
	private String passage = ""; //$NON-NLS-1$
	private PaperFacts shown;

	AbstractSection(Composite parent, FormToolkit toolkit) {
		Composite client = Sections.create(parent, toolkit, Messages.AbstractSection_title);
		text = Sections.readOnly(client, toolkit);
	}

	/** Shows the abstract of a paper, or nothing while the paper is not known. */
	void show(PaperFacts paper) {
		shown = paper;
		passage = paper == null || paper.abstractText() == null ? "" : paper.abstractText(); //$NON-NLS-1$
		if (paper == null) {
			text.setText(""); //$NON-NLS-1$
			return;
		}
		String content = paper.abstractText();
		text.setText(content == null || content.isEmpty() ? Messages.AbstractSection_none : content);
	}

	/** Tells whether the paper is known; the abstract of one that is not may have any words. */
	boolean isKnown() {
		return shown != null;
	}

	/** Returns the paper, null while it is not known. */
	PaperFacts paper() {
		return shown;
	}

	/** Returns the offsets of what is selected in the abstract, both the same where nothing is. */
	Point selection() {
		return passage.isEmpty() ? new Point(0, 0) : text.getSelection();
	}

	/** Selects a passage and goes there. */
	void reveal(int start, int end) {
		text.setSelection(start, end);
		text.setFocus();
		text.showSelection();
	}
}
