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

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.model.review.AnnotationLabel;

/** The colours of labels on the ground of a theme. */
final class LabelColours {

	/** For labels without a colour of their own, in the order of the protocol. */
	private static final List<RGB> PALETTE = List.of(new RGB(42, 111, 201), new RGB(194, 87, 26), new RGB(46, 133, 64),
			new RGB(122, 79, 181), new RGB(179, 51, 79), new RGB(0, 128, 128), new RGB(140, 110, 30));

	private static final RGB UNKNOWN = new RGB(128, 128, 128);
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final int DARK = 128;

	private LabelColours() {
	}

	/** Returns the colour of a label; grey for a label that the protocol does not have and for none. */
	static RGB of(String label, AnnotationSchemes schemes) {
		AnnotationLabel known = schemes.label(label);
		if (known == null) {
			return UNKNOWN;
		}
		String written = known.getColour();
		if (written != null && written.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
			int value = Integer.parseInt(written.substring(1), 16);
			return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
		}
		return PALETTE.get(schemes.labels().indexOf(known) % PALETTE.size());
	}

	/** Returns a colour for lines that can be seen on a ground: brighter where that is dark. */
	static Color line(RGB colour, RGB ground) {
		return new Color(isDark(ground) ? mix(colour, WHITE, 0.65) : colour);
	}

	/** Returns a ground for text: the ground of the theme with a little of a colour, or more where it is chosen. */
	static Color tint(RGB colour, RGB ground, boolean chosen) {
		return new Color(mix(colour, ground, chosen ? 0.42 : 0.18));
	}

	/** Returns a colour between two, with a share from 0 to 1 of the first one. */
	static Color between(Color one, Color other, double share) {
		return new Color(mix(one.getRGB(), other.getRGB(), share));
	}

	/** Returns the colour that lies between some. */
	static RGB mean(List<RGB> colours) {
		int count = Math.max(1, colours.size());
		return new RGB(colours.stream().mapToInt(colour -> colour.red).sum() / count,
				colours.stream().mapToInt(colour -> colour.green).sum() / count,
				colours.stream().mapToInt(colour -> colour.blue).sum() / count);
	}

	private static boolean isDark(RGB ground) {
		return ground.red + ground.green + ground.blue < 3 * DARK;
	}

	private static RGB mix(RGB one, RGB other, double share) {
		return new RGB(mix(one.red, other.red, share), mix(one.green, other.green, share),
				mix(one.blue, other.blue, share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one * share + other * (1 - share));
	}
}
