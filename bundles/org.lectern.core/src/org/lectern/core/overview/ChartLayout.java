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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws an overview: the totals, and below them bars for each dimension, in as many columns as there is room for. */
public final class ChartLayout {

	private static final int MARGIN = 14;
	private static final int COLUMN = 300;
	private static final int GAP = 26;
	private static final int ROW_GAP = 5;
	private static final int NUMBER = 34;
	/** The part of a column that labels take, of 100. */
	private static final int LABELS = 46;

	private final TextMeasure measure;
	private final List<ChartScene.Box> boxes = new ArrayList<>();
	private final List<ChartScene.Text> texts = new ArrayList<>();
	private final List<ChartScene.Target> targets = new ArrayList<>();

	private ChartLayout(TextMeasure measure) {
		this.measure = measure;
	}

	/**
	 * Draws an overview.
	 *
	 * @param overview
	 *            the overview, never null
	 * @param width
	 *            the width to fill, in pixels; at least one column is drawn whatever it is
	 * @param measure
	 *            measures texts in the font they will be drawn in, never null
	 * @return the drawing, never null
	 */
	public static ChartScene draw(Overview overview, int width, TextMeasure measure) {
		return new ChartLayout(measure).scene(overview, Math.max(width, COLUMN / 2));
	}

	private ChartScene scene(Overview overview, int width) {
		int line = measure.lineHeight();
		int y = MARGIN;
		for (String part : lines(overview.totals().text(), width - 2 * MARGIN)) {
			texts.add(new ChartScene.Text(MARGIN, y, shortened(part, width - 2 * MARGIN, false), Tone.TEXT, false, false));
			y += line + ROW_GAP;
		}
		int room = width - 2 * MARGIN;
		int columns = Math.max(1, (room + GAP) / (COLUMN + GAP));
		int columnWidth = (room - (columns - 1) * GAP) / columns;
		int[] bottoms = new int[columns];
		Arrays.fill(bottoms, y + ROW_GAP);
		for (Distribution distribution : overview.distributions()) {
			int column = shortest(bottoms);
			bottoms[column] = card(distribution, MARGIN + column * (columnWidth + GAP), bottoms[column], columnWidth) + GAP;
		}
		int height = Arrays.stream(bottoms).max().orElse(y);
		return new ChartScene(width, height, boxes, texts, targets);
	}

	private static int shortest(int[] bottoms) {
		int shortest = 0;
		for (int i = 1; i < bottoms.length; i++) {
			if (bottoms[i] < bottoms[shortest]) {
				shortest = i;
			}
		}
		return shortest;
	}

	/** Breaks the totals where they have their dots. */
	private List<String> lines(String text, int width) {
		List<String> lines = new ArrayList<>();
		String separator = " \u00b7 "; //$NON-NLS-1$
		for (String part : text.split(separator)) {
			int last = lines.size() - 1;
			if (last >= 0 && measure.width(lines.get(last) + separator + part, false) <= width) {
				lines.set(last, lines.get(last) + separator + part);
			} else {
				lines.add(part);
			}
		}
		return lines;
	}

	/** Returns where the card ends. */
	private int card(Distribution distribution, int x, int top, int width) {
		int line = measure.lineHeight();
		texts.add(new ChartScene.Text(x, top, shortened(distribution.dimension().label(), width, true), Tone.TEXT, true, false));
		int y = top + line + 2 * ROW_GAP;
		int labels = width * LABELS / 100;
		int track = width - labels - NUMBER - 2 * ROW_GAP;
		for (Bar bar : distribution.bars()) {
			int length = distribution.most() == 0 ? 0 : (int) Math.round((double) track * bar.count() / distribution.most());
			int barX = x + labels + ROW_GAP;
			texts.add(new ChartScene.Text(x, y, shortened(bar.label(), labels, false), Tone.TEXT, false, false));
			boxes.add(new ChartScene.Box(barX, y + 2, track, line - 4, Tone.TRACK));
			if (bar.count() > 0) {
				boxes.add(new ChartScene.Box(barX, y + 2, Math.max(2, length), line - 4, tone(bar, distribution)));
			}
			texts.add(new ChartScene.Text(x + width, y, Integer.toString(bar.count()), Tone.QUIET, false, true));
			targets.add(new ChartScene.Target(x, y - 2, width, line + 4, bar));
			y += line + ROW_GAP;
		}
		return y;
	}

	private static Tone tone(Bar bar, Distribution distribution) {
		return switch (distribution.dimension()) {
		case SEVERITY -> bar.label().equals(Messages.OverviewCounter_error) ? Tone.ERROR
				: bar.label().equals(Messages.OverviewCounter_warning) ? Tone.WARNING : Tone.PROBLEMS;
		case CHECK -> Tone.PROBLEMS;
		default -> bar.label().equals(Messages.OverviewCounter_none) ? Tone.REST : Tone.PAPERS;
		};
	}

	private String shortened(String text, int width, boolean bold) {
		if (measure.width(text, bold) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 1 && measure.width(text.substring(0, end) + '\u2026', bold) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + '\u2026';
	}
}
