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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lectern.core.matrix.CellValue;

/** Lets one of several values be chosen from a list over the cell, by a click or with the arrow keys and Enter. */
final class ChoiceAnswerEditor extends CellEditor {

	private static final int MOST_LINES = 10;
	/** Pixels. */
	private static final int WIDTH = 120;

	private final String none;
	private final List<CellValue> values = new ArrayList<>();
	private org.eclipse.swt.widgets.List list;

	/**
	 * Makes an editor.
	 *
	 * @param none
	 *            how no value is shown
	 */
	ChoiceAnswerEditor(Composite parent, String none, List<CellValue> choices) {
		super(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		this.none = none;
		values.add(CellValue.EMPTY);
		values.addAll(choices);
		fill();
	}

	@Override
	protected Control createControl(Composite parent) {
		list = new org.eclipse.swt.widgets.List(parent, getStyle());
		list.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR) {
				event.doit = false;
			}
			keyReleaseOccured(event);
		}));
		list.addListener(SWT.MouseUp, event -> {
			fireApplyEditorValue();
			deactivate();
		});
		list.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
			}
		});
		list.addFocusListener(FocusListener.focusLostAdapter(event -> focusLost()));
		return list;
	}

	private void fill() {
		list.removeAll();
		values.forEach(value -> list.add(value.isEmpty() ? none : label(value)));
	}

	private static String label(CellValue value) {
		return value instanceof CellValue.Rating rating ? CellLabels.stars(rating.stars()) : value.text();
	}

	/** A typed digit or first letter chooses at once. */
	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		super.activate(event);
		String typed = TextAnswerEditor.typed(event);
		for (int i = 1; typed != null && i < values.size(); i++) {
			if (values.get(i).text().regionMatches(true, 0, typed, 0, 1)) {
				list.select(i);
				return;
			}
		}
	}

	@Override
	protected Object doGetValue() {
		int index = list.getSelectionIndex();
		return index < 0 ? null : values.get(index);
	}

	/** A value that is no choice any more stays to be chosen, so that opening the list loses nothing. */
	@Override
	protected void doSetValue(Object value) {
		CellValue chosen = (CellValue) value;
		if (!values.contains(chosen)) {
			values.add(chosen);
			fill();
		}
		list.select(values.indexOf(chosen));
		list.showSelection();
	}

	@Override
	protected void doSetFocus() {
		list.setFocus();
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = WIDTH;
		data.minimumHeight = list.computeSize(SWT.DEFAULT, list.getItemHeight() * Math.min(MOST_LINES, values.size())).y;
		data.verticalAlignment = SWT.TOP;
		return data;
	}
}
