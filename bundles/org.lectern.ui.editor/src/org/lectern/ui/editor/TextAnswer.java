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

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.model.review.Question;

/** A text of several lines. */
final class TextAnswer extends AnswerControl {

	private static final int LINES = 5;
	private static final String LINE_END = "\n"; //$NON-NLS-1$

	private Text text;

	TextAnswer(Question question, Listener listener) {
		super(question, listener);
	}

	@Override
	Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.heightHint = LINES * text.getLineHeight();
		text.setLayoutData(data);
		text.addModifyListener(event -> answered(entered(), true));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> typingEnded()));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // a tab leads to the next question, as everywhere else in the form
			}
		});
		return text;
	}

	private String entered() {
		String entered = text.getText().replace(Text.DELIMITER, LINE_END);
		return entered.isEmpty() ? null : entered;
	}

	@Override
	void show(Object value) {
		String wanted = value == null ? "" : ((String) value).replace(LINE_END, Text.DELIMITER); //$NON-NLS-1$
		if (!wanted.equals(text.getText())) {
			text.setText(wanted);
			text.setSelection(wanted.length());
		}
	}
}
