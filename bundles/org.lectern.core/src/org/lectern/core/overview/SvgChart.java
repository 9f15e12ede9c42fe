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

import org.lectern.core.text.HtmlText;

/** Writes drawings as SVG that needs nothing else and reads well aloud. */
@SuppressWarnings("nls")
public final class SvgChart {

	private SvgChart() {
	}

	/**
	 * Writes a drawing.
	 *
	 * @param scene
	 *            the drawing, never null
	 * @param title
	 *            what it shows, never null
	 * @param palette
	 *            its colours, never null
	 * @param measure
	 *            measures texts as it did for the drawing, never null
	 * @return the whole file, never null
	 */
	public static String write(ChartScene scene, String title, Palette palette, TextMeasure measure) {
		StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(scene.width()).append("\" height=\"")
				.append(scene.height()).append("\" viewBox=\"0 0 ").append(scene.width()).append(' ').append(scene.height())
				.append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"")
				.append(Math.round(measure.lineHeight() * 0.72)).append("\">\n<title>").append(escape(title))
				.append("</title>\n");
		svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(palette.colour(Tone.PAGE)).append("\"/>\n");
		for (ChartScene.Box box : scene.boxes()) {
			svg.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y()).append("\" width=\"")
					.append(box.width()).append("\" height=\"").append(box.height()).append("\" rx=\"2\" fill=\"")
					.append(palette.colour(box.tone())).append("\"/>\n");
		}
		int baseline = (int) Math.round(measure.lineHeight() * 0.76);
		for (ChartScene.Text text : scene.texts()) {
			svg.append("<text x=\"").append(text.x()).append("\" y=\"").append(text.y() + baseline).append('"')
					.append(text.right() ? " text-anchor=\"end\"" : "").append(text.bold() ? " font-weight=\"bold\"" : "")
					.append(" fill=\"").append(palette.colour(text.tone())).append("\">").append(escape(text.text()))
					.append("</text>\n");
		}
		for (ChartScene.Target target : scene.targets()) {
			svg.append("<rect x=\"").append(target.x()).append("\" y=\"").append(target.y()).append("\" width=\"")
					.append(target.width()).append("\" height=\"").append(target.height())
					.append("\" fill=\"none\" pointer-events=\"all\"><title>").append(escape(target.bar().label()))
					.append(": ").append(target.bar().count()).append("</title></rect>\n");
		}
		return svg.append("</svg>\n").toString();
	}

	private static String escape(String text) {
		StringBuilder printable = new StringBuilder();
		text.codePoints().filter(point -> !Character.isISOControl(point))
				.filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
				.forEach(printable::appendCodePoint);
		return HtmlText.escape(printable.toString());
	}
}
