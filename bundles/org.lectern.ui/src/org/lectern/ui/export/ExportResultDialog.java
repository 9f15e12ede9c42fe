/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.export.ExportSummary;
import org.lectern.core.export.SkippedPaper;
import org.lectern.ui.AccessibleName;

/** Tells what an export wrote and what it left out. */
public final class ExportResultDialog extends MessageDialog {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 140;

	private final ExportSummary summary;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            the shell above which it opens, may be null
	 * @param summary
	 *            what came of the export, never null
	 */
	public ExportResultDialog(Shell parent, ExportSummary summary) {
		super(parent, Messages.ExportResultDialog_title, null, message(summary), INFORMATION, 0, IDialogConstants.OK_LABEL);
		this.summary = summary;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private static String message(ExportSummary summary) {
		int files = summary.written().size();
		String written = files == 0 ? Messages.ExportResultDialog_nothing
				: files == 1 ? NLS.bind(Messages.ExportResultDialog_file, summary.papers(), summary.written().get(0))
						: NLS.bind(Messages.ExportResultDialog_files, files, summary.written().get(0).getParent());
		return summary.skipped().isEmpty() ? written
				: written + "\n\n" + NLS.bind(Messages.ExportResultDialog_skipped, summary.skipped().size()); //$NON-NLS-1$
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (summary.skipped().isEmpty()) {
			return null;
		}
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(String.join(text.getLineDelimiter(), summary.skipped().stream().map(SkippedPaper::line).toList()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		AccessibleName.set(text, Messages.ExportResultDialog_list);
		return text;
	}
}
