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

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.model.review.Question;

/** One of many options. */
final class LongChoiceAnswer extends AnswerControl {

	private final List<String> options;
	private Combo combo;

	LongChoiceAnswer(Question question, List<String> options, Listener listener) {
		super(question, listener);
		this.options = options;
	}

	@Override
	Control create(Composite parent, FormToolkit toolkit) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, true);
		combo.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		combo.add(Messages.RadioAnswer_none);
		options.forEach(combo::add);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = combo.getSelectionIndex() - 1;
			answered(index < 0 ? null : List.of(options.get(index)), false);
		}));
		return combo;
	}

	@Override
	void show(Object value) {
		if (value instanceof List<?> chosen && chosen.size() != 1) {
			combo.deselectAll(); // several choices to a question that allows one now
		} else {
			combo.select(value == null ? 0 : options.indexOf(((List<?>) value).get(0)) + 1);
		}
	}
}
