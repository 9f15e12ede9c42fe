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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.lectern.model.review.Annotation;

/** Draws a line below each passage; those of passages that overlap lie below each other. */
final class PassageLines {

	/** Pixels between the lines of the text, in which the lines below passages are drawn. */
	static final int SPACING = 9;

	private static final int THICK = 2;
	private static final int LEVELS = SPACING / (THICK + 1);

	private final StyledText text;
	private final List<Level> levels = new ArrayList<>();
	private List<Annotation> chosen = List.of();

	private record Level(PlacedAnnotation annotation, int level) {
	}

	PassageLines(StyledText text) {
		this.text = text;
		text.addListener(SWT.Paint, this::paint);
	}

	/** Shows passages, which are in the order of the text. */
	void show(List<PlacedAnnotation> drawn, List<Annotation> chosenOnes) {
		chosen = chosenOnes;
		levels.clear();
		for (PlacedAnnotation one : drawn) {
			int level = 0;
			while (isTaken(level, one) && level < LEVELS - 1) {
				level++;
			}
			levels.add(new Level(one, level));
		}
		text.redraw();
	}

	private boolean isTaken(int level, PlacedAnnotation one) {
		return levels.stream().anyMatch(other -> other.level() == level
				&& other.annotation().anchoring().end() > one.anchoring().start()
				&& other.annotation().anchoring().start() < one.anchoring().end());
	}

	private void paint(Event event) {
		RGB ground = text.getBackground().getRGB();
		for (Level one : levels) {
			if (one.annotation().anchoring().end() <= text.getCharCount()) {
				Color colour = LabelColours.line(one.annotation().colour(), ground);
				boolean strong = chosen.contains(one.annotation().annotation());
				underline(event.gc, one, colour, strong);
			}
		}
	}

	private void underline(GC gc, Level one, Color colour, boolean strong) {
		gc.setBackground(colour);
		int at = one.annotation().anchoring().start();
		int end = one.annotation().anchoring().end();
		while (at < end) {
			int last = lastInLine(text, at, end - 1);
			Rectangle first = text.getTextBounds(at, at);
			Rectangle right = text.getTextBounds(last, last);
			int bottom = first.y + text.getLineHeight(at) + one.level() * (THICK + 1);
			gc.fillRectangle(first.x, bottom, right.x + right.width - first.x, strong ? THICK + 1 : THICK);
			at = last + 1;
		}
	}

	/** Returns the last character of a range that is in the same line on the screen as the first one. */
	static int lastInLine(StyledText text, int from, int to) {
		int y = text.getTextBounds(from, from).y; // a location would be that of the caret, which may stand before a break
		int low = from;
		int high = to;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (text.getTextBounds(middle, middle).y == y) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
