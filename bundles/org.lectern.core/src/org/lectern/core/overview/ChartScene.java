/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import java.util.List;

/**
 * A drawing of an overview, to be painted on a screen or written as SVG. Lengths are in pixels at 96 dpi.
 *
 * @param width
 *            the width, 1 or more
 * @param height
 *            the height, 1 or more
 * @param boxes
 *            the filled rectangles, the lower ones first
 * @param texts
 *            the texts, above all rectangles
 * @param targets
 *            where the bars are, to be clicked at
 */
public record ChartScene(int width, int height, List<Box> boxes, List<Text> texts, List<Target> targets) {

	/** Keeps the parts as they are now. */
	public ChartScene {
		boxes = List.copyOf(boxes);
		texts = List.copyOf(texts);
		targets = List.copyOf(targets);
	}

	/** A filled rectangle. */
	public record Box(int x, int y, int width, int height, Tone tone) {
	}

	/**
	 * A line of text.
	 *
	 * @param x
	 *            where it begins, or ends when it is aligned to the right
	 * @param y
	 *            its upper edge
	 * @param text
	 *            the text, short enough for its place, never null
	 * @param tone
	 *            the colour, never null
	 * @param bold
	 *            whether it is a heading
	 * @param right
	 *            whether it is aligned to the right
	 */
	public record Text(int x, int y, String text, Tone tone, boolean bold, boolean right) {
	}

	/** The place of a bar with its label and its number. */
	public record Target(int x, int y, int width, int height, Bar bar) {

		/**
		 * Tells whether a point is in it.
		 *
		 * @param px
		 *            pixels from the left
		 * @param py
		 *            pixels from the top
		 * @return whether it is
		 */
		public boolean contains(int px, int py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}
	}

	/**
	 * Finds the bar at a point.
	 *
	 * @param x
	 *            pixels from the left
	 * @param y
	 *            pixels from the top
	 * @return the bar, null where there is none
	 */
	public Bar barAt(int x, int y) {
		return targets.stream().filter(target -> target.contains(x, y)).map(Target::bar).findFirst().orElse(null);
	}
}
