/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.syntax.TokenKind;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The colours of BibTeX can be read on a light and on a dark ground, and follow the theme. */
@ExtendWith(WorkbenchLog.class)
class BibtexColoursTest {

	private static final RGB LIGHT = new RGB(255, 255, 255);
	private static final RGB DARK = new RGB(47, 47, 47);
	/** What WCAG asks for text. */
	private static final double CONTRAST = 4.5;
	private static final String PAPERS = """
			% Papers on screening
			@string{jor = {Journal of Reading}}

			@article{smith2019,
			  author  = {Anna Smith and J{\\"o}rg Jones},
			  title   = {Screening a thousand abstracts in pairs},
			  journal = jor # { Letters},
			  year    = 2019,
			}

			Words between entries, and an entry with a mistake
			@book{oak2001,
			  title = {The forest as an index}} misplaced,
			}
			""";

	private final Map<String, RGB> before = new HashMap<>();
	private ReviewFixture review;
	private EditorDriver driver;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexColours");
		driver = EditorDriver.open(review.write("papers.bib", PAPERS));
		for (TokenKind kind : TokenKind.values()) {
			before.put(kind.colour(), registry().getRGB(kind.colour()));
		}
	}

	@AfterEach
	void close() throws Exception {
		before.forEach(registry()::put);
		review.delete();
	}

	@Test
	void everyColourCanBeReadInBothThemes() throws Exception {
		Map<String, RGB> dark = darkColours();
		for (TokenKind kind : TokenKind.values()) {
			RGB light = registry().getRGB(kind.colour());
			assertTrue(contrast(light, LIGHT) >= CONTRAST, kind + " on white: " + contrast(light, LIGHT));
			assertTrue(dark.containsKey(kind.colour()), kind + " has no colour for the dark theme");
			assertTrue(contrast(dark.get(kind.colour()), DARK) >= CONTRAST,
					kind + " on dark: " + contrast(dark.get(kind.colour()), DARK));
		}
		assertEquals(TokenKind.values().length, dark.size(), "colours nobody uses");
	}

	@Test
	void theTextFollowsTheTheme() throws Exception {
		Screenshots.take(driver.widget(), "bibtex-light");
		Map<String, RGB> dark = darkColours();
		dark.forEach(registry()::put);
		assertEquals(dark.get(TokenKind.KEY.colour()), driver.style("smith2019").foreground.getRGB());
		StyledText widget = driver.widget();
		Color ground = widget.getBackground();
		Color text = widget.getForeground();
		widget.setBackground(new Color(DARK));
		widget.setForeground(new Color(214, 214, 214));
		Screenshots.take(widget, "bibtex-dark");
		widget.setBackground(ground);
		widget.setForeground(text);
	}

	private static ColorRegistry registry() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	private static Map<String, RGB> darkColours() throws Exception {
		String css;
		try (var content = Platform.getBundle("org.lectern.ui.bibtex").getEntry("css/dark.css").openStream()) {
			css = new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		Map<String, RGB> colours = new HashMap<>();
		Matcher colour = Pattern.compile("'([\\w.]+)=(\\d+),(\\d+),(\\d+)'").matcher(css);
		while (colour.find()) {
			colours.put(colour.group(1), new RGB(Integer.parseInt(colour.group(2)), Integer.parseInt(colour.group(3)),
					Integer.parseInt(colour.group(4))));
		}
		return colours;
	}

	private static double contrast(RGB one, RGB other) {
		double high = Math.max(luminance(one), luminance(other));
		double low = Math.min(luminance(one), luminance(other));
		return (high + 0.05) / (low + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
