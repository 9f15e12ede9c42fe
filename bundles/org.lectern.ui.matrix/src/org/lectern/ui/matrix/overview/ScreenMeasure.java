/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.lectern.core.overview.TextMeasure;

/** Measures texts as they are painted on a screen. */
final class ScreenMeasure implements TextMeasure {

	private final GC gc;
	private final Font plain;
	private final Font bold;

	ScreenMeasure(GC gc, Font plain, Font bold) {
		this.gc = gc;
		this.plain = plain;
		this.bold = bold;
	}

	@Override
	public int width(String text, boolean isBold) {
		gc.setFont(isBold ? bold : plain);
		return gc.stringExtent(text).x;
	}

	@Override
	public int lineHeight() {
		gc.setFont(plain);
		return gc.getFontMetrics().getHeight();
	}
}
