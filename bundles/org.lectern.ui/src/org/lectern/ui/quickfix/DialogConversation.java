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

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.fix.FieldRequest;

/** Asks and tells by dialogs. */
final class DialogConversation implements FixConversation {

	@Override
	public Optional<Map<String, String>> ask(List<FieldRequest> requests) {
		FieldValuesDialog dialog = new FieldValuesDialog(shell(), requests);
		return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
	}

	@Override
	public Optional<String> askReason(String what) {
		InputDialog dialog = new InputDialog(shell(), Messages.ReasonDialog_window,
				NLS.bind(Messages.ReasonDialog_message, what), "", //$NON-NLS-1$
				text -> text.isBlank() ? Messages.ReasonDialog_missing : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	@Override
	public void failed(IStatus reason) {
		StatusManager.getManager().handle(reason, StatusManager.LOG | StatusManager.SHOW);
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
