/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.fixes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;

/** Finds the dialogs that are open, and uses their keys and tabs. */
final class Dialogs {

	private Dialogs() {
	}

	/** Returns the shell with a title, once all that was begun is done. */
	static Shell named(String title) {
		Events.settle();
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("no dialog " + title + " among " //$NON-NLS-1$ //$NON-NLS-2$
						+ Arrays.stream(Display.getCurrent().getShells()).map(Shell::getText).toList()));
	}

	/** Tells whether there is a shell with a title. */
	static boolean isOpen(String title) {
		Events.settle();
		return Arrays.stream(Display.getCurrent().getShells())
				.anyMatch(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title));
	}

	/** Clicks an enabled button and waits for what it began. */
	static void press(Composite dialog, String text) {
		Button button = Controls.button(dialog, text);
		assertTrue(button.isEnabled(), text + " is disabled"); //$NON-NLS-1$
		Controls.click(button);
		Events.settle();
	}

	/** Shows the tab with this number. */
	static void tab(Shell dialog, int number) {
		TabFolder tabs = Controls.in(dialog, TabFolder.class).get(0);
		tabs.setSelection(number);
		Event event = new Event();
		event.item = tabs.getItem(number);
		tabs.notifyListeners(SWT.Selection, event);
		tabs.update();
		Events.settle();
	}

	/** Presses a key on a control. */
	static void key(Control control, char character, int code) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
		control.notifyListeners(SWT.KeyUp, event);
		Events.settle();
	}

	/** Clicks at a place of a control. */
	static void click(Control control, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		control.notifyListeners(SWT.MouseDown, event);
		Events.settle();
	}

	/** Returns the context of the guide that F1 shows in a window, as the platform keeps it; null for none. */
	static String help(Shell window) {
		return (String) window.getData("org.eclipse.ui.help");
	}
}
