/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.location;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder that holds the workspace. */
public final class WorkspaceDialog extends TitleAreaDialog {

	private final List<Path> proposals;
	private final boolean asking;
	private Combo folder;
	private Button remember;
	private Path chosen;
	private boolean asksAgain;

	/**
	 * @param parent
	 *            null at the start of the program
	 * @param proposals
	 *            the folders to choose from, the first of them at first; never empty
	 * @param asking
	 *            whether the program asks at each start so far
	 */
	public WorkspaceDialog(Shell parent, List<Path> proposals, boolean asking) {
		super(parent);
		this.proposals = List.copyOf(proposals);
		this.asking = asking;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Returns the folder that was chosen, absolute; null when the dialog was cancelled. */
	public Path chosen() {
		return chosen;
	}

	/** Tells whether to ask again at the next start. */
	public boolean asksAgain() {
		return asksAgain;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.WorkspaceDialog_shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.WorkspaceDialog_title);
		setMessage(Messages.WorkspaceDialog_message);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(form);
		new Label(form, SWT.NONE).setText(Messages.WorkspaceDialog_folder);
		folder = new Combo(form, SWT.DROP_DOWN);
		folder.setItems(proposals.stream().map(Path::toString).toArray(String[]::new));
		folder.setText(proposals.get(0).toString());
		folder.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.WorkspaceDialog_browse);
		browse.addListener(SWT.Selection, event -> browse());
		setButtonLayoutData(browse);
		remember = new Button(form, SWT.CHECK);
		remember.setText(Messages.WorkspaceDialog_remember);
		remember.setSelection(!asking);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(remember);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.WorkspaceDialog_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	@Override
	protected void okPressed() {
		chosen = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
		asksAgain = !remember.getSelection();
		super.okPressed();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.WorkspaceDialog_shell);
		dialog.setFilterPath(folder.getText());
		String found = dialog.open();
		if (found != null) {
			folder.setText(found);
		}
	}

	private void validate() {
		String problem = problem(folder.getText());
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	/** Returns why a folder cannot be taken, localised; null when it can. */
	private static String problem(String text) {
		if (text.isBlank()) {
			return Messages.WorkspaceDialog_empty;
		}
		try {
			Path path = Path.of(text.strip());
			if (!path.isAbsolute()) {
				return Messages.WorkspaceDialog_relative;
			}
			Path there = path;
			while (there != null && !Files.exists(there)) {
				there = there.getParent();
			}
			if (there != null && !Files.isDirectory(there)) {
				return NLS.bind(Messages.WorkspaceDialog_file, there);
			}
			return there != null && Files.isWritable(there) ? null : NLS.bind(Messages.WorkspaceDialog_readOnly, path);
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.WorkspaceDialog_invalid, e.getReason());
		}
	}
}
