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

import java.util.regex.Pattern;

import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.model.review.Question;

/** A number. What is no number stays in the field with a message and is not stored. */
final class NumberAnswer extends AnswerControl {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"); //$NON-NLS-1$

	/** Above this not every whole number can be told from the next. */
	private static final double EXACT = 1L << 53;

	private Text text;

	NumberAnswer(Question question, Listener listener) {
		super(question, listener);
	}

	@Override
	Control create(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, ""); //$NON-NLS-1$
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		text.addModifyListener(event -> {
			if (problem() == null) {
				answered(parse(text.getText()), true);
			}
			checked();
		});
		text.addFocusListener(FocusListener.focusLostAdapter(event -> typingEnded()));
		return text;
	}

	/** Reads a number with a decimal point. Returns null for a blank text and for one that is no finite number. */
	static Double parse(String entered) {
		String number = entered.strip();
		if (!NUMBER.matcher(number).matches()) {
			return null;
		}
		Double value = Double.valueOf(number);
		return value.isInfinite() ? null : value;
	}

	@Override
	String problem() {
		boolean wrong = !text.getText().isBlank() && parse(text.getText()) == null;
		return wrong ? Messages.NumberAnswer_noNumber : null;
	}

	/** Writes a whole number without a fraction. */
	static String format(Double value) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
		return whole ? Long.toString(value.longValue()) : value.toString();
	}

	@Override
	void show(Object value) {
		if (value == null || !value.equals(parse(text.getText()))) {
			text.setText(value == null ? "" : format((Double) value)); //$NON-NLS-1$
		}
	}
}
