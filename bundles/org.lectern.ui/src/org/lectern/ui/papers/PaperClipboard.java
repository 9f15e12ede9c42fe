/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts text on the clipboard and takes it from there. */
final class PaperClipboard {

	private PaperClipboard() {
	}

	/** Puts a text on the clipboard, if it is not empty; in the thread of the user interface. */
	static void put(Display display, String text) {
		put(display, text, null);
	}

	/** Puts a text on the clipboard, also with markup where that is not null. */
	static void put(Display display, String text, String html) {
		if (text.isEmpty() || display.isDisposed()) {
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		try {
			if (html == null) {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} else {
				clipboard.setContents(new Object[] { text, html },
						new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** Returns the text on the clipboard, null when there is none. */
	static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}
}
