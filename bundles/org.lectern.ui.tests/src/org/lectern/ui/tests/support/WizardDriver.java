/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Opens a wizard in its dialog and uses the controls as a user does. */
public final class WizardDriver implements AutoCloseable {

	private final WizardDialog dialog;

	public WizardDriver(Shell parent, IWizard wizard) {
		dialog = new WizardDialog(parent, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
	}

	public WizardPage page() {
		return (WizardPage) dialog.getCurrentPage();
	}

	/** Returns the controls of a type on the shown page, in the order of their making. */
	public <T extends Control> List<T> controls(Class<T> type) {
		return Controls.in((Composite) page().getControl(), type);
	}

	/** Clicks the button of the page with this text. */
	public void click(String text) {
		Controls.click((Composite) page().getControl(), text);
	}

	/** Presses Next, which has to be enabled. */
	public void next() {
		Button next = Controls.button(dialog.getShell(), IDialogConstants.NEXT_LABEL);
		assertTrue(next.isEnabled(), "Next is disabled: " + page().getErrorMessage() + " / " + page().getMessage());
		Controls.click(next);
		Events.settle();
	}

	/** Returns the shell of the dialog. */
	public Shell shell() {
		return dialog.getShell();
	}

	/** Presses Finish, which has to be enabled. */
	public void finish() {
		Button finish = Controls.button(dialog.getShell(), IDialogConstants.FINISH_LABEL);
		assertTrue(finish.isEnabled(), "Finish is disabled: " + page().getErrorMessage() + " / " + page().getMessage());
		Controls.click(finish);
		Events.settle();
	}

	/** Tells whether the dialog is still open, as it is when finishing failed. */
	public boolean isOpen() {
		return dialog.getShell() != null && !dialog.getShell().isDisposed();
	}

	@Override
	public void close() {
		dialog.close();
		Events.settle();
	}
}
