/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What dialogs and wizards remember from one time to the next. */
public final class DialogSections {

	private DialogSections() {
	}

	/**
	 * Returns what a dialog remembers; what it puts there is kept.
	 *
	 * @param name
	 *            the name or id of the dialog, never null
	 * @return its section, which is empty at first, never null
	 */
	public static IDialogSettings of(String name) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DialogSections.class))
				.getDialogSettings();
		IDialogSettings own = all.getSection(name);
		return own == null ? all.addNewSection(name) : own;
	}
}
