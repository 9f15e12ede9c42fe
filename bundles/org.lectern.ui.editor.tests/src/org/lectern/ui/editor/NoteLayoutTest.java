/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page has one column where it is narrow and two where it is wide. */
class NoteLayoutTest extends NoteEditorTestCase {

	private static final int HEIGHT = 700;
	private static final int FRAME = 140;

	private Shell shell;
	private Point size;
	private boolean maximized;

	@BeforeEach
	void rememberSize() {
		shell = page().getWorkbenchWindow().getShell();
		size = shell.getSize();
		maximized = shell.getMaximized();
		shell.setMaximized(false);
	}

	@AfterEach
	void restoreSize() {
		shell.setSize(size);
		shell.setMaximized(maximized);
	}

	private OpenNote maximize(OpenNote note) {
		IWorkbenchPartReference part = page().getReference(note.editor());
		page().setPartState(part, IWorkbenchPage.STATE_MAXIMIZED);
		settle();
		return note;
	}

	private void resizeTo(OpenNote note, int width) {
		shell.setSize(width, HEIGHT);
		// the window has a frame and the bars of the other parts, the part has borders
		await(() -> Math.abs(note.form().getClientArea().width - width) < FRAME, 
				() -> "The form is " + note.form().getClientArea().width + " wide, not " + width);
		settle();
	}

	private static List<Rectangle> columns(OpenNote note) {
		return Arrays.stream(note.form().getBody().getChildren()).map(Control::getBounds).toList();
	}

	private static void assertBelow(OpenNote note) {
		List<Rectangle> columns = columns(note);
		assertEquals(2, columns.size());
		assertTrue(columns.get(1).y >= columns.get(0).y + columns.get(0).height, columns::toString);
		assertFilled(note, columns);
	}

	private static void assertBeside(OpenNote note) {
		List<Rectangle> columns = columns(note);
		assertEquals(2, columns.size());
		assertEquals(columns.get(0).y, columns.get(1).y);
		assertTrue(columns.get(1).x >= columns.get(0).x + columns.get(0).width, columns::toString);
		assertTrue(Math.abs(columns.get(0).width - columns.get(1).width) <= 1, columns::toString);
		assertFilled(note, columns);
	}

	/** The columns are in sight and as wide as the form allows. */
	private static void assertFilled(OpenNote note, List<Rectangle> columns) {
		int width = note.form().getClientArea().width;
		int right = columns.stream().mapToInt(column -> column.x + column.width).max().orElseThrow();
		assertTrue(right <= width && right > width - 40, () -> right + " of " + width);
	}

	/** No widget reaches beyond the one it is in, and no text is longer than its widget. */
	private static void assertNothingIsCutOff(OpenNote note) {
		for (Control widget : note.widgets()) {
			Rectangle parent = widget.getParent().getClientArea();
			Rectangle bounds = widget.getBounds();
			if (widget.isVisible() && widget != note.form().getBody()) {
				assertTrue(bounds.x + bounds.width <= parent.x + parent.width, () -> widget + ": " + bounds + " in " + parent);
				int wanted = widget.computeSize(bounds.width, SWT.DEFAULT).y;
				assertTrue(bounds.height >= wanted || widget instanceof Text,
						() -> widget + ": " + bounds + " needs " + wanted);
			}
			if (widget instanceof Button) {
				int wanted = widget.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
				assertTrue(bounds.width >= wanted, () -> widget + ": " + bounds + " needs " + wanted);
			}
		}
	}

	@Test
	void longTextsWrap() throws Exception {
		String name = "Proceedings of the conference with the longest name that anybody could think of and then ".repeat(3);
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("year = {2019}",
				"year = {2019}, note = {" + name + "}, url = {https://example.org/" + "path/".repeat(50) + "}"));
		String option = "a trial with a blinded assessment of what came out of it by no less than two independent readers";
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("<options>theory</options>",
				"<options>" + option + "</options>").replace("counting", option).replace("In your own words.", name));
		OpenNote note = maximize(openPaper("smith2019"));
		resizeTo(note, 600);
		assertBelow(note);
		assertNothingIsCutOff(note);
		resizeTo(note, 1200);
		assertBeside(note);
		assertNothingIsCutOff(note);
		note.click("Evidence", option);
		assertEquals(List.of(option), note.answer("evidence").getChoices());
		note.click("Task", option);
		assertEquals(List.of(option), note.answer("task").getChoices());
	}

	@Test
	void wideFromTheBeginning() throws Exception {
		shell.setSize(1300, HEIGHT);
		OpenNote note = maximize(openPaper("smith2019"));
		resizeTo(note, 1300);
		assertBeside(note);
	}

	@Test
	void followsTheWidth() throws Exception {
		OpenNote note = maximize(openPaper("smith2019"));
		resizeTo(note, 600);
		assertBelow(note);
		resizeTo(note, 1200);
		assertBeside(note);
		resizeTo(note, 700);
		assertBelow(note);
		resizeTo(note, 1000);
		assertBeside(note);
	}

	@Test
	void keepsItsColumnsWhenThePaperChanges() throws Exception {
		OpenNote note = maximize(openPaper("smith2019"));
		resizeTo(note, 1200);
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("a thousand", "ten thousand"));
		settle();
		assertTrue(note.shows("Screening ten thousand abstracts in pairs"), () -> note.texts().toString());
		assertBeside(note);
	}

	@Test
	void guidanceLooksSecondary() throws Exception {
		OpenNote note = openPaper("smith2019");
		Color secondary = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		List<Color> colors = note.widgets().stream()
				.filter(widget -> widget instanceof Label label && label.getText().equals("In your own words."))
				.map(Control::getForeground).toList();
		assertEquals(List.of(secondary), colors);
	}

	@Test
	void noteThatCannotBeReadHasOneColumn() throws Exception {
		OpenNote note = maximize(openFile(review.write(NOTE, "no note")));
		resizeTo(note, 1200);
		assertEquals(1, note.form().getBody().getChildren().length);
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "mended"));
		settle();
		assertBeside(note);
		review.write(NOTE, "broken again");
		settle();
		assertEquals(1, note.form().getBody().getChildren().length);
	}
}
