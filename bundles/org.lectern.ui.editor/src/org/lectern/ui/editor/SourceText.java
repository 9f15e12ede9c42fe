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

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.editor.SourceStyle.Part;

/** Shows a source to read and to copy, in colours that can be read on a light and on a dark ground. */
final class SourceText {

	private static final int DARK = 128;
	private static final int TAB = 4;

	private final StyledText text;
	private final SourceStyle style;
	private final FormToolkit toolkit;

	/**
	 * Creates the text.
	 *
	 * @param name
	 *            what assistive technology calls it
	 */
	SourceText(Composite parent, FormToolkit toolkit, SourceStyle style, String name) {
		this.style = style;
		this.toolkit = toolkit;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		toolkit.adapt(text, true, false);
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(TAB);
		text.setAlwaysShowScrollBars(false);
		AccessibleName.set(text, name);
	}

	StyledText control() {
		return text;
	}

	/** Shows a source; where the reader was stays in sight. */
	void show(String source) {
		if (!source.equals(text.getText())) {
			int top = text.getTopIndex();
			text.setText(source);
			text.setTopIndex(top);
		}
		text.setStyleRanges(style.ranges(source, styles()).toArray(StyleRange[]::new));
	}

	private Map<Part, StyleRange> styles() {
		RGB ground = text.getBackground().getRGB();
		boolean dark = ground.red + ground.green + ground.blue < 3 * DARK;
		Map<Part, StyleRange> styles = new EnumMap<>(Part.class);
		styles.put(Part.TAG, drawn(dark ? new RGB(134, 188, 255) : new RGB(0, 72, 160), SWT.BOLD));
		styles.put(Part.NAME, drawn(dark ? new RGB(214, 166, 235) : new RGB(112, 28, 132), SWT.NORMAL));
		styles.put(Part.VALUE, drawn(dark ? new RGB(150, 214, 150) : new RGB(22, 101, 52), SWT.NORMAL));
		styles.put(Part.COMMENT, drawn(dark ? new RGB(170, 170, 170) : new RGB(100, 100, 100), SWT.ITALIC));
		return styles;
	}

	private StyleRange drawn(RGB color, int font) {
		String key = SourceText.class.getName() + color;
		Color known = toolkit.getColors().getColor(key);
		StyleRange range = new StyleRange();
		range.foreground = known == null ? toolkit.getColors().createColor(key, color) : known;
		range.fontStyle = font;
		return range;
	}
}
