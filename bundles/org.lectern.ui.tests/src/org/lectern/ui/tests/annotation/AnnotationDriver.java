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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Note;
import org.lectern.ui.editor.NoteEditor;
import org.lectern.ui.editor.annotation.AnnotationPage;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;

/** The page of annotations as its user has it before the eyes. */
final class AnnotationDriver {

	private final NoteEditor editor;

	private AnnotationDriver(NoteEditor editor) {
		this.editor = editor;
	}

	static AnnotationDriver open(IFile file) throws Exception {
		NoteEditor editor = (NoteEditor) ReviewFixture.page().openEditor(new FileEditorInput(file), NoteEditor.ID);
		Events.settle();
		editor.setActivePage(AnnotationPage.ID);
		Events.settle();
		return new AnnotationDriver(editor);
	}

	NoteEditor editor() {
		return editor;
	}

	Note note() {
		return editor.note();
	}

	ScrolledForm form() {
		return ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm();
	}

	Composite body() {
		return form().getBody();
	}

	StyledText text() {
		return Controls.in(body(), StyledText.class).get(0);
	}

	Table annotations() {
		return Controls.in(body(), Table.class).get(0);
	}

	Table relations() {
		return Controls.in(body(), Table.class).get(1);
	}

	Text comment() {
		return Controls.in(body(), Text.class).get(0);
	}

	/** Returns the message at the head of the page; null where there is none. */
	String message() {
		return form().getMessage();
	}

	/** Puts the caret before some words and selects them word by word, as Ctrl+Shift+Right does. */
	void select(String words) {
		StyledText text = text();
		int start = text.getText().indexOf(words);
		assertTrue(start >= 0, words);
		text.setFocus();
		text.setCaretOffset(start);
		while (text.getSelection().y < start + words.length()) {
			text.invokeAction(ST.SELECT_COLUMN_NEXT);
		}
		text.notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	void caretTo(String words) {
		text().setSelection(text().getText().indexOf(words) + 1);
		Events.settle();
	}

	void key(Control control, char character, int keyCode) {
		Event event = new Event();
		event.character = character;
		event.keyCode = keyCode;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		Events.settle();
	}

	void key(char character) {
		key(text(), character, character);
	}

	void press(Button button) {
		assertTrue(button.isEnabled(), button.getText());
		Controls.click(button);
		Events.settle();
	}

	/** Returns the tool of a section with a text. */
	ToolItem tool(String text) {
		return Controls.in(body(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(tool -> tool.getText().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no tool " + text));
	}

	void press(String tool) {
		assertTrue(tool(tool).isEnabled(), tool);
		tool(tool).notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	/** Chooses rows of a table as clicks with Ctrl held down do. */
	void choose(Table table, int... rows) {
		table.setFocus();
		table.setSelection(rows);
		Event event = new Event();
		event.item = table.getItem(rows[rows.length - 1]);
		table.notifyListeners(SWT.Selection, event);
		Events.settle();
	}

	static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(item -> row(item, table.getColumnCount())).toList();
	}

	private static String row(TableItem item, int columns) {
		StringBuilder row = new StringBuilder(item.getText(0));
		for (int i = 1; i < columns; i++) {
			row.append(" | ").append(item.getText(i));
		}
		return row.toString();
	}

	List<String> chosen() {
		return Arrays.stream(annotations().getSelection()).map(item -> item.getText(1)).toList();
	}

	/** Opens the context menu of a control, and returns it filled. */
	static Menu menu(Control control) {
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(item -> item.getText().split("\t")[0].equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(
						text + " is not in " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
	}

	static void click(MenuItem item) {
		assertTrue(item.isEnabled(), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	/** Relates the two chosen annotations by the menu of a table. */
	void relate(String offer) {
		Menu relate = item(menu(annotations()), "Relate").getMenu();
		relate.notifyListeners(SWT.Show, new Event());
		click(item(relate, offer));
	}

	static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Events.settle();
	}

	static String passage(Annotation annotation) {
		return annotation.getLabel() + " " + annotation.getPosition().getStart() + "-" + annotation.getPosition().getEnd()
				+ " " + annotation.getQuote().getExact();
	}
}
