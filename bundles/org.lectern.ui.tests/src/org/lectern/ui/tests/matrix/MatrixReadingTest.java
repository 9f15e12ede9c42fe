/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.matrix.MatrixView;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** What a reader says of papers, given in the cells of the matrix. */
@ExtendWith(WorkbenchLog.class)
class MatrixReadingTest {

	private static final Set<String> HIDDEN = Set.of("paper:venue", "paper:entry_type", "paper:authors");

	private ReviewFixture review;
	private IWorkbenchPage page;
	private MatrixView view;
	private MatrixDriver matrix;

	@BeforeEach
	void openView() throws Exception {
		review = MatrixReview.create();
		page = ReviewFixture.page();
		view = (MatrixView) page.showView(MatrixView.ID);
		view.reset();
		view.showAllColumnsBut(HIDDEN);
		Events.settle();
		matrix = new MatrixDriver(view);
	}

	@AfterEach
	void closeView() throws Exception {
		page.hideView(view);
		review.delete();
	}

	@Test
	void marksAPaperAsRead() throws Exception {
		org.eclipse.swt.widgets.List list = matrix.edit(1, "Status", org.eclipse.swt.widgets.List.class);
		assertEquals(List.of("Unread", "Skimmed", "Read"), Arrays.asList(list.getItems()));
		assertEquals(1, list.getSelectionIndex());
		list.select(2);
		Screenshots.take(matrix.area(), "matrix-status");
		MatrixDriver.press(list, SWT.CR);
		Events.settle();
		assertEquals("Read", matrix.cell(1, "Status"));
		assertEquals(MatrixReview.PAPERS.replace("{skimmed}", "{read}"), papers(), "and not one byte else");
		ReviewFixture.undo();
		Events.settle();
		assertEquals("Skimmed", matrix.cell(1, "Status"));
		assertEquals(MatrixReview.PAPERS, papers());
	}

	@Test
	void ratesWithOneKey() throws Exception {
		matrix.focus(1, "Rating");
		MatrixDriver.press(matrix.table(), '3');
		MatrixDriver.press(matrix.editor(), SWT.CR);
		Events.settle();
		assertEquals("\u2605\u2605\u2605\u2606\u2606", matrix.cell(1, "Rating"));
		assertTrue(papers().contains("ranking = {rank3}"), papers());
		matrix.focus(1, "Rating");
		matrix.choose("Clear Cell");
		Events.settle();
		assertEquals("", matrix.cell(1, "Rating"));
		assertEquals(MatrixReview.PAPERS, papers());
	}

	@Test
	void tags() throws Exception {
		Text text = matrix.edit(0, "Tags", Text.class);
		assertEquals("trees, decay", text.getText());
		text.setText("decay, fungi");
		Screenshots.take(matrix.area(), "matrix-tags");
		text.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertEquals("decay; fungi", matrix.cell(0, "Tags"));
		assertEquals(MatrixReview.PAPERS.replace("{trees, decay}", "{decay, fungi}"), papers());
		matrix.focus(1, "Tags");
		MatrixDriver.press(matrix.table(), 'm');
		text = (Text) matrix.editor();
		assertEquals("shrubs, m", text.getText(), "typing adds a tag");
		MatrixDriver.press(text, SWT.ESC);
		Events.settle();
		assertEquals("shrubs", matrix.cell(1, "Tags"));
	}

	@Test
	void ratesAPaperWhoseNoteAnswersAnotherForm() throws Exception {
		org.eclipse.swt.widgets.List stars = matrix.edit(3, "Rating", org.eclipse.swt.widgets.List.class);
		assertEquals("(no rating)", stars.getItem(0));
		stars.select(5);
		MatrixDriver.press(stars, SWT.CR);
		Events.settle();
		assertEquals("\u2605\u2605\u2605\u2605\u2605", matrix.cell(3, "Rating"));
	}

	@Test
	void tellsOfSeveralNotesAboutOnePaper() throws Exception {
		review.write("notes/second.note", MatrixReview.NOTE);
		Events.settle();
		assertEquals("ash2018  (2 notes)", matrix.cell(0, "Key"));
		assertEquals("birch2020", matrix.cell(1, "Key"));
		Screenshots.take(matrix.area(), "matrix-several-notes");
	}

	@Test
	void keepsTheWidthsOfColumns() throws Exception {
		matrix.table().getColumn(matrix.column("Title")).setWidth(333);
		matrix.table().getColumn(matrix.column("Tags")).setWidth(91);
		view.showAllColumnsBut(Set.of("paper:tags"));
		Events.settle();
		page.hideView(view);
		view = (MatrixView) page.showView(MatrixView.ID);
		matrix = new MatrixDriver(view);
		view.showAllColumnsBut(HIDDEN);
		Events.settle();
		assertEquals(333, matrix.table().getColumn(matrix.column("Title")).getWidth());
		assertEquals(91, matrix.table().getColumn(matrix.column("Tags")).getWidth(), "hidden when it was closed");
		view.reset();
		Events.settle();
		assertEquals(260, matrix.table().getColumn(matrix.column("Title")).getWidth());
	}

	private String papers() throws Exception {
		return ReviewFixture.text(review.project().getFile(MatrixReview.FILE));
	}
}
