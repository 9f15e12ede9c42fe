/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.workspace.PaperElement;

/** The view is worked with by keys, and follows the editors. */
class NavigatorKeysTest extends NavigatorTestCase {

	private Table proposals() {
		Event key = new Event();
		key.keyCode = ' ';
		key.character = ' ';
		key.stateMask = SWT.CTRL;
		filterText().notifyListeners(SWT.KeyDown, key);
		Events.settle();
		return Arrays.stream(tree().getDisplay().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Controls.in(shell, Table.class).stream()).filter(Table::isVisible)
				.filter(table -> table.getShell() != tree().getShell()).findFirst().orElse(null);
	}

	private void accept(Table table) {
		Shell popup = table.getShell();
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
		assertTrue(popup.isDisposed() || !popup.isVisible());
	}

	@Test
	void proposesNamesAndValues() {
		filterText().setFocus();
		filterText().setText("godel -st");
		filterText().setSelection(9);
		Table names = proposals();
		assertEquals(List.of("status: \u2014 The reading status: unread, skimmed, read"),
				Arrays.stream(names.getItems()).map(TableItem::getText).toList());
		names.setSelection(0);
		accept(names);
		assertEquals("godel -status:", filterText().getText());
		filterText().setSelection(filterText().getText().length());
		Table values = proposals();
		assertEquals(List.of("unread", "skimmed", "read"),
				Arrays.stream(values.getItems()).map(TableItem::getText).toList());
		values.setSelection(2);
		accept(values);
		assertEquals("godel -status:read", filterText().getText());
		assertEquals("godel -status:read", filterText().getText());
	}

	@Test
	void findingLeadsToTheFilter() throws Exception {
		page.activate(navigator);
		tree().setFocus();
		navigator.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.findReplace", null);
		Events.settle();
		assertTrue(filterText().isFocusControl());
	}

	@Test
	void ratesByKeys() throws Exception {
		page.activate(navigator);
		tree().setFocus();
		select(review.paper(MAIN, "devlin2019"));
		ParameterizedCommand bound = navigator
				.getSite().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance("CTRL+1")).getParameterizedCommand();
		navigator.getSite().getService(IHandlerService.class).executeCommand(bound, null);
		Events.settle();
		assertEquals(MAIN_TEXT.replace("rank4", "rank1"), text(MAIN));
	}

	@Test
	void followsTheCaretOfTheTextEditorInAnyGrouping() throws Exception {
		navigator.setLinkingEnabled(true);
		try {
			group(Grouping.TAG, Grouping.YEAR);
			PaperElement devlin = review.paper(MAIN, "devlin2019");
			OpenPaper.openRecord(page, devlin);
			Events.settle();
			assertEquals(devlin, viewer().getStructuredSelection().getFirstElement());
			page.activate(navigator);
			ITextEditor editor = (ITextEditor) page.getActiveEditor();
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			editor.selectAndReveal(document.get().indexOf("godel1931"), 0);
			page.activate(editor);
			Events.settle();
			assertEquals(review.paper(MAIN, "godel1931"), viewer().getStructuredSelection().getFirstElement());
		} finally {
			navigator.setLinkingEnabled(false);
		}
	}

	@Test
	void followsTheNotesEditorWhileFiltered() throws Exception {
		navigator.setLinkingEnabled(true);
		try {
			type("year:2015..");
			PaperElement devlin = review.paper(MAIN, "devlin2019");
			OpenPaper.open(page, devlin);
			Events.settle();
			assertEquals(devlin, viewer().getStructuredSelection().getFirstElement());
			PaperElement godel = review.paper(MAIN, "godel1931");
			OpenPaper.open(page, godel);
			Events.settle();
			assertFalse(viewer().getStructuredSelection().toList().contains(godel), "the filter leaves it out");
			type("");
			assertEquals(godel, viewer().getStructuredSelection().getFirstElement());
		} finally {
			navigator.setLinkingEnabled(false);
		}
	}

	@Test
	void bringsTheEditorOfASelectedPaperToTheTopInAGroup() throws Exception {
		PaperElement devlin = review.paper(MAIN, "devlin2019");
		PaperElement vaswani = review.paper(MAIN, "vaswani2017");
		OpenPaper.open(page, devlin);
		IEditorPart ofDevlin = page.getActiveEditor();
		OpenPaper.open(page, vaswani);
		group(Grouping.STATUS, Grouping.RATING);
		page.activate(navigator);
		navigator.setLinkingEnabled(true);
		try {
			Events.settle();
			viewer().setSelection(new StructuredSelection(devlin), true);
			Events.settle();
			assertEquals(ofDevlin, page.getActiveEditor());
		} finally {
			navigator.setLinkingEnabled(false);
		}
	}
}
