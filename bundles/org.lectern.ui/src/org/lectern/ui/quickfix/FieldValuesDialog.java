/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.fix.FieldRequest;

/** Asks for the values of fields that papers lack. */
final class FieldValuesDialog extends TitleAreaDialog {

	/** The room for the list of fields before it scrolls, in pixels. */
	private static final int LIST_HEIGHT = 260;

	private final List<FieldRequest> requests;
	private final Map<FieldRequest, Text> inputs = new LinkedHashMap<>();
	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Makes a dialog.
	 *
	 * @param parent
	 *            the parent, may be null
	 * @param requests
	 *            the values to ask for, at least one, never null
	 */
	FieldValuesDialog(Shell parent, List<FieldRequest> requests) {
		super(parent);
		this.requests = requests;
	}

	/** Returns what was entered by the id of its request, blank where nothing was, after the dialog was closed with OK. */
	Map<String, String> values() {
		return Map.copyOf(values);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.FieldValuesDialog_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.FieldValuesDialog_title);
		setMessage(Messages.FieldValuesDialog_message);
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite list = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(list);
		requests.forEach(request -> addInput(list, request));
		scroll.setContent(list);
		scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(SWT.DEFAULT, Math.min(LIST_HEIGHT, list.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)).applyTo(scroll);
		return area;
	}

	private void addInput(Composite list, FieldRequest request) {
		Label label = new Label(list, SWT.NONE);
		label.setText(NLS.bind(Messages.FieldValuesDialog_field, request.field(), request.paper().key()));
		Text input = new Text(list, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		input.addModifyListener(event -> updateButton());
		inputs.put(request, input);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		updateButton();
	}

	/** There is something to do once one value was entered. */
	private void updateButton() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(inputs.values().stream().anyMatch(input -> !input.getText().isBlank()));
		}
	}

	@Override
	protected void okPressed() {
		// a blank value says that the field is not wanted; none at all would ask for an empty field
		inputs.forEach((request, input) -> values.put(request.id(), input.getText().strip()));
		super.okPressed();
	}
}
