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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lectern.core.overview.Bar;
import org.lectern.core.overview.ChartLayout;
import org.lectern.core.overview.ChartScene;
import org.lectern.core.overview.Overview;
import org.lectern.core.overview.Palette;
import org.lectern.core.overview.SvgChart;
import org.lectern.core.overview.Tone;

/** The bars of an overview, drawn. One of them can be chosen, by a click or with the arrow keys. */
final class OverviewChart extends Canvas {

	private final Consumer<Bar> chosen;
	private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	private Overview overview;
	private ChartScene scene;
	private int selected = -1;

	/**
	 * Makes a canvas.
	 *
	 * @param chosen
	 *            told of each bar that is chosen
	 */
	OverviewChart(Composite parent, Consumer<Bar> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseMove, this::mouseMoved);
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.FocusIn, event -> focused());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		new ChartAccessibility(this);
	}

	/** Shows other numbers; the chosen bar stays chosen where there still is one of its name. */
	void show(Overview shown, int width) {
		Bar before = selectedBar();
		overview = shown;
		layOut(width);
		selected = -1;
		for (int i = 0; before != null && i < targets().size(); i++) {
			Bar bar = targets().get(i).bar();
			if (bar.dimension() == before.dimension() && bar.label().equals(before.label())) {
				selected = i;
			}
		}
		redraw();
	}

	/** Fits the drawing to a width. */
	void layOut(int width) {
		if (overview != null) {
			GC gc = new GC(this);
			try {
				scene = ChartLayout.draw(overview, width, new ScreenMeasure(gc, getFont(), bold));
			} finally {
				gc.dispose();
			}
			redraw();
		}
	}

	/** Returns the drawing, null before there is one. */
	ChartScene scene() {
		return scene;
	}

	List<ChartScene.Target> targets() {
		return scene == null ? List.of() : scene.targets();
	}

	/** Returns the number of the chosen bar, -1 for none. */
	int selection() {
		return selected;
	}

	private Bar selectedBar() {
		return selected < 0 || selected >= targets().size() ? null : targets().get(selected).bar();
	}

	private Palette palette() {
		return ScenePainter.paletteFor(getBackground().getRGB());
	}

	private void paint(GC gc) {
		if (scene == null) {
			return;
		}
		ScenePainter painter = new ScenePainter(palette(), getFont(), bold);
		if (selected >= 0 && selected < targets().size()) {
			ChartScene.Target target = targets().get(selected);
			gc.setForeground(painter.colour(Tone.PAPERS));
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRoundRectangle(target.x() - 4, target.y(), target.width() + 8, target.height(), 6, 6);
		}
		painter.paint(gc, scene);
	}

	private void mouseDown(Event event) {
		forceFocus();
		for (int i = 0; i < targets().size(); i++) {
			if (targets().get(i).contains(event.x, event.y)) {
				select(i);
				return;
			}
		}
	}

	private void mouseMoved(Event event) {
		Bar bar = scene == null ? null : scene.barAt(event.x, event.y);
		setCursor(bar == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		String tip = bar == null ? null : NLS.bind(Messages.BarText_label, bar.label(), bar.count()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void focused() {
		getAccessible().setFocus(selected < 0 ? ACC.CHILDID_SELF : selected);
		redraw();
	}

	private void keyPressed(Event event) {
		int last = targets().size() - 1;
		int wanted = switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> Math.min(last, selected + 1);
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> Math.max(0, selected - 1);
		case SWT.HOME -> 0;
		case SWT.END -> last;
		default -> -1;
		};
		if (wanted >= 0 && last >= 0) {
			select(wanted);
		}
	}

	/** Chooses a bar by its number. */
	void select(int index) {
		selected = index;
		getAccessible().setFocus(index);
		getAccessible().selectionChanged();
		chosen.accept(targets().get(index).bar());
		redraw();
	}

	/** Chooses no bar. */
	void deselect() {
		selected = -1;
		getAccessible().selectionChanged();
		redraw();
	}

	/** Returns where the chosen bar is, null for none. */
	Rectangle selectedBounds() {
		if (selectedBar() == null) {
			return null;
		}
		ChartScene.Target target = targets().get(selected);
		return new Rectangle(target.x(), target.y(), target.width(), target.height());
	}

	/** Writes the drawing as SVG; the empty string before there is one. */
	String svg(String title) {
		if (scene == null) {
			return ""; //$NON-NLS-1$
		}
		GC gc = new GC(this);
		try {
			return SvgChart.write(scene, title, palette(), new ScreenMeasure(gc, getFont(), bold));
		} finally {
			gc.dispose();
		}
	}

	/** Returns the drawing as a picture, with twice the pixels on a screen that has them. */
	ImageData picture() {
		Image image = new Image(getDisplay(), scene.width(), scene.height());
		try {
			GC gc = new GC(image);
			try {
				ScenePainter painter = new ScenePainter(palette(), getFont(), bold);
				gc.setBackground(painter.colour(Tone.PAGE));
				gc.fillRectangle(0, 0, scene.width(), scene.height());
				painter.paint(gc, scene);
			} finally {
				gc.dispose();
			}
			return image.getImageData();
		} finally {
			image.dispose();
		}
	}
}
