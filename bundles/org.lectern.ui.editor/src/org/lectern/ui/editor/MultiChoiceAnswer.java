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
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.model.review.Question;

/** Any of the options. */
final class MultiChoiceAnswer extends AnswerControl {

	private final List<String> options;
	private final Map<String, Button> buttons = new LinkedHashMap<>();

	MultiChoiceAnswer(Question question, Object value, Listener listener) {
		super(question, listener);
		options = Options.of(question, value);
	}

	@Override
	Control create(Composite parent, FormToolkit toolkit) {
		Composite group = toolkit.createComposite(parent);
		group.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		group.setLayout(new OptionsLayout());
		for (String option : options) {
			Button button = new OptionButton(group, toolkit, option, SWT.CHECK).button();
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answered(chosen(), false)));
			buttons.put(option, button);
		}
		return group;
	}

	private List<String> chosen() {
		List<String> chosen = options.stream().filter(option -> buttons.get(option).getSelection()).toList();
		return chosen.isEmpty() ? null : chosen;
	}

	@Override
	void show(Object value) {
		List<?> chosen = value == null ? List.of() : (List<?>) value;
		buttons.forEach((option, button) -> button.setSelection(chosen.contains(option)));
	}
}
