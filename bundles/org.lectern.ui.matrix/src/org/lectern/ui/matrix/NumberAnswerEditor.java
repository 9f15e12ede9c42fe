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

import java.util.regex.Pattern;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.lectern.core.matrix.CellValue;

/** Edits a number with a decimal point. What is no number is not taken. */
final class NumberAnswerEditor extends TextCellEditor {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?"); //$NON-NLS-1$

	NumberAnswerEditor(Composite parent) {
		super(parent, SWT.RIGHT);
		setValidator(value -> isNumber(String.valueOf(value)) ? null : Messages.NumberEditor_noNumber);
		text.addModifyListener(event -> {
			boolean wrong = !isNumber(text.getText());
			text.setToolTipText(wrong ? Messages.NumberEditor_noNumber : null);
			text.setForeground(wrong ? text.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
		});
	}

	static boolean isNumber(String text) {
		return text.isBlank() || NUMBER.matcher(text.strip()).matches() && Double.isFinite(Double.parseDouble(text));
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

	/** Null for what is no number, so that the cell keeps its value. */
	@Override
	protected Object doGetValue() {
		String entered = text.getText().strip();
		if (!isNumber(entered)) {
			return null;
		}
		return entered.isEmpty() ? CellValue.EMPTY : new CellValue.Number(Double.parseDouble(entered));
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
