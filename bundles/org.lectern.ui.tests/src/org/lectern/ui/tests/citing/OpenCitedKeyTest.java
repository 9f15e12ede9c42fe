/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.tests.support.Answers;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Goes from the citation keys of manuscripts in the plain text editor to the entries. */
@ExtendWith(WorkbenchLog.class)
class OpenCitedKeyTest {

	private static final String OPEN = "org.lectern.ui.bibtex.openDeclaration";

	private ReviewFixture review;
	private ITextEditor editor;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("citing");
		review.write("papers/a.bib", "@book{oak2001, title = {The Oak}}\n@misc{elm, ids = {ulmus, elm1}}\n");
		review.write("papers/b.bib", "@article{twin, title = {One}}\n\n@article{twin, title = {Other}}\n");
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	private void edit(String name, String text) throws Exception {
		IFile file = review.write(name, text);
		editor = assertInstanceOf(ITextEditor.class,
				IDE.openEditor(ReviewFixture.page(), file, "org.eclipse.ui.DefaultTextEditor"));
		Events.settle();
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private void pressOpenAt(String place) throws Exception {
		editor.selectAndReveal(document().get().indexOf(place), 0);
		Events.settle();
		Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance("F3"));
		assertEquals(OPEN, binding.getParameterizedCommand().getId());
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OPEN, null);
		Events.settle();
	}

	private static void assertAt(String file, String line) throws Exception {
		BibtexEditor opened = assertInstanceOf(BibtexEditor.class, ReviewFixture.page().getActiveEditor());
		assertEquals(file, opened.getEditorInput().getName());
		IDocument document = opened.document();
		var range = document.getLineInformationOfOffset(opened.selection().getOffset());
		assertEquals(line, document.get(range.getOffset(), range.getLength()));
	}

	@Test
	void keyOfLatexThatIsNotSaved() throws Exception {
		edit("text.tex", "Trees.\n");
		document().replace(0, 0, "See \\citep[3]{elm, oak2001}.\n");
		pressOpenAt("oak2001");
		assertAt("a.bib", "@book{oak2001, title = {The Oak}}");
		assertTrue(editor.isDirty());
	}

	@Test
	void keyOfMarkdown() throws Exception {
		edit("text.md", "Trees [see @oak2001, p. 3].\n");
		pressOpenAt("k2001");
		assertAt("a.bib", "@book{oak2001, title = {The Oak}}");
	}

	@Test
	void formerKeyAndKeyInOtherCase() throws Exception {
		edit("text.qmd", "Trees @ulmus and @OAK2001.\n");
		pressOpenAt("ulmus");
		assertAt("a.bib", "@misc{elm, ids = {ulmus, elm1}}");
		ReviewFixture.page().activate(editor);
		pressOpenAt("OAK2001");
		assertAt("a.bib", "@book{oak2001, title = {The Oak}}");
	}

	@Test
	void entryThatIsNotSaved() throws Exception {
		BibtexEditor bibtex = (BibtexEditor) IDE.openEditor(ReviewFixture.page(),
				review.project().getFile("papers/a.bib"));
		bibtex.document().replace(0, 0, "@misc{new}\n");
		edit("text.tex", "\\cite{new}\n");
		pressOpenAt("new");
		assertSame(bibtex, ReviewFixture.page().getActiveEditor());
		assertAt("a.bib", "@misc{new}");
	}

	@Test
	void controlAndClick() throws Exception {
		edit("text.md", "Trees\n\n@oak2001 says so.\n");
		click(document().get().indexOf("k2001"));
		assertAt("a.bib", "@book{oak2001, title = {The Oak}}");
	}

	/** Holds the control key, moves the mouse to an offset and clicks. */
	private void click(int offset) {
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		widget.setFocus();
		Point at = widget.getLocationAtOffset(offset);
		Display display = widget.getDisplay();
		display.setCursorLocation(widget.toDisplay(at.x + 1, at.y + widget.getLineHeight() / 2));
		Events.settle();
		Event key = new Event();
		key.keyCode = SWT.MOD1;
		widget.notifyListeners(SWT.KeyDown, key);
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event mouse = new Event();
			mouse.button = type == SWT.MouseMove ? 0 : 1;
			mouse.count = 1;
			mouse.stateMask = type == SWT.MouseUp ? SWT.MOD1 | SWT.BUTTON1 : SWT.MOD1;
			mouse.x = at.x + 1;
			mouse.y = at.y + widget.getLineHeight() / 2;
			widget.notifyListeners(type, mouse);
		}
		Events.settle();
	}

	@Test
	void asksWhichOfSeveralEntries() throws Exception {
		edit("text.tex", "\\cite{twin}\n");
		Answers answers = Answers.to("Open Declaration", OpenCitedKeyTest::listsEntries, shell -> {
			Table table = Controls.in(shell, Table.class).get(0);
			assertEquals(List.of("twin  One  (papers/b.bib)", "twin  Other  (papers/b.bib)"),
					Arrays.stream(table.getItems()).map(item -> item.getText()).toList());
			picture(shell);
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
			Controls.click(shell, IDialogConstants.OK_LABEL);
		});
		pressOpenAt("twin");
		assertTrue(answers.wereGiven());
		assertAt("b.bib", "@article{twin, title = {Other}}");
	}

	/** The list is filled after the dialog has opened, and its first line chosen after that. */
	private static boolean listsEntries(Shell shell) {
		return Controls.in(shell, Table.class).stream().anyMatch(table -> table.getItemCount() == 2)
				&& Controls.button(shell, IDialogConstants.OK_LABEL).isEnabled();
	}

	private static void picture(Shell shell) {
		try {
			Screenshots.takeNow(shell, "open-declaration-choice");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void saysThatAKeyIsNotKnown() throws Exception {
		edit("text.tex", "\\cite{ash} and others\n");
		pressOpenAt("ash");
		assertSame(editor, ReviewFixture.page().getActiveEditor());
		assertStatus("No entry of this review has the key ash");
		pressOpenAt("others");
		assertStatus("There is no citation key at the caret");
	}

	private static void assertStatus(String message) {
		List<String> shown = Controls.in(ReviewFixture.page().getWorkbenchWindow().getShell(), CLabel.class).stream()
				.map(CLabel::getText).toList();
		assertTrue(shown.contains(message), shown::toString);
	}

	@Test
	void leavesOtherFilesAlone() throws Exception {
		edit("text.txt", "\\cite{oak2001}\n");
		IEditorPart before = ReviewFixture.page().getActiveEditor();
		click(document().get().indexOf("k2001"));
		assertSame(before, ReviewFixture.page().getActiveEditor());
		assertFalse(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(OPEN)
				.isEnabled());
	}
}
