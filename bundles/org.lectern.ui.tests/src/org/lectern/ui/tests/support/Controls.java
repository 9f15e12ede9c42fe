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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds controls, and uses them as a user does. */
public final class Controls {

	private Controls() {
	}

	/** Returns the controls of a type, in the order of their making. */
	public static <T extends Control> List<T> in(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(in(composite, type));
			}
		}
		return found;
	}

	/** Returns the button with a text, which is compared without its mnemonic. */
	public static Button button(Composite parent, String text) {
		return in(parent, Button.class).stream().filter(button -> plain(button.getText()).equals(plain(text))).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + text));
	}

	private static String plain(String text) {
		return text.replace("&", "");
	}

	/** Clicks the button with a text. */
	public static void click(Composite parent, String text) {
		click(button(parent, text));
	}

	/** Clicks a button. */
	public static void click(Button button) {
		if ((button.getStyle() & SWT.RADIO) != 0) {
			for (Control sibling : button.getParent().getChildren()) {
				if (sibling instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
					radio.setSelection(radio == button);
				}
			}
		} else if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}
}
