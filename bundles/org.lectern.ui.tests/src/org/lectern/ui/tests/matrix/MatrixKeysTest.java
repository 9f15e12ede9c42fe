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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.matrix.TableFormat;
import org.lectern.ui.ReviewParts;
import org.lectern.ui.matrix.MatrixView;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The matrix without a mouse, its dialog and the clipboard. */
@ExtendWith(WorkbenchLog.class)
class MatrixKeysTest {

	/** What is done in a dialog. */
	private interface DialogUse {
		void with(Shell dialog) throws IOException;
	}

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
		Events.settle();
		matrix = new MatrixDriver(view);
	}

	@AfterEach
	void closeView() throws Exception {
		page.hideView(view);
		review.delete();
	}

	@Test
	void goesOnToTheNextQuestionWithTab() throws Exception {
		Text claim = matrix.edit(0, "What is claimed? *", Text.class);
		claim.setText("Wood rots");
		MatrixDriver.traverse(claim, SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals("Wood rots  \u201d1", matrix.cell(0, "What is claimed? *"), "what was typed is kept");
		Text number = (Text) matrix.editor();
		assertEquals("12", number.getText());
		MatrixDriver.traverse(number, SWT.TRAVERSE_TAB_PREVIOUS, SWT.SHIFT);
		assertEquals("Wood rots", ((Text) matrix.editor()).getText());
	}

	@Test
	void goesOnToTheNextRowBehindTheLastQuestion() {
		Control worth = matrix.edit(1, "Worth", Control.class);
		MatrixDriver.traverse(worth, SWT.TRAVERSE_TAB_NEXT, 0);
		assertEquals("", ((Text) matrix.editor()).getText(), "the first question of the next row");
		assertEquals(matrix.table().getItem(2).getBounds(3).y, matrix.editor().getBounds().y, 4);
	}

	@Test
	void opensWithEnterAndEndsWithEnter() {
		matrix.focus(0, "Method *");
		MatrixDriver.press(matrix.table(), SWT.CR);
		org.eclipse.swt.widgets.List list = (org.eclipse.swt.widgets.List) matrix.editor();
		list.select(1);
		MatrixDriver.press(list, SWT.CR);
		Events.settle();
		assertNull(matrix.editor());
		assertEquals("survey", matrix.cell(0, "Method *"));
	}

	@Test
	void findsInTheFilter() throws Exception {
		Text filter = Controls.in(matrix.area(), Text.class).stream().filter(each -> (each.getStyle() & SWT.SEARCH) != 0)
				.findFirst().orElseThrow();
		filter.setText("birch2020");
		filter.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertEquals(List.of("birch2020"), matrix.keys());
		page.activate(view);
		view.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
				null);
		assertEquals("birch2020", filter.getSelectionText(), "ready to be typed over");
		MatrixDriver.press(filter, SWT.ESC);
		Events.settle();
		assertEquals(4, matrix.keys().size());
	}

	@Test
	void copiesACellRowsAndTheTable() throws Exception {
		matrix.focus(0, "Title");
		matrix.choose("Copy");
		assertEquals("How wood rots, and why it matters to forests", text());
		matrix.table().setSelection(new int[] { 1, 2 });
		matrix.choose("Copy");
		assertEquals("birch2020\tShrubs and where they grow\t2020\t\t\t\t\t\t\ncedar2021\tMoss: a history\t2021\t\t\t\t\t\t\n",
				text());
		for (TableFormat format : TableFormat.values()) {
			matrix.chooseIn("Copy Table As", format.label().replace("&", ""));
			assertTrue(text().contains("ash2018") && text().contains("Slowly"), format + ": " + text());
			assertEquals(format == TableFormat.HTML, html() != null, format.toString());
		}
	}

	@Test
	void choosesColumnsInADialog() throws Exception {
		boolean[] seen = { false };
		whenOpened("Columns", dialog -> {
			Table list = Controls.in(dialog, Table.class).get(0);
			assertEquals(15, list.getItemCount());
			assertTrue(list.getItem(0).getChecked());
			Screenshots.take(dialog, "matrix-columns");
			for (TableItem item : list.getItems()) {
				item.setChecked(false);
			}
			list.notifyListeners(SWT.Selection, new Event());
			assertFalse(Controls.button(dialog, "OK").isEnabled(), "one column has to stay");
			list.getItem(0).setChecked(true);
			list.getItem(6).setChecked(true);
			list.notifyListeners(SWT.Selection, new Event());
			seen[0] = true;
			Controls.click(dialog, "OK");
		});
		matrix.choose("Columns\u2026");
		Events.settle();
		assertTrue(seen[0]);
		assertEquals(List.of("Key", "Status"), matrix.headings());
		whenOpened("Columns", dialog -> Controls.click(dialog, "Cancel"));
		matrix.choose("Columns\u2026");
		Events.settle();
		assertEquals(List.of("Key", "Status"), matrix.headings());
	}

	@Test
	void hasKeysInTheContextOfReviews() {
		IBindingService bindings = view.getSite().getService(IBindingService.class);
		for (String command : List.of("chooseColumns", "export", "exportOverview")) {
			List<Binding> found = Arrays.stream(bindings.getBindings())
					.filter(binding -> binding.getParameterizedCommand() != null
							&& binding.getParameterizedCommand().getId().equals("org.lectern.ui.matrix." + command))
					.toList();
			assertEquals(1, found.size(), command);
			assertEquals(ReviewParts.CONTEXT, found.get(0).getContextId());
			long same = Arrays.stream(bindings.getBindings())
					.filter(binding -> binding.getTriggerSequence().equals(found.get(0).getTriggerSequence())).count();
			assertEquals(1, same, "nobody else has " + found.get(0).getTriggerSequence());
		}
	}

	@Test
	void showsTheReviewThatIsPicked() throws Exception {
		List<Combo> combos = Controls.in(matrix.area(), Combo.class);
		assertFalse(combos.get(0).isVisible(), "there is only one review");
		ReviewFixture other = ReviewFixture.create("meadow");
		try {
			other.write("papers/grass.bib", "@misc{grass2001, title = {Grass}, year = {2001}}\n");
			other.write("review.protocol", MatrixReview.PROTOCOL);
			Events.settle();
			assertTrue(combos.get(0).isVisible());
			assertEquals(List.of("forest", "meadow"), Arrays.asList(combos.get(0).getItems()));
			combos.get(0).select(1);
			combos.get(0).notifyListeners(SWT.Selection, new Event());
			Events.settle();
			assertEquals(List.of("grass2001"), matrix.keys());
			Screenshots.take(matrix.area(), "matrix-several-reviews");
			page.hideView(view);
			view = (MatrixView) page.showView(MatrixView.ID);
			matrix = new MatrixDriver(view);
			Events.settle();
			assertEquals(List.of("grass2001"), matrix.keys(), "the same review after it was closed");
		} finally {
			other.delete();
		}
		assertEquals(4, matrix.keys().size(), "what is left");
	}

	/** Uses a dialog once it is open; the call that opens it returns when it is closed. */
	private static void whenOpened(String title, DialogUse use) {
		Display display = Display.getCurrent();
		Listener listener = new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
					display.removeFilter(SWT.Show, this);
					display.asyncExec(() -> {
						try {
							use.with(shell);
						} catch (IOException e) {
							throw new UncheckedIOException(e);
						} finally {
							if (!shell.isDisposed()) {
								shell.close();
							}
						}
					});
				}
			}
		};
		display.addFilter(SWT.Show, listener);
	}

	private static String text() {
		return (String) contents(TextTransfer.getInstance());
	}

	private static String html() {
		return (String) contents(HTMLTransfer.getInstance());
	}

	private static Object contents(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}
}
