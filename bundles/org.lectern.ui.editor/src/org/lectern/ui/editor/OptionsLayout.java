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

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Puts options below each other and lets a long one wrap. The layouts of forms take it that the height of a button does
 * not depend on its width and would cut off what does not fit into one line.
 */
final class OptionsLayout extends Layout implements ILayoutExtension {

	/** Pixels for the mark of an option and a word; the form scrolls where there is less. */
	private static final int LEAST_WIDTH = 120;

	/** Pixels between two options. */
	private static final int SPACING = 3;

	private static List<OptionButton> options(Composite group) {
		return Arrays.stream(group.getChildren()).map(Button.class::cast).map(OptionButton::of).toList();
	}

	@Override
	protected Point computeSize(Composite group, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? computeMaximumWidth(group, flushCache) : wHint;
		int height = hHint == SWT.DEFAULT
				? options(group).stream().mapToInt(option -> option.height(width) + SPACING).sum()
				: hHint;
		return new Point(width, height);
	}

	@Override
	protected void layout(Composite group, boolean flushCache) {
		Rectangle area = group.getClientArea();
		int y = area.y;
		for (OptionButton option : options(group)) {
			option.fit(area.width);
			int height = option.height(area.width);
			option.button().setBounds(area.x, y, area.width, height);
			y += height + SPACING;
		}
	}

	@Override
	public int computeMinimumWidth(Composite group, boolean changed) {
		return Math.min(LEAST_WIDTH, computeMaximumWidth(group, changed));
	}

	@Override
	public int computeMaximumWidth(Composite group, boolean changed) {
		return options(group).stream().mapToInt(OptionButton::width).max().orElse(0);
	}
}
