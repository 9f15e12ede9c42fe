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
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;

/**
 * Draws the relations between passages, without a change of the text: it only gets more room above its lines and to the
 * left of them while there are relations. Those of what is chosen or under the pointer stand out; where there are many,
 * only they have names.
 */
final class RelationLines {

	/** From this many links on the names of all would be more than one can read. */
	private static final int MANY = 7;

	/** Pixels from the middle of the foot of an arrow head to its side, and its height. */
	private static final int HEAD = 4;
	private static final int HEAD_HEIGHT = 5;

	/** Pixels. */
	private static final int DOT = 4;

	private static final double SHRUNK = 0.85;

	private final StyledText text;
	private final int margin;
	private final Font font;
	private final Consumer<RelationLink> receiver;
	private List<RelationLink> links = List.of();
	private List<Annotation> chosen = List.of();
	private List<Relation> picked = List.of();
	private RelationLink hovered;
	private int tracks;
	private int lanes;
	private int track;

	/**
	 * Makes what draws on a text.
	 *
	 * @param margin
	 *            pixels around the text while there are no relations
	 * @param receiver
	 *            takes a link that was clicked
	 */
	RelationLines(StyledText text, int margin, Consumer<RelationLink> receiver) {
		this.text = text;
		this.margin = margin;
		this.receiver = receiver;
		int height = (int) Math.round(text.getFont().getFontData()[0].getHeight() * SHRUNK);
		font = new LocalResourceManager(JFaceResources.getResources(), text)
				.create(FontDescriptor.createFrom(text.getFont()).setHeight(Math.max(1, height)));
		track = measured(gc -> gc.getFontMetrics().getHeight());
		text.addListener(SWT.Paint, this::paint);
		text.addListener(SWT.Resize, event -> arrange());
		text.addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
		text.addListener(SWT.MouseExit, event -> hover(null));
		text.addListener(SWT.MouseUp, this::released);
		arrange();
	}

	/** Shows links; the annotations that are chosen say which of them stand out. */
	void show(List<RelationLink> shown, List<Annotation> chosenOnes) {
		links = shown;
		chosen = chosenOnes;
		hovered = null;
		arrange();
		text.redraw();
	}

	/** Makes the links of some relations stand out instead of all links of what is chosen; none for these again. */
	void pick(List<Relation> relations) {
		picked = relations;
		text.redraw();
	}

	/** Returns the link at a place of the control; null for none. */
	RelationLink at(int x, int y) {
		return links.isEmpty() ? null
				: routes().routes().stream().filter(route -> route.isAt(x, y)).map(RelationRoute::link).findFirst()
						.orElse(null);
	}

	private void hover(RelationLink link) {
		if (link != hovered) {
			hovered = link;
			text.setCursor(link == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			text.redraw();
		}
	}

	/** A click chooses, the end of a selection of words does not. */
	private void released(Event event) {
		RelationLink link = event.button == 1 && text.getSelectionCount() == 0 ? at(event.x, event.y) : null;
		if (link != null) {
			receiver.accept(link);
		}
	}

	/** Makes the room the links need. Lanes take width from the lines, which then may break at other places. */
	private void arrange() {
		RelationRoutes first = routes();
		lanes = first.widthOfLanes();
		apply(first.tracks());
		RelationRoutes again = routes();
		lanes = Math.max(lanes, again.widthOfLanes());
		apply(again.tracks());
	}

	private void apply(int wanted) {
		tracks = wanted;
		int left = margin + lanes;
		int top = margin + tracks * track;
		if (text.getLeftMargin() != left || text.getTopMargin() != top) {
			text.setMargins(left, top, margin, margin);
		}
		int spacing = PassageLines.SPACING + tracks * track;
		if (text.getLineSpacing() != spacing) {
			text.setLineSpacing(spacing);
		}
	}

	private boolean isStrong(RelationLink link) {
		return link == hovered || (picked.isEmpty() ? link.touches(chosen)
				: link.relations().stream().anyMatch(picked::contains));
	}

	private RelationRoutes routes() {
		return measured(gc -> new RelationRoutes(links, this::foot, text.getLeftMargin(),
				text.getClientArea().width, track, name -> gc.stringExtent(name).x, this::isStrong));
	}

	private <T> T measured(Function<GC, T> measure) {
		GC gc = new GC(text);
		try {
			gc.setFont(font);
			return measure.apply(gc);
		} finally {
			gc.dispose();
		}
	}

	private Point foot(PlacedAnnotation passage) {
		int start = Math.min(passage.anchoring().start(), Math.max(0, text.getCharCount() - 1));
		int last = PassageLines.lastInLine(text, start,
				Math.max(start, Math.min(passage.anchoring().end(), text.getCharCount()) - 1));
		Rectangle first = text.getTextBounds(start, start);
		Rectangle end = text.getTextBounds(last, last);
		return new Point((first.x + end.x + end.width) / 2, first.y);
	}

	private void paint(Event event) {
		if (links.isEmpty() || text.getCharCount() == 0) {
			return;
		}
		List<RelationRoute> weak = new ArrayList<>();
		List<RelationRoute> strong = new ArrayList<>();
		routes().routes().forEach(route -> (isStrong(route.link()) ? strong : weak).add(route));
		boolean many = links.size() >= MANY && !strong.isEmpty();
		event.gc.setFont(font);
		draw(event.gc, weak, many ? 0.4 : 0.62, 1, !many);
		draw(event.gc, strong, 1, 2, true);
	}

	private void draw(GC gc, List<RelationRoute> routes, double share, int width, boolean named) {
		Color colour = text.getDisplay().getHighContrast() ? text.getForeground()
				: LabelColours.between(text.getForeground(), text.getBackground(), share);
		for (RelationRoute route : routes) {
			gc.setBackground(colour);
			route.lines().forEach(line -> gc.fillRectangle(line.x, line.y, Math.max(width, line.width + width),
					Math.max(width, line.height)));
			drawFeet(gc, route);
		}
		for (RelationRoute route : routes) {
			if (named && route.label() != null) {
				gc.setBackground(text.getBackground());
				gc.fillRectangle(route.label());
				gc.setForeground(colour);
				Point size = gc.stringExtent(route.link().name());
				gc.drawString(route.link().name(), route.label().x + (route.label().width - size.x) / 2,
						route.label().y + (route.label().height - size.y) / 2, true);
			}
		}
	}

	/** An arrow head points at where a relation leads; a dot is each other end. */
	private static void drawFeet(GC gc, RelationRoute route) {
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < route.feet().size(); i++) {
			Point foot = route.feet().get(i);
			if (route.link().isDirected() && i == route.feet().size() - 1) {
				gc.fillPolygon(new int[] { foot.x - HEAD, foot.y - HEAD_HEIGHT, foot.x + HEAD + 1, foot.y - HEAD_HEIGHT,
						foot.x, foot.y + 1 });
			} else {
				gc.fillOval(foot.x - DOT / 2, foot.y - DOT + 1, DOT + 1, DOT + 1);
			}
		}
		gc.setAntialias(SWT.DEFAULT);
	}
}
