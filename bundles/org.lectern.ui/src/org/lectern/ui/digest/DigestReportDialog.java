/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;

/** Tells after an import which lines of the digest somebody has to look at. */
final class DigestReportDialog extends TitleAreaDialog {

	private static final int MARGIN = 10;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 240;

	private final DigestImportResult result;

	/**
	 * Makes a dialog.
	 *
	 * @param parent
	 *            the parent, may be null
	 * @param result
	 *            what was imported, never null
	 */
	DigestReportDialog(Shell parent, DigestImportResult result) {
		super(parent);
		this.result = result;
	}

	/** Tells whether there is anything to look at, so that an import without a problem asks for no click. */
	static boolean hasMatter(DigestImportResult result) {
		return result.notices().stream().anyMatch(DigestNotice::isWarning);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.DigestImportWizard_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.DigestReportDialog_title, result.added().size()));
		setMessage(Messages.DigestReportDialog_message, IMessageProvider.WARNING);
		Composite margin = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(margin);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(margin);
		NoticeTable table = new NoticeTable(margin);
		table.show(result.notices().stream().filter(DigestNotice::isWarning).toList());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
