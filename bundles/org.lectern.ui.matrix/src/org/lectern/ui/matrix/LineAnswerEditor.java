/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.lectern.core.matrix.CellValue;

/** Edits an answer in one line, such as a number or a date. What does not fit the question is not taken. */
final class LineAnswerEditor extends TextCellEditor {

	private final UnaryOperator<String> problem;
	private final Function<String, CellValue> read;

	/**
	 * Makes an editor.
	 *
	 * @param style
	 *            SWT.LEFT or SWT.RIGHT
	 * @param problem
	 *            tells why a text does not fit, null when it does
	 * @param read
	 *            makes the value of a text that fits and is not blank
	 */
	LineAnswerEditor(Composite parent, int style, UnaryOperator<String> problem, Function<String, CellValue> read) {
		super(parent, style);
		this.problem = problem;
		this.read = read;
		setValidator(value -> problem.apply(String.valueOf(value)));
		text.addModifyListener(event -> {
			String wrong = problem.apply(text.getText());
			text.setToolTipText(wrong);
			text.setForeground(wrong == null ? null : text.getDisplay().getSystemColor(SWT.COLOR_RED));
		});
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		String begun = TextAnswerEditor.typed(event);
		super.activate(event);
		if (begun != null) {
			text.setText(begun);
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					text.setSelection(text.getCharCount());
				}
			});
		}
	}

	/** Null for what does not fit, so that the cell keeps its value. */
	@Override
	protected Object doGetValue() {
		String entered = text.getText().strip();
		if (problem.apply(entered) != null) {
			return null;
		}
		return entered.isEmpty() ? CellValue.EMPTY : read.apply(entered);
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(((CellValue) value).text());
	}

	@Override
	protected boolean isCorrect(Object value) {
		return value instanceof CellValue || super.isCorrect(value);
	}
}
