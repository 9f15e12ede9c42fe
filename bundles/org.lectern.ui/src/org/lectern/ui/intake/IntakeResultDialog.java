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

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.ui.AccessibleName;

/** Tells what became of the records of an import, and which need a look. */
public final class IntakeResultDialog extends MessageDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 140;

	private final List<String> remarks;

	/**
	 * Makes the dialog.
	 *
	 * @param parent
	 *            the shell above which it opens, may be null
	 * @param plan
	 *            what the import did, never null
	 */
	public IntakeResultDialog(Shell parent, IntakePlan plan) {
		super(parent, Messages.IntakeResultDialog_title, null, message(plan), INFORMATION, 0, IDialogConstants.OK_LABEL);
		remarks = plan.items().stream().flatMap(item -> remarks(item).stream()).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private static String message(IntakePlan plan) {
		return NLS.bind(Messages.IntakeResultDialog_counts,
				new Object[] { plan.count(IntakeStatus.NEW), plan.count(IntakeStatus.UPDATED),
						plan.count(IntakeStatus.UNCHANGED), plan.count(IntakeStatus.CONFLICT),
						plan.count(IntakeStatus.SKIPPED) });
	}

	private static List<String> remarks(IntakeItem item) {
		if (item.status() == IntakeStatus.SKIPPED) {
			return List.of(NLS.bind(Messages.IntakeResultDialog_skipped, item.line(), item.reason()));
		}
		return item.conflicts().stream().filter(conflict -> conflict.choice() == ConflictChoice.ASK)
				.map(conflict -> NLS.bind(Messages.IntakeResultDialog_open, item.key(), conflict.field())).toList();
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		if (remarks.isEmpty()) {
			return null;
		}
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(String.join(text.getLineDelimiter(), remarks));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		AccessibleName.set(text, Messages.IntakeResultDialog_list);
		return text;
	}
}
