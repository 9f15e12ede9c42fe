/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.fix.CheckSettings;

/** Shows one check: its severity and its parameters, which can be set, and what is said of it at length. */
final class CheckDetails {

	private final CheckSettings settings;
	private final Runnable changed;
	private final Composite area;
	private final Combo severity;
	private final Composite parameters;
	private final StyledText text;
	private final Map<ParameterDescription, Text> inputs = new LinkedHashMap<>();
	private CheckDescription check;

	/**
	 * Makes the controls.
	 *
	 * @param parent
	 *            the parent
	 * @param settings
	 *            the settings to change
	 * @param changed
	 *            told after each change
	 */
	CheckDetails(Composite parent, CheckSettings settings, Runnable changed) {
		this.settings = settings;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.CheckDetails_severity);
		severity = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.setSeverity(check.id(), SeverityNames.IDS.get(severity.getSelectionIndex()));
			changed.run();
		}));
		parameters = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(parameters);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(parameters);
		text = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(420, 120).applyTo(text);
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		show(null);
	}

	Control control() {
		return area;
	}

	/** Shows a check, or none where it is null. */
	void show(CheckDescription shown) {
		check = shown;
		severity.setEnabled(check != null);
		inputs.clear();
		for (Control control : parameters.getChildren()) {
			control.dispose();
		}
		if (check == null) {
			severity.setItems();
			text.setText(Messages.CheckDetails_none);
		} else {
			refreshSeverity();
			check.parameters().forEach(this::addParameter);
			CheckText.show(text, CheckCatalog.standard().check(check.id()));
		}
		((GridData) parameters.getLayoutData()).exclude = inputs.isEmpty();
		parameters.setVisible(!inputs.isEmpty());
		area.layout(true, true);
	}

	/** Shows the severity anew, after the profile changed. */
	void refreshSeverity() {
		if (check != null) {
			List<String> items = new ArrayList<>();
			for (String id : SeverityNames.IDS) {
				items.add(id == null ? NLS.bind(Messages.CheckDetails_byProfile,
						SeverityNames.of(settings.severityByProfile(check))) : SeverityNames.of(id));
			}
			severity.setItems(items.toArray(String[]::new));
			severity.select(Math.max(0, SeverityNames.IDS.indexOf(settings.severity(check.id()))));
			severity.getParent().layout();
		}
	}

	private void addParameter(ParameterDescription parameter) {
		Label label = new Label(parameters, SWT.NONE);
		label.setText(NLS.bind(Messages.CheckDetails_parameter, parameter.name()));
		label.setToolTipText(parameter.explanation());
		Text input = new Text(parameters, SWT.BORDER);
		input.setText(settings.parameter(check, parameter.name()));
		input.setToolTipText(parameter.explanation());
		input.setMessage(parameter.defaultValue());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		new Label(parameters, SWT.NONE);
		Label meaning = new Label(parameters, SWT.WRAP);
		meaning.setText(NLS.bind(Messages.CheckDetails_meaning, parameter.explanation(), parameter.defaultValue()));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(meaning);
		ControlDecoration wrong = new ControlDecoration(input, SWT.TOP | SWT.LEFT);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		wrong.setDescriptionText(problem(parameter));
		wrong.hide();
		CheckDescription shown = check;
		input.addModifyListener(event -> {
			if (parameter.accepts(input.getText())) {
				wrong.hide();
				settings.setParameter(shown, parameter.name(), input.getText().strip());
			} else {
				wrong.show();
			}
			changed.run();
		});
		inputs.put(parameter, input);
	}

	private static String problem(ParameterDescription parameter) {
		return NLS.bind(parameter.isNumber() ? Messages.CheckDetails_notANumber : Messages.CheckDetails_blank,
				parameter.name());
	}

	/** Returns what is wrong with what was entered, null where nothing is. */
	String problem() {
		return inputs.entrySet().stream().filter(entry -> !entry.getKey().accepts(entry.getValue().getText()))
				.map(entry -> problem(entry.getKey())).findFirst().orElse(null);
	}
}
