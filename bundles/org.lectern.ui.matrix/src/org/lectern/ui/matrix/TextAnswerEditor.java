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

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lectern.core.matrix.CellValue;

/** Edits a text of several lines: Enter ends, Shift+Enter or Alt+Enter begins a line. */
final class TextAnswerEditor extends TextCellEditor {

	private static final int LINES = 5;
	/** Pixels. */
	private static final int WIDTH = 260;

	private String begun;

	TextAnswerEditor(Composite parent) {
		super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		text.addVerifyListener(event -> event.doit &= !"\t".equals(event.text)); //$NON-NLS-1$
		return control;
	}

	@Override
	protected void keyReleaseOccured(KeyEvent event) {
		boolean enter = event.character == SWT.CR;
		if (enter && (event.stateMask & (SWT.SHIFT | SWT.ALT)) != 0) {
			event.doit = false;
			text.insert("\n"); //$NON-NLS-1$
		} else if (enter) {
			event.doit = false;
			fireApplyEditorValue();
			deactivate();
		} else {
			super.keyReleaseOccured(event);
		}
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		begun = typed(event);
		super.activate(event);
		if (begun != null) {
			text.setText(begun);
			text.setSelection(begun.length());
		}
	}

	/** What is typed onto a cell replaces its text, as in other tables. */
	static String typed(ColumnViewerEditorActivationEvent event) {
		boolean typing = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode != SWT.F2
				&& !Character.isISOControl(event.character);
		return typing ? String.valueOf(event.character) : null;
	}

	@Override
	protected void doSetFocus() {
		super.doSetFocus();
		if (begun != null) {
			text.setSelection(text.getCharCount());
		}
	}

	@Override
	protected Object doGetValue() {
		return CellValue.ofText(text.getText().replace("\r\n", "\n").strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(((CellValue) value).text());
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = WIDTH;
		data.minimumHeight = text.getLineHeight() * LINES;
		data.verticalAlignment = SWT.TOP;
		return data;
	}
}
