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

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls that have no label of their own for those who cannot see them. */
public final class AccessibleName {

	private static final String KEY = AccessibleName.class.getName();

	private AccessibleName() {
	}

	/**
	 * Names a control; a later name takes the place of an earlier one. The rows of a table or tree keep their own names.
	 *
	 * @param control
	 *            the control, never null
	 * @param name
	 *            what a screen reader says, localised, never null
	 */
	public static void set(Control control, String name) {
		boolean first = control.getData(KEY) == null;
		control.setData(KEY, name);
		if (first) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					if (event.childID == ACC.CHILDID_SELF) {
						event.result = (String) control.getData(KEY);
					}
				}
			});
		}
	}
}
