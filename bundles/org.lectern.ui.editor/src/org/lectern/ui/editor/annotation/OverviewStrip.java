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

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lectern.ui.AccessibleName;

/** A strip beside the text with a mark at the height of each passage; a click chooses it. */
final class OverviewStrip {

	private static final int WIDTH = 14;
	private static final int INSET = 3;
	private static final int MARK = 5;

	private final Canvas canvas;
	private final StyledText text;
	private final Selection selection;
	private AnnotatedText shown = new AnnotatedText();

	OverviewStrip(Composite parent, StyledText text, Selection selection) {
		this.text = text;
		this.selection = selection;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {

			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(WIDTH, Math.max(0, height));
			}
		};
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, event -> choose(event.y));
		canvas.addListener(SWT.MouseMove, event -> tell(event.y));
		text.addListener(SWT.Resize, event -> canvas.redraw());
		AccessibleName.set(canvas, Messages.OverviewStrip_name);
	}

	Canvas control() {
		return canvas;
	}

	void show(AnnotatedText annotated) {
		shown = annotated;
		AccessibleName.set(canvas, NLS.bind(Messages.OverviewStrip_count, drawn().size()));
		canvas.redraw();
	}

	private List<PlacedAnnotation> drawn() {
		return shown.annotations().stream().filter(PlacedAnnotation::isDrawn).toList();
	}

	private void paint(Event event) {
		RGB ground = text.getBackground().getRGB();
		event.gc.setBackground(text.getBackground());
		event.gc.fillRectangle(canvas.getClientArea());
		for (PlacedAnnotation one : drawn()) {
			Rectangle mark = markOf(one);
			boolean chosen = selection.chosen().contains(one.annotation());
			event.gc.setBackground(LabelColours.line(one.colour(), ground));
			event.gc.fillRectangle(chosen ? 0 : mark.x, mark.y, chosen ? WIDTH : mark.width, mark.height);
		}
	}

	/** Returns where the mark is: the same share of the height as the passage of all of the text, or beside it. */
	private Rectangle markOf(PlacedAnnotation one) {
		int y = text.getLocationAtOffset(one.anchoring().start()).y;
		int height = Math.max(1, canvas.getClientArea().height);
		int all = text.getLocationAtOffset(text.getCharCount()).y + text.getTopPixel() + text.getLineHeight();
		int at = all <= height ? y + (text.getLineHeight() - MARK) / 2
				: (int) ((long) (y + text.getTopPixel()) * (height - MARK) / all);
		return new Rectangle(INSET, at, WIDTH - 2 * INSET, MARK);
	}

	private PlacedAnnotation at(int y) {
		return drawn().stream().filter(one -> {
			Rectangle mark = markOf(one);
			return y >= mark.y - 1 && y <= mark.y + mark.height;
		}).findFirst().orElse(null);
	}

	private void choose(int y) {
		PlacedAnnotation one = at(y);
		if (one != null) {
			selection.choose(List.of(one.annotation()), this);
		}
	}

	private void tell(int y) {
		PlacedAnnotation one = at(y);
		canvas.setToolTipText(one == null ? null : shown.describe(one));
		canvas.setCursor(one == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}
}
