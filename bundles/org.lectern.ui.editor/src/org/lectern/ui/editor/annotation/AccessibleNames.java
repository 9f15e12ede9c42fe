/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls without a label of their own a name that a screen reader can say. */
final class AccessibleNames {

	private static final String KEY = "org.lectern.ui.editor.annotation.accessibleName"; //$NON-NLS-1$

	private AccessibleNames() {
	}

	/** Names a control; a later name takes the place of an earlier one. */
	static void set(Control control, String name) {
		boolean first = control.getData(KEY) == null;
		control.setData(KEY, name);
		if (first) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

				@Override
				public void getName(AccessibleEvent event) {
					event.result = (String) control.getData(KEY);
				}
			});
		}
	}
}
