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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Finds ways between passages that leave the words free: level in the space above a line of the text, upright in lanes
 * to the left of it. Links that would lie over each other get different tracks above the line, or different lanes.
 */
final class RelationRoutes {

	/** More tracks would tear the text apart, more lanes would push it away: the last one is shared. */
	private static final int MOST_TRACKS = 3;
	private static final int MOST_LANES = 6;

	/** Pixels between lanes, between feet on one passage, and around a name. */
	private static final int LANE = 7;
	private static final int FOOT = 7;
	private static final int GAP = 4;

	private final int left;
	private final int right;
	private final int track;
	private final ToIntFunction<String> widthOf;
	private final Map<RelationLink, List<Point>> feet = new HashMap<>();
	private final List<Taken> tracks = new ArrayList<>();
	private final List<Taken> lanes = new ArrayList<>();
	private final List<Rectangle> labels = new ArrayList<>();
	private final List<RelationRoute> routes = new ArrayList<>();

	/** A piece of a track or a lane. The band tells the line of the text; lanes all have the same one. */
	private record Taken(int band, int number, int from, int to) {
	}

	/** A piece of a link above one line of the text. */
	private record Run(int from, int to, int y) {

		int length() {
			return to - from;
		}
	}

	/**
	 * Finds the ways.
	 *
	 * @param links
	 *            what to draw
	 * @param footOf
	 *            gives the middle of the upper side of the first line of a passage
	 * @param left
	 *            where the text begins, in pixels
	 * @param right
	 *            where it ends
	 * @param track
	 *            the height of a track, that of a name
	 * @param widthOf
	 *            measures a name
	 * @param isFirst
	 *            which links get room for their names before others
	 */
	RelationRoutes(List<RelationLink> links, Function<PlacedAnnotation, Point> footOf, int left,
			int right, int track, ToIntFunction<String> widthOf, Predicate<RelationLink> isFirst) {
		this.left = left;
		this.right = right;
		this.track = track;
		this.widthOf = widthOf;
		stand(links, footOf);
		Map<RelationLink, List<Run>> runs = new HashMap<>();
		links.stream().sorted(Comparator.comparingInt(this::height).thenComparingInt(this::width))
				.forEach(link -> runs.put(link, new ArrayList<>(lay(link))));
		links.stream().sorted(Comparator.comparing((RelationLink link) -> !isFirst.test(link))).forEach(link -> {
			int at = routes.indexOf(routes.stream().filter(route -> route.link() == link).findFirst().orElseThrow());
			RelationRoute route = routes.get(at);
			routes.set(at, new RelationRoute(link, route.lines(), route.feet(), label(link, runs.get(link))));
		});
	}

	/** Returns the ways, those of short links first. */
	List<RelationRoute> routes() {
		return routes;
	}

	/** Returns how many tracks there must be above each line, 0 or more. */
	int tracks() {
		return tracks.stream().mapToInt(Taken::number).max().orElse(-1) + 1;
	}

	/** Returns how many pixels the lanes need beside the text. */
	int widthOfLanes() {
		return LANE * (lanes.stream().mapToInt(Taken::number).max().orElse(-1) + 1);
	}

	/** Links that stand on the same passage stand beside each other. */
	private void stand(List<RelationLink> links, Function<PlacedAnnotation, Point> footOf) {
		Map<Point, Integer> count = new HashMap<>();
		links.forEach(link -> link.ends().forEach(end -> count.merge(footOf.apply(end), 1, Integer::sum)));
		Map<Point, Integer> next = new HashMap<>();
		for (RelationLink link : links) {
			List<Point> own = new ArrayList<>();
			for (PlacedAnnotation end : link.ends()) {
				Point middle = footOf.apply(end);
				int number = next.merge(middle, 1, Integer::sum) - 1;
				own.add(new Point(middle.x + FOOT * (2 * number - count.get(middle) + 1) / 2, middle.y));
			}
			feet.put(link, own);
		}
	}

	private int height(RelationLink link) {
		return span(feet.get(link).stream().mapToInt(foot -> foot.y).toArray());
	}

	private int width(RelationLink link) {
		return span(feet.get(link).stream().mapToInt(foot -> foot.x).toArray());
	}

	private static int span(int[] values) {
		int low = Integer.MAX_VALUE;
		int high = Integer.MIN_VALUE;
		for (int value : values) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		return high - low;
	}

	private List<Run> lay(RelationLink link) {
		TreeMap<Integer, List<Point>> bands = new TreeMap<>();
		feet.get(link).forEach(foot -> bands.computeIfAbsent(foot.y, y -> new ArrayList<>()).add(foot));
		boolean isInOneLine = bands.size() == 1;
		int lane = isInOneLine ? 0 : laneOf(bands.firstKey() - track, bands.lastKey());
		List<Rectangle> lines = new ArrayList<>();
		List<Run> runs = new ArrayList<>();
		bands.forEach((band, standing) -> {
			int to = standing.stream().mapToInt(foot -> foot.x).max().orElse(left);
			int from = isInOneLine ? standing.stream().mapToInt(foot -> foot.x).min().orElse(left) : lane;
			int y = trackOf(band, from, to);
			runs.add(new Run(from, to, y));
			lines.add(RelationRoute.line(from, y, to, y));
			standing.forEach(foot -> lines.add(RelationRoute.line(foot.x, y, foot.x, foot.y)));
		});
		if (!isInOneLine) {
			lines.add(RelationRoute.line(lane, runs.get(0).y(), lane, runs.get(runs.size() - 1).y()));
		}
		routes.add(new RelationRoute(link, lines, feet.get(link), null));
		return runs;
	}

	/** Returns where the lane is that a link gets, the nearest to the text that is free. */
	private int laneOf(int from, int to) {
		int number = free(lanes, 0, from, to, MOST_LANES);
		lanes.add(new Taken(0, number, from, to));
		return left - GAP - LANE * number;
	}

	/** Returns the height of the track that a link gets above a line, the lowest that is free. */
	private int trackOf(int band, int from, int to) {
		int number = free(tracks, band, from - GAP, to + GAP, MOST_TRACKS);
		tracks.add(new Taken(band, number, from, to));
		return band - track / 2 - track * number;
	}

	private static int free(List<Taken> all, int band, int from, int to, int most) {
		int number = 0;
		while (number < most - 1 && isTaken(all, band, number, from, to)) {
			number++;
		}
		return number;
	}

	private static boolean isTaken(List<Taken> all, int band, int number, int from, int to) {
		return all.stream().anyMatch(one -> one.band() == band && one.number() == number && one.from() <= to
				&& one.to() >= from);
	}

	/** Returns where the name of a link is written: on its longest piece that has room, else beside one; null for none. */
	private Rectangle label(RelationLink link, List<Run> runs) {
		int width = widthOf.applyAsInt(link.name()) + 2 * GAP;
		runs.sort(Comparator.comparingInt(Run::length).reversed());
		List<Rectangle> places = new ArrayList<>();
		for (Run run : runs) {
			int rest = run.length() - width - 2 * GAP;
			for (int share : rest < 0 ? new int[0] : new int[] { 2, 1, 3 }) {
				places.add(place(run.from() + GAP + rest * share / 4, run.y(), width));
			}
		}
		for (Run run : runs) {
			places.add(place(run.to() + GAP, run.y(), width));
			places.add(place(run.from() - GAP - width, run.y(), width));
		}
		Rectangle found = places.stream().filter(this::isFree).findFirst().orElse(null);
		if (found != null) {
			labels.add(found);
		}
		return found;
	}

	private Rectangle place(int x, int y, int width) {
		return new Rectangle(x, y - track / 2, width, track);
	}

	private boolean isFree(Rectangle place) {
		return place.x >= left - GAP && place.x + place.width <= right && labels.stream().noneMatch(place::intersects);
	}
}
