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

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Keeps the text in tool bars of forms readable. A dark theme leaves it as the system draws it, which may be dark, and a
 * style sheet cannot tell what is enabled from what is not.
 */
final class ToolBarStyle {

	private static final int DARK = 128;
	private static final Color ENABLED = new Color(224, 224, 224);
	private static final Color DISABLED = new Color(138, 142, 146);

	private ToolBarStyle() {
	}

	/** Colours the items of a tool bar by its ground, and again when that changes or an item is enabled. */
	static void follow(ToolBar tools) {
		tools.addListener(SWT.Paint, event -> {
			if (isDifferent(tools)) {
				tools.getDisplay().asyncExec(() -> colour(tools)); // not while it is painted
			}
		});
	}

	private static boolean isDifferent(ToolBar tools) {
		for (ToolItem item : tools.getItems()) {
			if (isText(item) && !Objects.equals(item.getData(ToolBarStyle.class.getName()), wanted(item))) {
				return true;
			}
		}
		return false;
	}

	private static void colour(ToolBar tools) {
		if (!tools.isDisposed()) {
			for (ToolItem item : tools.getItems()) {
				if (isText(item)) {
					item.setForeground(wanted(item));
					item.setData(ToolBarStyle.class.getName(), wanted(item));
				}
			}
		}
	}

	private static boolean isText(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0;
	}

	/** Null is what the system draws. */
	private static Color wanted(ToolItem item) {
		RGB ground = item.getParent().getParent().getBackground().getRGB();
		if (ground.red + ground.green + ground.blue >= 3 * DARK) {
			return null;
		}
		return item.isEnabled() ? ENABLED : DISABLED;
	}
}
