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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.lectern.core.overview.ChartScene;
import org.lectern.core.overview.Palette;
import org.lectern.core.overview.Tone;

/** Paints a drawing on a screen or into a picture. */
final class ScenePainter {

	private static final int ROUND = 4;

	private final Palette palette;
	private final Font plain;
	private final Font bold;

	ScenePainter(Palette palette, Font plain, Font bold) {
		this.palette = palette;
		this.plain = plain;
		this.bold = bold;
	}

	/** Returns the palette for a ground. */
	static Palette paletteFor(RGB ground) {
		double light = 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue;
		return light < 128 ? Palette.DARK : Palette.LIGHT;
	}

	/** Returns a colour, which needs no disposal. */
	Color colour(Tone tone) {
		int value = Integer.parseInt(palette.colour(tone).substring(1), 16);
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	void paint(GC gc, ChartScene scene) {
		gc.setAntialias(SWT.ON);
		for (ChartScene.Box box : scene.boxes()) {
			gc.setBackground(colour(box.tone()));
			gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
		}
		for (ChartScene.Text text : scene.texts()) {
			gc.setFont(text.bold() ? bold : plain);
			gc.setForeground(colour(text.tone()));
			int x = text.right() ? text.x() - gc.stringExtent(text.text()).x : text.x();
			gc.drawString(text.text(), x, text.y(), true);
		}
	}
}
