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

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** A patch of the colour of a label. */
final class LabelSwatch {

	private static final int SIZE = 12;

	/** Points on each side that are clear, so that the patch is as high as the letters beside it. */
	private static final int INSET = 1;

	private LabelSwatch() {
	}

	/** Makes an image, to be disposed by the caller, sharp at any zoom. */
	static Image create(Display display, RGB colour) {
		return new Image(display, (int zoom) -> draw(colour, SIZE * zoom / 100, Math.max(1, INSET * zoom / 100)));
	}

	private static ImageData draw(RGB colour, int size, int inset) {
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int pixel = data.palette.getPixel(colour);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				boolean inside = x >= inset && x < size - inset && y >= inset && y < size - inset;
				data.setPixel(x, y, pixel);
				data.setAlpha(x, y, inside ? 255 : 0);
			}
		}
		return data;
	}
}
