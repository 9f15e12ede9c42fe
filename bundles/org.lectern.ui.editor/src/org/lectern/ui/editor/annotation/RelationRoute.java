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

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a link runs between its passages, in pixels of the control.
 *
 * @param link
 *            what it draws, never null
 * @param lines
 *            the pieces of the line, all of them level or upright, never null
 * @param feet
 *            where it stands on the passages, in the order of the ends of the link, never null
 * @param label
 *            where the name is written; null where there is no room for it
 */
record RelationRoute(RelationLink link, List<Rectangle> lines, List<Point> feet, Rectangle label) {

	/** Pixels beside a line that still mean it. */
	private static final int NEAR = 3;

	/** Makes a level or upright piece of a line between two points. */
	static Rectangle line(int x1, int y1, int x2, int y2) {
		return new Rectangle(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	/** Tells whether a place is on the line or its name, or nearly so. */
	boolean isAt(int x, int y) {
		return label != null && label.contains(x, y) || lines.stream()
				.anyMatch(line -> x >= line.x - NEAR && x <= line.x + line.width + NEAR && y >= line.y - NEAR
						&& y <= line.y + line.height + NEAR);
	}
}
