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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.ui.tests.annotation.AnnotatedNotes.ABSTRACT;
import static org.lectern.ui.tests.annotation.AnnotatedNotes.annotation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;

/** Passages of the abstract are labelled, commented and related, with the mouse and with keys alone. */
@SuppressWarnings("nls")
class AnnotationPageTest {

	private ReviewFixture review;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("annotation-page");
		bib(ABSTRACT);
		protocol(ShippedSchemes.ARGUMENT, ShippedSchemes.SCIENCE_IE);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private void bib(String text) throws Exception {
		review.write("papers.bib", "@article{bahdanau,\n  title = {Neural Translation},\n  abstract = {" + text + "}\n}\n");
		Events.settle();
	}

	private void protocol(String... schemes) throws Exception {
		review.write("review.protocol", AnnotatedNotes.protocol(schemes));
		Events.settle();
	}

	private AnnotationDriver open(String content) throws Exception {
		IFile file = review.write("notes/bahdanau.note", AnnotatedNotes.note(content));
		return AnnotationDriver.open(file);
	}

	private static List<String> passages(AnnotationDriver page) {
		return page.note().getAnnotations().stream().map(AnnotationDriver::passage).toList();
	}

	@Test
	void selectionAndTheKeyOfALabelMakeAnAnnotationThatCanBeUndone() throws Exception {
		AnnotationDriver page = open("");
		assertEquals(ABSTRACT, page.text().getText());
		page.select("A fixed vector is a bottleneck");
		page.key('c');
		assertEquals(List.of("claim 0-30 A fixed vector is a bottleneck"), passages(page));
		assertEquals(List.of("Claim | A fixed vector is a bottleneck |  | "), AnnotationDriver.rows(page.annotations()));
		assertEquals(List.of("A fixed vector is a bottleneck"), page.chosen());
		assertTrue(page.editor().isDirty());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of(), passages(page));
		assertEquals(0, page.annotations().getItemCount());
		assertEquals(0, page.text().getStyleRanges().length);
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(List.of("claim 0-30 A fixed vector is a bottleneck"), passages(page));
		page.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
		Events.settle();
		String saved = ReviewFixture.text(review.project().getFile("notes/bahdanau.note"));
		assertTrue(saved.contains("<exact>A fixed vector is a bottleneck</exact>")
				&& saved.contains("<suffix> for long sentences. The decoder"), saved);
	}

	@Test
	void blanksAroundASelectionAreNotMeantAndTheSamePassageIsNotLabelledTwice() throws Exception {
		AnnotationDriver page = open("");
		page.select(" looks at all ");
		page.key('P');
		assertEquals(List.of("premise 73-85 looks at all"), passages(page));
		page.select("looks at all");
		page.key('p');
		assertEquals(1, passages(page).size());
		page.select("looks at all");
		page.key('t');
		assertEquals(List.of("premise 73-85 looks at all", "Task 73-85 looks at all"), passages(page));
	}

	@Test
	void buttonsAndMenuLabelToo() throws Exception {
		AnnotationDriver page = open("");
		Button claim = Controls.button(page.body(), "Claim  (C)");
		assertFalse(claim.isEnabled());
		page.select("bottleneck");
		assertTrue(claim.isEnabled());
		page.press(claim);
		page.select("decoder");
		AnnotationDriver.click(AnnotationDriver.item(AnnotationDriver.menu(page.text()), "Material  (M)"));
		assertEquals(List.of("claim 20-30 bottleneck", "Material 55-62 decoder"), passages(page));
		assertNotNull(claim.getImage());
		assertEquals("A statement the authors want to be believed.", claim.getToolTipText());
	}

	@Test
	void keyOfALabelChangesTheChosenAnnotation() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		page.caretTo("bottleneck");
		assertEquals(List.of("bottleneck"), page.chosen());
		page.key('p');
		assertEquals(List.of("premise 20-30 bottleneck"), passages(page));
		page.key(page.annotations(), 't', 't');
		assertEquals(List.of("Task 20-30 bottleneck"), passages(page));
		page.key('c');
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of("Task 20-30 bottleneck"), passages(page));
	}

	@Test
	void commentIsTypedAsOneStep() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck") + annotation("b", "claim", "decoder"));
		assertFalse(page.comment().isEnabled());
		page.choose(page.annotations(), 0);
		for (String letter : "Is it?".split("")) {
			page.comment().insert(letter);
		}
		Events.settle();
		assertEquals("Is it?", page.note().getAnnotations().get(0).getComment());
		assertEquals("Claim | bottleneck | Is it? | ", AnnotationDriver.rows(page.annotations()).get(0));
		page.choose(page.annotations(), 1);
		assertEquals("", page.comment().getText());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertNull(page.note().getAnnotations().get(0).getComment());
		assertFalse(page.editor().isDirty());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_REDO);
		page.choose(page.annotations(), 0);
		assertEquals("Is it?", page.comment().getText());
		page.comment().setText("");
		assertNull(page.note().getAnnotations().get(0).getComment());
	}

	@Test
	void relationsAreMadeAndDeletedInEitherDirection() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck") + annotation("b", "premise", "decoder")
				+ annotation("c", "Task", "weighs them"));
		ToolItem relate = page.tool("Relate...");
		page.choose(page.annotations(), 0);
		assertFalse(relate.isEnabled());
		page.choose(page.annotations(), 0, 1);
		assertTrue(relate.isEnabled());
		page.relate("decoder \u2192 Supports \u2192 bottleneck");
		page.relate("bottleneck \u2194 Synonym of \u2194 decoder");
		assertEquals(List.of("decoder | \u2192 Supports | bottleneck", "bottleneck | \u2194 Synonym of | decoder"),
				AnnotationDriver.rows(page.relations()));
		page.choose(page.annotations(), 2);
		assertEquals(0, page.relations().getItemCount());
		page.choose(page.annotations(), 0);
		page.choose(page.relations(), 0);
		page.key(page.relations(), SWT.DEL, SWT.DEL);
		assertEquals(1, page.note().getRelations().size());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(2, page.note().getRelations().size());
		page.choose(page.annotations(), 1);
		page.key(page.annotations(), SWT.DEL, SWT.DEL);
		assertEquals(0, page.note().getRelations().size());
		assertEquals(2, passages(page).size());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(2, page.note().getRelations().size());
		assertEquals(3, passages(page).size());
	}

	@Test
	void nextAndPreviousGoRound() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck") + annotation("b", "premise", "decoder"));
		page.text().setFocus();
		AnnotationDriver.execute(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals(List.of("bottleneck"), page.chosen());
		assertEquals(20, page.text().getCaretOffset());
		AnnotationDriver.execute(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals(List.of("decoder"), page.chosen());
		AnnotationDriver.execute(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals(List.of("bottleneck"), page.chosen());
		AnnotationDriver.execute(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS);
		assertEquals(List.of("decoder"), page.chosen());
		page.press("Previous");
		assertEquals(List.of("bottleneck"), page.chosen());
	}

	@Test
	void changedAbstractShowsWhatMovedChangedAndGotLost() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck")
				+ annotation("b", "premise", "weights can be read as an alignment of the two sentences")
				+ annotation("c", "claim", "Long sentences no longer lose quality"));
		assertNull(page.message());
		bib("In short: a " + ABSTRACT.replace("read as an alignment", "reed as an alignment")
				.replace("Long sentences no longer lose quality", "Quality stays"));
		assertEquals(List.of("Claim | bottleneck |  | moved",
				"Premise | weights can be read as an alignment of the two\u2026 |  | changed",
				"Claim | Long sentences no longer lose quality |  | lost"), AnnotationDriver.rows(page.annotations()));
		assertTrue(page.message().startsWith("One annotation lost its passage"), page.message());
		assertFalse(page.editor().isDirty());
		Screenshots.take(page.editor().getSite().getShell(), "annotation-page-lost");
		page.press("Update");
		assertEquals(List.of("", "", "lost"),
				Arrays.stream(page.annotations().getItems()).map(item -> item.getText(3)).toList());
		assertEquals("weights can be reed as an alignment of the two sentences",
				page.note().getAnnotations().get(1).getQuote().getExact());
		page.choose(page.annotations(), 2);
		page.select("Quality stays");
		page.press("Move here");
		assertEquals(List.of(""), Arrays.stream(page.annotations().getItems()).map(item -> item.getText(3)).distinct().toList());
		assertNull(page.message());
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		AnnotationDriver.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		assertFalse(page.editor().isDirty());
	}

	@Test
	void candidateOfALostAnnotationIsSelectedToBeConfirmed() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "weights may be seen as an alignment of both sentences", 3));
		page.choose(page.annotations(), 0);
		assertEquals("weights can be read as an alignment of the two sentences", page.text().getSelectionText());
		page.press("Move here");
		assertEquals("weights can be read as an alignment of the two sentences",
				page.note().getAnnotations().get(0).getQuote().getExact());
	}

	@Test
	void overlappingPassagesHaveGroundsAndLinesOfTheirColours() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "A fixed vector is a bottleneck for long sentences")
				+ annotation("b", "premise", "bottleneck for long sentences. The decoder"));
		StyledText text = page.text();
		assertEquals(3, text.getStyleRanges().length);
		Set<Color> grounds = new HashSet<>(Arrays.stream(text.getStyleRanges()).map(range -> range.background).toList());
		assertEquals(3, grounds.size());
		for (StyleRange range : text.getStyleRanges()) {
			assertTrue(contrast(range.background, text.getForeground()) > 4.5, range.toString());
		}
		ImageData image = picture(text);
		assertTrue(has(image, new Color(0x2a, 0x6f, 0xc9)), "the line of the claim");
		assertTrue(has(image, new Color(0x2e, 0x85, 0x40)), "the line of the premise");
	}

	/** The line below a passage stays below its words where the passage goes on in the next line. */
	@Test
	void linesStayBelowTheWordsOfBrokenPassages() throws Exception {
		String words = "looks at all states of the encoder and weighs them anew for every word it writes";
		AnnotationDriver page = open(annotation("a", "claim", words));
		StyledText text = page.text();
		int start = ABSTRACT.indexOf(words);
		assertTrue(text.getLocationAtOffset(start).y < text.getLocationAtOffset(start + words.length() - 1).y);
		assertTrue(text.getLocationAtOffset(start).x > text.getLeftMargin() + 20);
		ImageData image = picture(text);
		Rectangle first = text.getTextBounds(start, start);
		int below = first.y + text.getLineHeight();
		assertEquals(new Color(0x2a, 0x6f, 0xc9).getRGB(), image.palette.getRGB(image.getPixel(first.x + 2, below)));
		assertNotEquals(new Color(0x2a, 0x6f, 0xc9).getRGB(), image.palette.getRGB(image.getPixel(first.x - 8, below)));
	}

	private static ImageData picture(Control control) {
		control.update();
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private static boolean has(ImageData image, Color colour) {
		for (int y = 0; y < image.height; y++) {
			for (int x = 0; x < image.width; x++) {
				if (image.palette.getRGB(image.getPixel(x, y)).equals(colour.getRGB())) {
					return true;
				}
			}
		}
		return false;
	}

	/** Returns the contrast as the guidelines for accessible web content reckon it. */
	private static double contrast(Color one, Color other) {
		double bright = Math.max(luminance(one), luminance(other));
		double dark = Math.min(luminance(one), luminance(other));
		return (bright + 0.05) / (dark + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	@Test
	void stripChoosesByItsMarks() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck") + annotation("b", "premise", "left open"));
		Canvas strip = Controls.in(page.body(), Canvas.class).stream()
				.filter(canvas -> canvas.getClass().getName().contains("OverviewStrip")).findFirst().orElseThrow();
		StyledText text = page.text();
		Event click = new Event();
		click.y = text.getLocationAtOffset(ABSTRACT.indexOf("left open")).y + text.getLineHeight() / 2;
		strip.notifyListeners(SWT.MouseMove, click);
		assertEquals("Premise", strip.getToolTipText());
		strip.notifyListeners(SWT.MouseDown, click);
		Events.settle();
		assertEquals(List.of("left open"), page.chosen());
	}

	@Test
	void hoverTellsLabelCommentAndRelations() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck") + annotation("b", "premise", "decoder") + """
				  <relations
				      id="r"
				      type="supports"
				      from="b"
				      to="a"/>
				""");
		page.choose(page.annotations(), 0);
		page.comment().insert("Really?");
		Rectangle word = page.text().getTextBounds(20, 29);
		Event hover = new Event();
		hover.x = word.x + 3;
		hover.y = word.y + 3;
		Set<Shell> before = Set.of(page.text().getDisplay().getShells());
		page.text().notifyListeners(SWT.MouseHover, hover);
		Events.settle();
		Shell tip = Arrays.stream(page.text().getDisplay().getShells()).filter(shell -> !before.contains(shell))
				.findFirst().orElseThrow();
		assertEquals("Claim: Really?\ndecoder \u2192 Supports \u2192 bottleneck", words(tip));
		tip.close();
	}

	private static String words(Shell shell) {
		return Controls.in(shell, Control.class).stream()
				.map(control -> control instanceof Label label ? label.getText()
						: control instanceof org.eclipse.swt.custom.CLabel label ? label.getText() : "")
				.filter(text -> !text.isEmpty()).findFirst().orElse("");
	}

	@Test
	void noteWithoutPaperAbstractOrScheme() throws Exception {
		protocol();
		AnnotationDriver page = open("");
		page.select("bottleneck");
		page.press(Controls.button(page.body(), "Mark"));
		assertEquals(List.of("null 20-30 bottleneck"), passages(page));
		assertEquals(" | bottleneck |  | ", AnnotationDriver.rows(page.annotations()).get(0));
		review.write("papers.bib", "@article{bahdanau, title = {Neural Translation}}\n");
		Events.settle();
		assertTrue(page.text().getText().startsWith("The paper has no abstract"));
		assertFalse(page.text().isEnabled());
		review.write("papers.bib", "");
		Events.settle();
		assertTrue(page.text().getText().startsWith("The review has no paper"));
		Screenshots.take(page.editor().getSite().getShell(), "annotation-page-empty");
	}

	@Test
	void protocolWithoutLabelsCanGetThem() throws Exception {
		protocol();
		AnnotationDriver page = open("");
		String before = ReviewFixture.text(review.project().getFile("review.protocol"));
		Screenshots.take(page.editor().getSite().getShell(), "annotation-page-no-labels");
		page.press(Controls.button(page.body(), "Evidence"));
		Events.settle();
		assertEquals("Problem  (P)", Controls.in(page.body(), Button.class).get(0).getText());
		page.select("bottleneck");
		page.key('l');
		assertEquals(List.of("limitation 20-30 bottleneck"), passages(page));
		ReviewFixture.undo();
		Events.settle();
		assertEquals(before, ReviewFixture.text(review.project().getFile("review.protocol")));
		assertEquals("Mark", Controls.in(page.body(), Button.class).get(0).getText());
	}

	@Test
	void everythingIsInSightInANarrowWindow() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		Shell shell = page.editor().getSite().getShell();
		Point size = shell.getSize();
		shell.setSize(860, 760);
		Events.settle();
		int right = page.form().toDisplay(page.form().getClientArea().width, 0).x;
		for (Control control : Controls.in(page.body(), Control.class)) {
			assertTrue(control.toDisplay(control.getSize().x, 0).x <= right, control.toString());
		}
		Screenshots.take(shell, "annotation-page-narrow");
		shell.setSize(size);
	}

	@Test
	void unreadableNote() throws Exception {
		AnnotationDriver page = AnnotationDriver.open(review.write("notes/bahdanau.note", "<broken"));
		assertTrue(page.text().getText().startsWith("The note cannot be read"), page.text().getText());
		page.key('c');
		assertEquals(0, page.annotations().getItemCount());
	}

	@Test
	void noteThatAnotherProgramChangedIsShownAnew() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		page.choose(page.annotations(), 0);
		open(annotation("a", "premise", "bottleneck") + annotation("b", "claim", "decoder"));
		Events.settle();
		assertEquals(List.of("Premise | bottleneck |  | ", "Claim | decoder |  | "),
				AnnotationDriver.rows(page.annotations()));
		assertEquals(List.of(), page.chosen());
	}

	@Test
	void everyControlHasAName() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		for (Control control : Controls.in(page.body(), Control.class)) {
			if (control instanceof StyledText || control instanceof Table || control instanceof Text) {
				assertNotEquals("", nameOf(control), control.toString());
			} else if (control instanceof Button button) {
				assertNotEquals("", button.getText());
			}
		}
		assertEquals("Abstract; select a passage and press the key of a label", nameOf(page.text()));
		assertEquals("Comment on the chosen annotation", nameOf(page.comment()));
	}

	private static String nameOf(Control control) {
		String name = (String) control.getData("org.lectern.ui.AccessibleName");
		return name == null ? "" : name;
	}

	/** Does to the controls what a dark theme does. */
	private static void darken(Composite parent) {
		parent.setBackground(new Color(47, 47, 47));
		for (Control control : Controls.in(parent, Control.class)) {
			control.setBackground(control instanceof Table || control instanceof Text || control instanceof StyledText
					? new Color(30, 31, 34)
					: new Color(47, 47, 47));
			control.setForeground(new Color(220, 220, 220));
			control.redraw();
			control.update();
		}
		Events.settle();
	}

	/** The wizard is modal, so it is looked at and closed from within the loop it runs. */
	@Test
	void exportBeginsWithTheNoteThatIsOpen() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "bottleneck"));
		ToolItem export = Controls.in(page.form(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(tool -> tool.getText().equals("Export...")).findFirst().orElseThrow();
		List<String> seen = new java.util.ArrayList<>();
		Shell own = page.editor().getSite().getShell();
		own.getDisplay().asyncExec(() -> {
			Shell wizard = Arrays.stream(own.getShells()).filter(shell -> shell.getText().equals("Export Annotations"))
					.findFirst().orElseThrow();
			Events.settle();
			Arrays.stream(Controls.in(wizard, Table.class).get(0).getItems()).filter(item -> item.getChecked())
					.forEach(item -> seen.add(item.getText()));
			wizard.close();
		});
		export.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertEquals(List.of("notes/bahdanau.note"), seen);
	}

	@Test
	void labelsThatWantTheSameKeyGetDifferentOnes() throws Exception {
		AnnotationDriver page = open("");
		assertEquals(List.of("Claim  (C)", "Premise  (P)", "Process  (3)", "Task  (T)", "Material  (M)"),
				Controls.in(page.body(), Button.class).stream().map(Button::getText).limit(5).toList());
		page.select("decoder");
		page.key('3');
		assertEquals(List.of("Process 55-62 decoder"), passages(page));
	}

	@Test
	void pictures() throws Exception {
		AnnotationDriver page = open(annotation("a", "claim", "A fixed vector is a bottleneck for long sentences")
				+ annotation("b", "premise", "bottleneck for long sentences. The decoder")
				+ annotation("c", "Process", "weighs them anew for every word it writes")
				+ annotation("d", "Material", "alignment of the two sentences") + """
						  <relations
						      id="r"
						      type="supports"
						      from="b"
						      to="a"/>
						""");
		page.choose(page.annotations(), 0);
		page.comment().insert("The starting point of the paper.");
		Shell shell = page.editor().getSite().getShell();
		Point size = shell.getSize();
		shell.setSize(1500, 950);
		Screenshots.take(shell, "annotation-page");
		darken(page.body());
		Screenshots.take(page.body(), "annotation-page-dark"); // it is being painted that shows the new ground
		Screenshots.take(page.body(), "annotation-page-dark");
		for (StyleRange range : page.text().getStyleRanges()) {
			assertTrue(contrast(range.background, page.text().getForeground()) > 4.5, range.toString());
		}
		shell.setSize(size);
	}
}
