/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.fix.CheckSettings;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.checks.CheckText;
import org.lectern.ui.checks.SeverityNames;

/** The check that is selected: its severity and its parameters, which can be set, and what is said of it at length. */
final class CheckForm {

	private static final int WIDTH = 300;
	private static final int TEXT_HEIGHT = 140;

	private final ProtocolModel model;
	private final FormToolkit toolkit;
	private final Composite area;
	private final Combo severity;
	private final Button follow;
	private final Composite parameters;
	private final StyledText text;
	private final List<ParameterRow> rows = new ArrayList<>();
	/** What the items of the combo stand for; null for what the profile says. */
	private final List<String> severities = new ArrayList<>();
	private CheckRow row;

	CheckForm(Composite parent, FormToolkit toolkit, ProtocolModel model) {
		this.model = model;
		this.toolkit = toolkit;
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).extendedMargins(8, 2, 2, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		toolkit.createLabel(area, Messages.Field_severity);
		severity = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		toolkit.adapt(severity, true, true);
		AccessibleName.set(severity, Messages.Field_severity);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(severity);
		severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String chosen = severities.get(severity.getSelectionIndex());
			model.setChecks(settings -> settings.setSeverity(row.id(), chosen));
		}));
		parameters = toolkit.createComposite(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(parameters);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(parameters);
		text = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		toolkit.adapt(text, true, false);
		text.setMargins(4, 4, 4, 4);
		AccessibleName.set(text, Messages.Field_description);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, TEXT_HEIGHT).applyTo(text);
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		follow = toolkit.createButton(area, Messages.CheckForm_follow, SWT.PUSH);
		follow.setToolTipText(Messages.CheckForm_followHint);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(follow);
		follow.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> model.setChecks(settings -> settings.reset(row.id()))));
	}

	/** Shows a check, none where it is null, as it is set. */
	void show(CheckRow shown, CheckSettings settings) {
		boolean other = shown == null || !shown.equals(row);
		row = shown;
		if (other) {
			model.stack().endTyping();
			createParameters();
			describe();
		}
		showSeverity(settings);
		follow.setEnabled(row != null && settings.isSet(row.id()));
		rows.forEach(parameter -> parameter.show(settings));
		if (other) {
			area.layout(true, true);
			text.setTopPixel(0); // making it smaller has scrolled it
		}
	}

	private void createParameters() {
		rows.clear();
		for (Control control : parameters.getChildren()) {
			control.dispose();
		}
		if (row != null && row.description() != null) {
			row.description().parameters()
					.forEach(each -> rows.add(new ParameterRow(parameters, toolkit, model, row.description(), each)));
		}
		((GridData) parameters.getLayoutData()).exclude = rows.isEmpty();
		parameters.setVisible(!rows.isEmpty());
	}

	private void describe() {
		if (row == null) {
			text.setText(Messages.CheckForm_none);
		} else if (row.description() == null) {
			text.setText(NLS.bind(Messages.CheckForm_unknown, row.id()));
		} else {
			CheckText.show(text, CheckCatalog.standard().check(row.id()));
		}
	}

	private void showSeverity(CheckSettings settings) {
		severities.clear();
		severities.addAll(SeverityNames.IDS);
		String set = row == null ? null : settings.severity(row.id());
		if (!severities.contains(set)) {
			severities.add(set); // no severity there is, but it stays until another one is chosen
		}
		String[] items = severities.stream().map(id -> label(id, settings)).toArray(String[]::new);
		if (!List.of(items).equals(List.of(severity.getItems()))) {
			severity.setItems(items);
			area.layout();
		}
		severity.select(severities.indexOf(set));
		severity.setEnabled(row != null);
	}

	private String label(String id, CheckSettings settings) {
		if (id != null) {
			return SeverityNames.of(id);
		}
		return row == null || row.description() == null ? Messages.CheckForm_notSet
				: NLS.bind(Messages.CheckForm_byProfile, SeverityNames.of(settings.severityByProfile(row.description())));
	}

	/** Returns the control for the severity of a check; null when another check is shown. */
	Control severityOf(String check) {
		return row != null && row.id().equals(check) ? severity : null;
	}

	/** Returns the control for a parameter of a check; null when there is none now. */
	Control parameterOf(String check, String name) {
		return row == null || !row.id().equals(check) ? null
				: rows.stream().filter(each -> each.name().equals(name)).map(ParameterRow::control).findFirst()
						.orElse(null);
	}
}
