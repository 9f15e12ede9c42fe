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

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lectern.model.review.Question;
import org.lectern.ui.AccessibleName;

/** An answer that is typed into one line. What does not fit the question stays there with a message and is not stored. */
abstract class LineAnswer extends AnswerControl {

	private static final int SPACING = 6;
	/** Pixels the toolkit needs around a field to paint its border. */
	private static final int BORDER = 2;

	private Text text;

	LineAnswer(Question question, Listener listener) {
		super(question, listener);
	}

	/** Reads what was entered. Returns null for a blank text and for what does not fit the question. */
	abstract Object read(String entered);

	/** Tells why what was entered does not fit, localised; null when it does. */
	abstract String problem(String entered);

	/** Writes an answer as it is to be typed. */
	abstract String write(Object value);

	/** Tells whether something stands behind the field; then {@link #createBeside} creates it. */
	boolean hasBeside() {
		return false;
	}

	/** Creates the one control behind the field. */
	void createBeside(Composite parent, FormToolkit toolkit) {
	}

	/** Called when another text stands in the field. */
	void entered() {
	}

	@Override
	final Control create(Composite parent, FormToolkit toolkit) {
		if (!hasBeside()) {
			return createText(parent, toolkit);
		}
		Composite row = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.leftMargin = BORDER;
		layout.rightMargin = BORDER;
		layout.topMargin = BORDER;
		layout.bottomMargin = BORDER;
		layout.horizontalSpacing = SPACING;
		row.setLayout(layout);
		row.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		createText(row, toolkit);
		createBeside(row, toolkit);
		toolkit.paintBordersFor(row);
		return row;
	}

	private Text createText(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, ""); //$NON-NLS-1$
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
		AccessibleName.set(text, Objects.requireNonNullElse(question().getLabel(), question().getId()));
		text.addModifyListener(event -> {
			entered();
			if (problem() == null) {
				answered(read(text.getText()), true);
			}
			checked();
		});
		text.addFocusListener(FocusListener.focusLostAdapter(event -> typingEnded()));
		text.addListener(SWT.DefaultSelection, event -> typingEnded());
		return text;
	}

	final Text field() {
		return text;
	}

	@Override
	final String problem() {
		String problem = problem(text.getText());
		return problem == null ? null : NLS.bind(Messages.LineAnswer_notStored, problem);
	}

	@Override
	final void show(Object value) {
		if (value == null || !value.equals(read(text.getText()))) {
			text.setText(value == null ? "" : write(value)); //$NON-NLS-1$
		}
	}
}
