/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a text with records, and for what to call it. Begins with the text of the clipboard. */
final class PasteDialog extends TitleAreaDialog {

	private static final int MARGIN = 10;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 240;

	private Text nameField;
	private Text textField;
	private String name;
	private String text;

	PasteDialog(Shell parent) {
		super(parent);
	}

	/** Returns the name of the text after the dialog was confirmed. */
	String name() {
		return name;
	}

	/** Returns the text after the dialog was confirmed. */
	String text() {
		return text;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.PasteDialog_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.PasteDialog_title);
		setMessage(Messages.PasteDialog_message);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.PasteDialog_name);
		nameField = new Text(fields, SWT.BORDER);
		nameField.setText(Messages.PasteDialog_pasted);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(nameField);
		Label label = new Label(fields, SWT.NONE);
		label.setText(Messages.PasteDialog_text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		textField = new Text(fields, SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(textField);
		textField.setText(clipboardText());
		nameField.addListener(SWT.Modify, event -> update());
		textField.addListener(SWT.Modify, event -> update());
		return area;
	}

	private String clipboardText() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			Object content = clipboard.getContents(TextTransfer.getInstance());
			return content instanceof String found ? found : ""; //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		textField.setFocus();
		update();
	}

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled(!nameField.getText().isBlank() && !textField.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		text = textField.getText();
		super.okPressed();
	}
}
