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
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.bibtex.BibtexVocabulary;
import org.lectern.core.record.PaperRecord;

/** Asks for the name and the value of a field to add: one that is known, with what it is for, or any other. */
final class AddFieldDialog extends TitleAreaDialog {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:.+/-]+"); //$NON-NLS-1$
	private static final int WIDTH = 60;
	private static final int MOST_VISIBLE = 15;

	private final PaperRecord paper;
	private Combo name;
	private Text value;
	private String chosenName;
	private String chosenValue;

	AddFieldDialog(Shell shell, PaperRecord paper) {
		super(shell);
		this.paper = paper;
		setHelpAvailable(false);
	}

	/** Returns the name, after the dialog was closed with OK. */
	String name() {
		return chosenName;
	}

	/** Returns the value, after the dialog was closed with OK; never empty. */
	String value() {
		return chosenValue;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AddFieldDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.AddFieldDialog_title);
		setMessage(Messages.AddFieldDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		label(area, Messages.AddFieldDialog_name);
		name = new Combo(area, SWT.DROP_DOWN);
		List<String> free = BibtexVocabulary.fieldsOf(paper.entryType()).stream()
				.filter(field -> paper.value(field) == null).toList();
		name.setItems(free.toArray(String[]::new));
		name.setVisibleItemCount(MOST_VISIBLE);
		name.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		label(area, Messages.AddFieldDialog_value);
		value = new Text(area, SWT.BORDER);
		value.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(value);
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	private void validate() {
		String typed = name.getText().strip();
		String problem = null;
		if (!typed.isEmpty() && !NAME.matcher(typed).matches()) {
			problem = NLS.bind(Messages.AddFieldDialog_badName, typed);
		} else if (!typed.isEmpty() && paper.value(typed) != null) {
			problem = NLS.bind(Messages.AddFieldDialog_present, typed);
		}
		String explained = BibtexVocabulary.describeField(typed.toLowerCase(Locale.ROOT));
		setMessage(explained.isEmpty() ? Messages.AddFieldDialog_message : explained);
		setErrorMessage(problem);
		boolean complete = problem == null && !typed.isEmpty() && !value.getText().isBlank();
		getButton(IDialogConstants.OK_ID).setEnabled(complete);
	}

	@Override
	protected void okPressed() {
		chosenName = name.getText().strip();
		chosenValue = value.getText();
		super.okPressed();
	}
}
