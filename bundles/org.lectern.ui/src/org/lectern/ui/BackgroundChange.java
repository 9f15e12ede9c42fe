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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Tells when a control has another background than before. A theme gives a control its colours only after it was filled,
 * and a user can choose another theme at any time: colours that were mixed with the background have to be mixed anew.
 */
public final class BackgroundChange {

	private final Control control;
	private final Runnable changed;
	private RGB known;

	private BackgroundChange(Control control, Runnable changed) {
		this.control = control;
		this.changed = changed;
		known = control.getBackground().getRGB();
	}

	/**
	 * Runs something whenever a control turns out to have another background, as long as the control lives.
	 *
	 * @param control
	 *            the control, never null
	 * @param changed
	 *            what to run, in the thread of the control, never null
	 */
	public static void follow(Control control, Runnable changed) {
		BackgroundChange change = new BackgroundChange(control, changed);
		control.addListener(SWT.Paint, event -> change.painted());
	}

	private void painted() {
		RGB now = control.getBackground().getRGB();
		if (!now.equals(known)) {
			known = now;
			control.getDisplay().asyncExec(() -> { // not while it is painted
				if (!control.isDisposed()) {
					changed.run();
				}
			});
		}
	}
}
