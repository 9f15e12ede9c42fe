/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * The button of an option whose label is broken into lines where it is too long for one. The style SWT.WRAP does not do
 * it: GTK lays the label out for the width it had before.
 */
final class OptionButton {

	private static final int FLAGS = SWT.DRAW_DELIMITER | SWT.DRAW_MNEMONIC;
	private static final String LINE_END = "\n"; //$NON-NLS-1$

	private final Button button;
	private final String label;

	/**
	 * Creates the button.
	 *
	 * @param option
	 *            the text of the option as it is in the form
	 * @param style
	 *            SWT.RADIO or SWT.CHECK
	 */
	OptionButton(Composite group, FormToolkit toolkit, String option, int style) {
		label = option.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		button = toolkit.createButton(group, label, style);
		button.setData(this);
	}

	/** Returns what was created on a button. */
	static OptionButton of(Button button) {
		return (OptionButton) button.getData();
	}

	Button button() {
		return button;
	}

	/** Returns the width in pixels the button has with its label in one line. */
	int width() {
		GC gc = new GC(button);
		try {
			return besideLabel(gc) + gc.textExtent(label, FLAGS).x;
		} finally {
			gc.dispose();
		}
	}

	/** Returns the height in pixels the button needs to show the whole label in a width in pixels. */
	int height(int width) {
		GC gc = new GC(button);
		try {
			Point shown = gc.textExtent(button.getText(), FLAGS);
			Point wanted = gc.textExtent(lines(gc, width), FLAGS);
			return button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - shown.y + wanted.y;
		} finally {
			gc.dispose();
		}
	}

	/** Breaks the label so that it fits into a width in pixels. */
	void fit(int width) {
		GC gc = new GC(button);
		try {
			String lines = lines(gc, width);
			if (!lines.equals(button.getText())) {
				button.setText(lines);
			}
		} finally {
			gc.dispose();
		}
	}

	/** Returns the width of the mark and of the space around the label. */
	private int besideLabel(GC gc) {
		return button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - gc.textExtent(button.getText(), FLAGS).x;
	}

	private String lines(GC gc, int width) {
		int room = width - besideLabel(gc);
		StringBuilder lines = new StringBuilder();
		String line = ""; //$NON-NLS-1$
		for (String word : label.split(" ")) { //$NON-NLS-1$
			String longer = line.isEmpty() ? word : line + ' ' + word;
			if (!line.isEmpty() && gc.textExtent(longer, FLAGS).x > room) {
				lines.append(line).append(LINE_END);
				line = word;
			} else {
				line = longer;
			}
		}
		return lines.append(line).toString();
	}
}
