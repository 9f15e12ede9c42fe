/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Finds the part of the settings that belongs to one dialog. */
final class DialogSections {

	private DialogSections() {
	}

	/** Returns the section of this name, which is made where there is none. */
	static IDialogSettings of(IDialogSettings settings, String name) {
		IDialogSettings section = settings.getSection(name);
		return section == null ? settings.addNewSection(name) : section;
	}
}
