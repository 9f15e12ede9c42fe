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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.model.review.Question;

/** One of a few answers, all in sight; the last button stands for no answer. */
abstract class RadioAnswer extends AnswerControl {

	private final int direction;
	private final Map<Object, Button> buttons = new LinkedHashMap<>();

	/**
	 * Makes the control.
	 *
	 * @param direction
	 *            SWT.HORIZONTAL for short labels, else SWT.VERTICAL
	 */
	RadioAnswer(Question question, Listener listener, int direction) {
		super(question, listener);
		this.direction = direction;
	}

	/** Returns the answers there are with their labels, in order, without the one for no answer. */
	abstract Map<Object, String> answers();

	@Override
	Control create(Composite parent, FormToolkit toolkit) {
		Composite group = toolkit.createComposite(parent);
		group.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		group.setLayout(direction == SWT.HORIZONTAL ? row() : new OptionsLayout());
		answers().forEach((value, label) -> buttons.put(value, button(group, toolkit, value, label)));
		buttons.put(null, button(group, toolkit, null, Messages.RadioAnswer_none));
		buttons.get(null).setSelection(true);
		return group;
	}

	private static RowLayout row() {
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		return row;
	}

	private Button button(Composite group, FormToolkit toolkit, Object value, String label) {
		Button button = new OptionButton(group, toolkit, label, SWT.RADIO).button();
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				answered(value, false);
			}
		}));
		return button;
	}

	@Override
	void show(Object value) {
		buttons.forEach((answer, button) -> button.setSelection(Objects.equals(answer, value)));
	}
}
