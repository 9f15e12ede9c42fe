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

import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.matrix.MatrixView;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The matrix of a review with many papers never makes the user wait. */
@ExtendWith(WorkbenchLog.class)
class LargeMatrixTest {

	private static final int PAPERS = 10_000;
	/** What a person still takes for at once, with room for a slow machine. */
	private static final Duration AT_ONCE = Duration.ofMillis(2000);

	private ReviewFixture review;
	private IWorkbenchPage page;
	private MatrixView view;

	@BeforeEach
	void writeReview() throws Exception {
		review = ReviewFixture.create("large");
		StringBuilder papers = new StringBuilder();
		for (int i = 0; i < PAPERS; i++) {
			papers.append("@article{key").append(i).append(", author = {A. Author and B. Other}, title = {Title number ")
					.append(i).append("}, journal = {Journal ").append(i % 50).append("}, year = {").append(1970 + i % 50)
					.append("}}\n\n");
		}
		review.write(MatrixReview.FILE, papers.toString());
		review.write("review.protocol", MatrixReview.PROTOCOL);
		page = ReviewFixture.page();
	}

	@AfterEach
	void closeView() throws Exception {
		page.hideView(view);
		review.delete();
	}

	@Test
	void showsSortsAndFiltersWithoutBlocking() throws Exception {
		view = (MatrixView) page.showView(MatrixView.ID);
		view.reset();
		Events.settle();
		assertEquals(PAPERS, table().getItemCount());
		long longest = 0;
		for (Runnable use : new Runnable[] { () -> table().setTopIndex(PAPERS - 5), () -> sort(1), () -> sort(1),
				() -> filter("year:1980..1985 number 12") }) {
			use.run();
			longest = Math.max(longest, settleAndMeasure());
		}
		assertTrue(table().getItemCount() > 0 && table().getItemCount() < PAPERS / 5, "found " + table().getItemCount());
		assertTrue(longest < AT_ONCE.toNanos(), "blocked for " + Duration.ofNanos(longest).toMillis() + " ms");
	}

	/** Runs events until all is done, and returns the longest time one of them took, in nanoseconds. */
	private static long settleAndMeasure() {
		long[] longest = { 0 };
		Display display = Display.getCurrent();
		long before = System.nanoTime();
		while (display.readAndDispatch()) {
			longest[0] = Math.max(longest[0], System.nanoTime() - before);
			before = System.nanoTime();
		}
		Events.settle();
		return longest[0];
	}

	private void sort(int column) {
		table().getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	private void filter(String text) {
		Text field = Controls.in((Composite) view.getAdapter(Control.class), Text.class).stream()
				.filter(each -> (each.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private Table table() {
		return Controls.in((Composite) view.getAdapter(Control.class), Table.class).get(0);
	}
}
