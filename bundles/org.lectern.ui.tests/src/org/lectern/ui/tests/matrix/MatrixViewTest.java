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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.matrix.AnswerQuestions;
import org.lectern.ui.matrix.MatrixView;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The matrix of papers and questions, in the real workbench. */
@ExtendWith(WorkbenchLog.class)
class MatrixViewTest {

	private static final int CLAIM = 3;
	private static final int NUMBER = 4;
	private static final int METHOD = 5;
	private static final int TOPICS = 6;
	private static final int WORTH = 8;

	private ReviewFixture review;
	private IWorkbenchPage page;
	private MatrixView view;

	@BeforeEach
	void openView() throws Exception {
		review = MatrixReview.create();
		page = ReviewFixture.page();
		view = (MatrixView) page.showView(MatrixView.ID);
		view.reset();
		page.setPartState(page.findViewReference(MatrixView.ID), IWorkbenchPage.STATE_MAXIMIZED); // all cells in sight
		Events.settle();
	}

	@AfterEach
	void closeView() throws Exception {
		page.setPartState(page.findViewReference(MatrixView.ID), IWorkbenchPage.STATE_RESTORED);
		page.hideView(view);
		review.delete();
	}

	@Test
	void showsPapersAndAnswers() throws Exception {
		assertEquals(List.of("Key", "Title", "Year", "What is claimed? *", "How many trees?", "Method *", "Topics",
				"Open data?", "Worth"), headings());
		assertEquals(List.of("ash2018", "How wood rots, and why it matters to forests", "2018",
				"All wood rots. Slowly.  \u201d1", "12", "required", "trees; moss", "Yes", "\u2605\u2605\u2605\u2605\u2606"),
				row(0));
		assertEquals(List.of("birch2020", "Shrubs and where they grow", "2020", "", "", "", "", "", ""), row(1));
		assertEquals("\u2013", row(3).get(CLAIM), "dogwood answers another form");
		assertTrue(labels().contains("4 papers \u00b7 1 with a note \u00b7 1 required answers missing"), labels().toString());
		Screenshots.take(viewArea(), "matrix");
	}

	@Test
	void fillsInTextAndBeginsANote() throws Exception {
		IFile note = review.project().getFile("notes/birch2020.note");
		Text editor = (Text) edit(1, CLAIM);
		editor.setText("Shrubs grow\nin the shade");
		Screenshots.take(viewArea(), "matrix-text");
		press(editor, SWT.CR);
		Events.settle();
		assertTrue(note.exists());
		assertTrue(ReviewFixture.text(note).contains("<text>Shrubs grow\nin the shade</text>"), ReviewFixture.text(note));
		assertEquals("Shrubs grow in the shade", row(1).get(CLAIM));
		assertEquals("required", row(1).get(METHOD), "a note was begun");
		ReviewFixture.undo();
		Events.settle();
		assertFalse(note.exists());
		assertEquals("", row(1).get(CLAIM));
	}

	@Test
	void takesNumbersOnly() throws Exception {
		Text editor = (Text) edit(0, NUMBER);
		assertEquals("12", editor.getText());
		editor.setText("many");
		editor.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertEquals("12", row(0).get(NUMBER));
		editor = (Text) edit(0, NUMBER);
		editor.setText("12.5");
		editor.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertEquals("12.5", row(0).get(NUMBER));
		assertTrue(noteText().contains("number=\"12.5\""), noteText());
	}

	@Test
	void choosesFromAList() throws Exception {
		org.eclipse.swt.widgets.List list = (org.eclipse.swt.widgets.List) edit(0, METHOD);
		assertEquals(List.of("(no answer)", "survey", "experiment"), Arrays.asList(list.getItems()));
		assertEquals(0, list.getSelectionIndex());
		list.select(2);
		Screenshots.take(viewArea(), "matrix-choice");
		press(list, SWT.CR);
		Events.settle();
		assertEquals("experiment", row(0).get(METHOD));
		assertTrue(labels().contains("4 papers \u00b7 1 with a note \u00b7 0 required answers missing"), labels().toString());
		org.eclipse.swt.widgets.List stars = (org.eclipse.swt.widgets.List) edit(0, WORTH);
		assertEquals(4, stars.getSelectionIndex());
		stars.select(0);
		press(stars, SWT.CR);
		Events.settle();
		assertEquals("", row(0).get(WORTH));
		assertFalse(noteText().contains("rating="), noteText());
	}

	@Test
	void checksSeveralOptions() throws Exception {
		Table options = (Table) edit(0, TOPICS);
		assertEquals(List.of(true, false, true), Arrays.stream(options.getItems()).map(TableItem::getChecked).toList());
		options.getItem(1).setChecked(true);
		Screenshots.take(viewArea(), "matrix-options");
		press(options, SWT.CR);
		Events.settle();
		assertEquals("trees; shrubs; moss", row(0).get(TOPICS));
	}

	@Test
	void keepsTheCellOnEscape() throws Exception {
		Text editor = (Text) edit(0, CLAIM);
		editor.setText("nonsense");
		press(editor, SWT.ESC);
		Events.settle();
		assertEquals("All wood rots. Slowly.  \u201d1", row(0).get(CLAIM));
		assertEquals(MatrixReview.NOTE, noteText());
	}

	@Test
	void refusesANoteOfAnotherForm() {
		focus(3, CLAIM);
		press(table(), SWT.F2);
		assertNull(editor());
		assertFalse(item("Edit Cell").isEnabled());
		assertTrue(item("Open Note").isEnabled());
	}

	@Test
	void clearsAnAnswerWithTheMenu() throws Exception {
		focus(0, NUMBER);
		choose("Clear Cell");
		Events.settle();
		assertEquals("", row(0).get(NUMBER));
		assertFalse(noteText().contains("number="), noteText());
		ReviewFixture.undo();
		Events.settle();
		assertEquals("12", row(0).get(NUMBER));
	}

	@Test
	void asksBeforeItAnswersANoteWithUnsavedChanges() throws Exception {
		OpenPaper.open(page, review.paper(MatrixReview.FILE, "ash2018"));
		Events.settle();
		IEditorPart editor = page.findEditor(new NoteEditorInput(review.project(),
				review.paper(MatrixReview.FILE, "ash2018").reference()));
		makeDirty(editor);
		List<String> asked = new ArrayList<>();
		view.setQuestions(answering(1, asked));
		focus(0, NUMBER);
		choose("Clear Cell");
		Events.settle();
		assertEquals(1, asked.size());
		assertTrue(asked.get(0).contains("ash2018"), asked.toString());
		assertEquals("12", row(0).get(NUMBER));
		assertTrue(editor.isDirty());
		view.setQuestions(answering(0, asked));
		focus(0, NUMBER);
		choose("Clear Cell");
		Events.settle();
		assertFalse(editor.isDirty());
		assertEquals("", row(0).get(NUMBER));
		assertTrue(noteText().contains("Changed in the editor"), noteText());
	}

	@Test
	void saysWhyAnAnswerWasNotStored() throws Exception {
		List<String> failures = new ArrayList<>();
		view.setQuestions(answering(2, failures));
		Text editor = (Text) edit(1, CLAIM);
		editor.setText("late");
		IFile note = review.write("notes/birch2020.note", "no note at all");
		press(editor, SWT.CR);
		Events.settle();
		assertEquals(1, failures.size());
		assertTrue(failures.get(0).contains("birch2020.note"), failures.toString());
		assertEquals("", row(1).get(CLAIM));
		assertEquals("no note at all", ReviewFixture.text(note));
	}

	@Test
	void filtersByAnswersAndByTheRecord() throws Exception {
		filter("slowly");
		assertEquals(List.of("ash2018"), keys());
		filter("year:2020..2021");
		assertEquals(List.of("birch2020", "cedar2021", "dogwood2020"), keys());
		filter("has:note");
		assertEquals(List.of("ash2018", "dogwood2020"), keys());
		assertTrue(labels().get(labels().size() - 1).startsWith("2 of 4 papers"), labels().toString());
		filter("nothing of the kind");
		assertEquals(List.of(), keys());
		filter("");
		assertEquals(4, keys().size());
	}

	@Test
	void sortsByAColumn() {
		click(1);
		assertEquals(List.of("ash2018", "cedar2021", "birch2020", "dogwood2020"), keys());
		assertEquals(SWT.UP, table().getSortDirection());
		click(1);
		assertEquals(List.of("dogwood2020", "birch2020", "cedar2021", "ash2018"), keys());
		click(1);
		assertEquals(List.of("ash2018", "birch2020", "cedar2021", "dogwood2020"), keys());
		assertNull(table().getSortColumn());
	}

	@Test
	void showsAnotherForm() throws Exception {
		Combo forms = Controls.in(viewArea(), Combo.class).stream().filter(combo -> combo.getItemCount() == 2)
				.filter(combo -> combo.getItem(0).equals("Reading")).findFirst().orElseThrow();
		forms.select(1);
		forms.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertEquals(List.of("Key", "Title", "Year", "Which tool?"), headings());
		assertEquals("axe", row(3).get(3));
		assertEquals("\u2013", row(0).get(3));
	}

	@Test
	void hidesColumns() {
		view.showAllColumnsBut(Set.of("paper:title", "question:claim", "question:method", "question:topics",
				"question:open", "question:worth", "paper:venue", "paper:entry_type", "paper:authors"));
		Events.settle();
		assertEquals(List.of("Key", "Year", "Status", "Rating", "Tags", "How many trees?"), headings());
		assertEquals(List.of("ash2018", "2018", "Read", "\u2605\u2605\u2605\u2605\u2606", "trees; decay", "12"), row(0));
	}

	@Test
	void showsTheSameAgainAfterItWasClosed() throws Exception {
		filter("year:2020");
		click(1);
		click(1);
		page.hideView(view);
		view = (MatrixView) page.showView(MatrixView.ID);
		Events.settle();
		assertEquals(List.of("dogwood2020", "birch2020"), keys());
		assertEquals(SWT.DOWN, table().getSortDirection());
	}

	@Test
	void followsChangesOnDiskAndKeepsTheSelection() throws Exception {
		table().setSelection(1);
		table().notifyListeners(SWT.Selection, new Event());
		review.write("notes/ash2018.note", MatrixReview.NOTE.replace("Slowly", "Quickly"));
		review.write(MatrixReview.FILE, "@misc{first, title = {Before all}}\n\n" + MatrixReview.PAPERS);
		Events.settle();
		assertEquals("All wood rots. Quickly.  \u201d1", row(1).get(CLAIM));
		assertEquals(2, table().getSelectionIndex(), "birch2020 moved down");
		assertEquals(review.paper(MatrixReview.FILE, "birch2020"),
				((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement());
	}

	@Test
	void opensTheNoteOfARow() throws Exception {
		focus(0, 1);
		press(table(), SWT.CR);
		Events.settle();
		assertEquals("ash2018", page.getActiveEditor().getTitle());
		review.project().getFile("notes/dogwood2020.note").move(review.project().getFile("notes/other.note").getFullPath(),
				true, null);
		Events.settle();
		focus(3, 0);
		choose("Open Note");
		Events.settle();
		assertEquals("other.note", ((FileEditorInput) page.getActiveEditor().getEditorInput()).getFile().getName());
	}

	@Test
	void exportsWhatIsShown(@TempDir Path folder) throws Exception {
		filter("year:2018");
		for (String extension : List.of("csv", "md", "tex", "html")) {
			Path file = folder.resolve("table." + extension);
			view.export(file).join();
			String text = Files.readString(file);
			assertTrue(text.contains("ash2018"), text);
			assertFalse(text.contains("birch2020"), text);
			assertTrue(text.contains("Slowly"), text);
		}
		Events.settle();
		assertEquals(4, folder.toFile().list().length, "nothing beside the tables");
	}

	@Test
	void tellsWhatToDoWhereThereIsNothingToShow() throws Exception {
		review.project().getFile("review.protocol").delete(true, null);
		Events.settle();
		assertTrue(link().getText().contains("has no protocol"), link().getText());
		Screenshots.take(viewArea(), "matrix-no-protocol");
		link().notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertTrue(review.project().getFile("review.protocol").exists());
		assertFalse(link().isVisible());
		assertTrue(headings().size() > 4, headings().toString());
		review.write("review.protocol", "broken");
		Events.settle();
		assertTrue(link().getText().contains("cannot be read"), link().getText());
		review.write("review.protocol", MatrixReview.PROTOCOL);
		review.write(MatrixReview.FILE, "");
		Events.settle();
		assertTrue(link().getText().contains("no papers yet"), link().getText());
		review.project().close(null);
		Events.settle();
		assertTrue(link().getText().contains("no review"), link().getText());
		review.project().open(null);
		Events.settle();
	}

	@Test
	void keepsTheFirstColumnInSight() throws Exception {
		Control cover = table().getChildren()[0];
		assertFalse(cover.getVisible());
		table().setSelection(1);
		table().getHorizontalBar().setSelection(300);
		table().getHorizontalBar().notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertEquals(table().getClientArea().x, cover.getBounds().x);
		assertTrue(table().getHorizontalBar().getSelection() > 0);
		assertTrue(cover.getVisible());
		Screenshots.take(viewArea(), "matrix-scrolled");
	}

	private AnswerQuestions answering(int button, List<String> told) {
		return new AnswerQuestions(view.getSite().getShell()) {
			@Override
			protected int ask(String message) {
				told.add(message);
				return button;
			}

			@Override
			protected void failed(IStatus status) {
				told.add(status.getMessage());
			}
		};
	}

	private void makeDirty(IEditorPart editor) {
		Display display = Display.getCurrent();
		Text claim = Controls.in(editor.getSite().getShell(), Text.class).stream().filter(text -> text.getText().startsWith("All wood rots"))
				.filter(Text::getEditable).findFirst().orElseThrow();
		claim.setText("Changed in the editor");
		while (display.readAndDispatch()) {
			// the page tells the editor that it is dirty
		}
		assertTrue(editor.isDirty());
	}

	private String noteText() throws Exception {
		return ReviewFixture.text(review.project().getFile("notes/ash2018.note"));
	}

	private void filter(String text) {
		Text field = Controls.in(viewArea(), Text.class).stream().filter(each -> (each.getStyle() & SWT.SEARCH) != 0)
				.findFirst().orElseThrow();
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
	}

	private void click(int column) {
		table().getColumn(column).notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	/** Gives a cell the focus by a click. */
	private void focus(int row, int column) {
		table().setSelection(row);
		table().showColumn(table().getColumn(column));
		Rectangle bounds = table().getItem(row).getBounds(column);
		Event event = new Event();
		event.button = 1;
		event.x = bounds.x + 3;
		event.y = bounds.y + 3;
		event.item = table().getItem(row);
		table().notifyListeners(SWT.MouseDown, event);
		table().notifyListeners(SWT.Selection, event);
	}

	private Control edit(int row, int column) {
		focus(row, column);
		press(table(), SWT.F2);
		Control editor = editor();
		assertNotNull(editor, "no editor in row " + row + ", column " + column);
		return editor;
	}

	private Control editor() {
		return Arrays.stream(table().getChildren()).filter(Control::getVisible)
				.filter(control -> control instanceof Text || control instanceof org.eclipse.swt.widgets.List
						|| control instanceof Table)
				.findFirst().orElse(null);
	}

	private static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 128 ? (char) key : 0;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private MenuItem item(String text) {
		Menu menu = table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").split("\t")[0].equals(text))
				.findFirst().orElseThrow();
	}

	private void choose(String text) {
		MenuItem item = item(text);
		assertTrue(item.isEnabled(), text);
		item.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> headings() {
		return Arrays.stream(table().getColumns()).map(column -> column.getText()).toList();
	}

	private List<String> row(int index) {
		TableItem item = table().getItem(index);
		item.getText(); // an item that was never in sight is filled now
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < table().getColumnCount(); i++) {
			texts.add(item.getText(i));
		}
		return texts;
	}

	private List<String> keys() {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < table().getItemCount(); i++) {
			keys.add(row(i).get(0));
		}
		return keys;
	}

	private List<String> labels() {
		return Controls.in(viewArea(), Label.class).stream().map(Label::getText).toList();
	}

	private Link link() {
		return Controls.in(viewArea(), Link.class).get(0);
	}

	private Table table() {
		return Controls.in(viewArea(), Table.class).get(0);
	}

	private Composite viewArea() {
		return (Composite) view.getAdapter(Control.class);
	}
}
