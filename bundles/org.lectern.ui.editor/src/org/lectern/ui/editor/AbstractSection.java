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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Shows the abstract of the paper. */
final class AbstractSection {

	private final StyledText text;

	AbstractSection(Composite parent, FormToolkit toolkit) {
		Composite client = Sections.create(parent, toolkit, Messages.AbstractSection_title);
		text = Sections.readOnly(client, toolkit);
	}

	/** Shows the abstract of a paper, or nothing while the paper is not known. */
	void show(PaperFacts paper) {
		if (paper == null) {
			text.setText(""); //$NON-NLS-1$
			return;
		}
		String content = paper.abstractText();
		text.setText(content == null || content.isEmpty() ? Messages.AbstractSection_none : content);
	}
}
