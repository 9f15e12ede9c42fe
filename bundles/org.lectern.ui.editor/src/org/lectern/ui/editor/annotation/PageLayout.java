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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Lays out two controls below each other as wide as the page: the upper one as high as it needs, which depends on the
 * width, the lower one as high as there is room. Where there is less room than a little the page scrolls.
 */
final class PageLayout extends Layout implements ILayoutExtension {

	/** Pixels. */
	private static final int MARGIN = 12;
	private static final int SPACING = 8;
	private static final int NARROWEST = 420;
	private static final int LOWEST = 340;

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? NARROWEST : wHint;
		int height = upperHeight(composite, width, flushCache) + SPACING + LOWEST + 2 * MARGIN;
		return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
	}

	private static int upperHeight(Composite composite, int width, boolean flushCache) {
		return composite.getChildren()[0].computeSize(Math.max(1, width - 2 * MARGIN), SWT.DEFAULT, flushCache).y;
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		int width = Math.max(0, area.width - 2 * MARGIN);
		int upper = upperHeight(composite, area.width, flushCache);
		Control[] both = composite.getChildren();
		both[0].setBounds(area.x + MARGIN, area.y + MARGIN, width, upper);
		int top = MARGIN + upper + SPACING;
		both[1].setBounds(area.x + MARGIN, area.y + top, width, Math.max(0, area.height - top - MARGIN));
	}

	@Override
	public int computeMinimumWidth(Composite parent, boolean changed) {
		return NARROWEST;
	}

	@Override
	public int computeMaximumWidth(Composite parent, boolean changed) {
		return NARROWEST;
	}
}
