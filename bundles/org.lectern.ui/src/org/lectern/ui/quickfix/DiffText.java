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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.BackgroundChange;

/** Shows a difference in the unified format, what goes and what comes tinted in the colours of the theme. */
public final class DiffText {

	private static final RGB GONE = new RGB(220, 60, 60);
	private static final RGB NEW = new RGB(60, 170, 80);
	private static final RGB PLACE = new RGB(90, 120, 220);
	/** How much of the tint is in the background, of 100. */
	private static final int TINT = 22;

	private final StyledText text;

	/**
	 * Makes the text.
	 *
	 * @param parent
	 *            the parent, never null
	 * @param name
	 *            what it shows, for people who cannot see it, never null
	 */
	public DiffText(Composite parent, String name) {
		text = new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 6, 4);
		AccessibleName.set(text, name);
		text.addTraverseListener(event -> {
			// a text that cannot be edited holds nobody who goes through the dialog with the keyboard
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		BackgroundChange.follow(text, this::tint);
	}

	/**
	 * Returns the control.
	 *
	 * @return the control, never null
	 */
	public StyledText control() {
		return text;
	}

	/**
	 * Shows a difference.
	 *
	 * @param diff
	 *            the difference, or a message in its place, never null
	 */
	public void show(String diff) {
		text.setText(diff);
		tint();
		text.setTopIndex(0);
	}

	private void tint() {
		List<StyleRange> styles = new ArrayList<>();
		for (int line = 0; line < text.getLineCount(); line++) {
			String content = text.getLine(line);
			RGB tint = tint(content);
			if (tint != null) {
				text.setLineBackground(line, 1, mixed(tint));
			}
			if (content.startsWith("--- ") || content.startsWith("+++ ")) { //$NON-NLS-1$ //$NON-NLS-2$
				styles.add(new StyleRange(text.getOffsetAtLine(line), content.length(), null, null, SWT.BOLD));
			}
		}
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static RGB tint(String line) {
		if (line.startsWith("--- ") || line.startsWith("+++ ") || line.isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		return switch (line.charAt(0)) {
		case '-' -> GONE;
		case '+' -> NEW;
		case '@' -> line.startsWith("@@ ") ? PLACE : null; //$NON-NLS-1$
		default -> null;
		};
	}

	private Color mixed(RGB tint) {
		RGB back = text.getBackground().getRGB();
		return new Color(mixed(back.red, tint.red), mixed(back.green, tint.green), mixed(back.blue, tint.blue));
	}

	private static int mixed(int back, int tint) {
		return (back * (100 - TINT) + tint * TINT) / 100;
	}
}
