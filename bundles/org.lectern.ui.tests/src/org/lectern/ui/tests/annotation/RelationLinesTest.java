/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.ui.tests.annotation.AnnotatedNotes.ABSTRACT;
import static org.lectern.ui.tests.annotation.AnnotatedNotes.annotation;
import static org.lectern.ui.tests.annotation.AnnotatedNotes.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Relations are drawn between passages and chosen there; passages of other fields than the abstract are shown too. */
@SuppressWarnings("nls")
@ExtendWith(WorkbenchLog.class)
class RelationLinesTest {

	private static final String FOUR = annotation("a", "claim", "A fixed vector is a bottleneck")
			+ annotation("b", "premise", "weighs them anew for every word")
			+ annotation("c", "premise", "Long sentences no longer lose quality")
			+ annotation("d", "claim", "What the weights mean for other tasks");

	private ReviewFixture review;
	private Shell shell;
	private Point size;

	@BeforeEach
	void createReview() throws Exception {
		shell = ReviewFixture.page().getWorkbenchWindow().getShell();
		size = shell.getSize();
		review = ReviewFixture.create("relation-lines");
		review.write("papers.bib", "@article{bahdanau,\n  title = {Neural Machine Translation by Jointly Learning to Align"
				+ " and Translate},\n  abstract = {" + ABSTRACT + "}\n}\n");
		review.write("review.protocol", AnnotatedNotes.protocol(ShippedSchemes.ARGUMENT, ShippedSchemes.SCIENCE_IE));
		Events.settle();
	}

	@AfterEach
	void deleteReview() throws Exception {
		shell.setSize(size);
		review.delete();
	}

	private AnnotationDriver open(String content) throws Exception {
		return AnnotationDriver.open(review.write("notes/bahdanau.note", AnnotatedNotes.note(content)));
	}

	private static Event mouse(StyledText text, int type, Point place) {
		Event event = new Event();
		event.button = type == SWT.MouseMove || type == SWT.MouseHover ? 0 : 1;
		event.count = 1;
		event.x = place.x;
		event.y = place.y;
		text.notifyListeners(type, event);
		return event;
	}

	private static void click(StyledText text, Point place) {
		mouse(text, SWT.MouseMove, place);
		mouse(text, SWT.MouseDown, place);
		mouse(text, SWT.MouseUp, place);
		Events.settle();
	}

	/** Returns where a relation stands on a passage: above the middle of its first words. */
	private static Point above(StyledText text, String words) {
		int start = text.getText().indexOf(words);
		int end = start;
		int y = text.getTextBounds(start, start).y;
		while (end + 1 < start + words.length() && text.getTextBounds(end + 1, end + 1).y == y) {
			end++;
		}
		Rectangle first = text.getTextBounds(start, start);
		Rectangle last = text.getTextBounds(end, end);
		return new Point((first.x + last.x + last.width) / 2, y - 3);
	}

	/** Lets the control draw itself: a virtual display does not always paint at once what was scrolled. */
	private static ImageData picture(Control control) throws Exception {
		control.redraw();
		Screenshots.take(control, "annotation-relations-text");
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(image);
		assertTrue(control.print(gc), "the control can be drawn");
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** Tells whether something is drawn at a place, in the colour of the words or between it and the ground. */
	private static boolean isDrawn(ImageData image, StyledText text, Point place) {
		RGB seen = image.palette.getRGB(image.getPixel(place.x, place.y));
		RGB ground = text.getBackground().getRGB();
		return Math.abs(seen.red - ground.red) + Math.abs(seen.green - ground.green) + Math.abs(seen.blue - ground.blue) > 150;
	}

	@Test
	void relationsHaveRoomOfTheirOwnAndLeaveTheTextAsItIs() throws Exception {
		AnnotationDriver page = open(FOUR);
		StyledText text = page.text();
		int spacing = text.getLineSpacing();
		int left = text.getLeftMargin();
		page.choose(page.annotations(), 0, 1);
		page.relate("weighs them anew for every word \u2192 Supports \u2192 A fixed vector is a bottleneck");
		assertTrue(text.getLineSpacing() > spacing);
		assertTrue(text.getLeftMargin() > left);
		assertEquals(ABSTRACT, text.getText());
		ImageData image = picture(text);
		assertTrue(isDrawn(image, text, above(text, "A fixed vector is a bottleneck")), "the arrow head");
		assertTrue(isDrawn(image, text, above(text, "weighs them anew for every word")), "the dot");
		assertFalse(isDrawn(image, text, above(text, "Long sentences no longer lose quality")), "nothing");
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(spacing, text.getLineSpacing());
		assertEquals(left, text.getLeftMargin());
	}

	@Test
	void clickChoosesTheRelationAndWhatItJoins() throws Exception {
		AnnotationDriver page = open(FOUR + relation("r", "supports", "b", "a") + relation("s", "attacks", "c", "d"));
		StyledText text = page.text();
		click(text, above(text, "Long sentences no longer lose quality"));
		assertEquals(List.of("Long sentences no longer lose quality", "What the weights mean for other tasks"),
				page.chosen());
		assertEquals(List.of("\u2192 Attacks"),
				Arrays.stream(page.relations().getSelection()).map(item -> item.getText(1)).toList());
		assertSame(page.relations(), text.getDisplay().getFocusControl());
		page.key(page.relations(), SWT.DEL, SWT.DEL);
		assertEquals(List.of("r"), page.note().getRelations().stream().map(one -> one.getId()).toList());
		assertEquals(4, page.note().getAnnotations().size());
	}

	@Test
	void relationsStayWithTheirPassagesWhenTheWindowGetsNarrowAndTheTextScrolls() throws Exception {
		AnnotationDriver page = open(FOUR + relation("r", "supports", "b", "a") + relation("s", "attacks", "c", "d"));
		StyledText text = page.text();
		shell.setSize(820, 1000);
		Events.settle();
		for (int line = 0; line < 2; line++) {
			text.setTopPixel(line * 40);
			Events.settle();
			Point place = above(text, "Long sentences no longer lose quality");
			if (place.y > text.getTopMargin() && text.getClientArea().contains(place)) {
				assertTrue(isDrawn(picture(text), text, place), () -> place + " of " + text.getTopPixel());
			}
			click(text, place);
			assertEquals(1, page.relations().getSelectionCount());
			page.choose(page.annotations(), 0);
		}
		Screenshots.take(shell, "annotation-relations-narrow");
	}

	@Test
	void pointerOverARelationTellsIt() throws Exception {
		AnnotationDriver page = open(FOUR + relation("r", "supports", "b", "a"));
		StyledText text = page.text();
		Point place = above(text, "weighs them anew for every word");
		mouse(text, SWT.MouseMove, place);
		assertSame(text.getDisplay().getSystemCursor(SWT.CURSOR_HAND), text.getCursor());
		Set<Shell> before = Set.of(text.getDisplay().getShells());
		mouse(text, SWT.MouseHover, place);
		Events.settle();
		Shell tip = Arrays.stream(text.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
		assertEquals("weighs them anew for every word \u2192 Supports \u2192 A fixed vector is a bottleneck",
				words(tip));
		tip.close();
	}

	private static String words(Shell shell) {
		return Controls.in(shell, Control.class).stream()
				.map(control -> control instanceof Label label ? label.getText()
						: control instanceof org.eclipse.swt.custom.CLabel label ? label.getText() : "")
				.filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	/** Three synonyms are a chain of two relations and one thing to see and to choose. */
	@Test
	void groupIsOneThing() throws Exception {
		AnnotationDriver page = open(annotation("a", "Material", "fixed vector") + annotation("b", "Material", "encoder")
				+ annotation("c", "Material", "alignment") + relation("r", "Synonym-of", "a", "b")
				+ relation("s", "Synonym-of", "b", "c"));
		StyledText text = page.text();
		click(text, above(text, "encoder"));
		assertEquals(List.of("fixed vector", "encoder", "alignment"), page.chosen());
		assertEquals(2, page.relations().getSelectionCount());
		Screenshots.take(shell, "annotation-relations-group");
	}

	@Test
	void otherFieldsAreChosenShownAndAnnotated() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		CCombo field = Controls.in(page.form(), CCombo.class).get(0);
		assertEquals(List.of("Abstract", "Title"), List.of(field.getItems()));
		field.select(1);
		field.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertTrue(page.text().getText().startsWith("Neural Machine"));
		page.select("Machine Translation");
		page.key('t');
		assertEquals("title", page.note().getAnnotations().get(1).getField());
		assertEquals("Machine Translation", page.note().getAnnotations().get(1).getQuote().getExact());
		assertEquals(1, page.text().getStyleRanges().length);
		assertEquals(List.of("Task | Machine Translation |  | ", "Claim | bottleneck |  | in abstract"),
				AnnotationDriver.rows(page.annotations()));
		page.choose(page.annotations(), 1);
		assertEquals("Abstract", field.getText());
		assertEquals(ABSTRACT, page.text().getText());
		assertEquals(List.of("bottleneck"), page.chosen());
		assertEquals(ABSTRACT.indexOf("bottleneck"), page.text().getCaretOffset());
		page.choose(page.annotations(), 1);
		assertEquals("Title", field.getText());
		Screenshots.take(shell, "annotation-title");
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(1, page.note().getAnnotations().size());
	}

	@Test
	void fieldThatIsMissingSaysSo() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "somewhere", 0).replace("label=", "field=\"annote\"\n      label="));
		CCombo field = Controls.in(page.form(), CCombo.class).get(0);
		assertNotNull(page.message());
		field.select(2);
		field.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertEquals("The paper has no field annote. Add it to its entry to annotate it.", page.text().getText());
		assertFalse(page.text().isEnabled());
	}

	@Test
	void pictures() throws Exception {
		AnnotationDriver page = open(FOUR + annotation("e", "Task", "every word it writes")
				+ annotation("f", "Material", "alignment of the two sentences") + relation("r", "supports", "b", "a")
				+ relation("s", "attacks", "c", "d") + relation("t", "supports", "c", "a")
				+ relation("u", "Hyponym-of", "f", "e"));
		shell.setSize(1500, 950);
		Screenshots.take(shell, "annotation-relations");
		page.choose(page.annotations(), 1);
		Screenshots.take(shell, "annotation-relations-chosen");
		StyledText text = page.text();
		text.setBackground(new Color(30, 31, 34));
		text.setForeground(new Color(220, 220, 220));
		Events.settle();
		text.redraw();
		Screenshots.take(text, "annotation-relations-dark");
		Screenshots.take(text, "annotation-relations-dark");
	}

	/** With many relations only those of what is chosen have names. */
	@Test
	void manyRelationsStayCalm() throws Exception {
		String[] words = ABSTRACT.split("(?<=\\.) |, ");
		StringBuilder note = new StringBuilder();
		IntStream.range(0, words.length).forEach(i -> note.append(annotation("a" + i, "claim", words[i])));
		for (int i = 1; i < words.length; i++) {
			note.append(relation("r" + i, "supports", "a" + i, "a0"));
			note.append(relation("s" + i, "attacks", "a" + i, "a" + (i - 1)));
		}
		AnnotationDriver page = open(note.toString());
		page.choose(page.annotations(), 2);
		shell.setSize(1500, 1200);
		Screenshots.take(shell, "annotation-relations-many");
		assertTrue(page.text().getLeftMargin() < 60);
		assertEquals(ABSTRACT, page.text().getText());
	}
}
