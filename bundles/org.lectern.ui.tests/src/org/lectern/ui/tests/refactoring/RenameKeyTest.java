/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.refactoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextEditBasedChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.refactoring.RenameKeyRefactoring;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Renames a key in a review with all kinds of files. */
@ExtendWith(WorkbenchLog.class)
class RenameKeyTest {

	private static final String HEAD = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:review=\"http://lectern.org/review/1\" formatVersion=\"1\"";
	private static final String PAPERS = "@book{oak2001,\r\n  title = {The oak2001}\r\n}\r\n"
			+ "@inbook{elm, crossref = {oak2001}}\r\n";
	private static final String NOTE = "<review:Note " + HEAD + " paperKey=\"oak2001\"/>";

	private ReviewFixture review;
	private IFile papers;
	private IFile note;
	private IFile text;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("renameKey");
		papers = review.write("papers/a.bib", PAPERS);
		note = review.write("notes/oak2001.note", NOTE);
		text = review.write("text.tex", "\\cite[3]{elm,oak2001} % \\cite{oak2001}\n");
		review.write("notes.md", "See [@oak2001].\n");
	}

	@AfterEach
	void close() throws Exception {
		RefactoringCore.getUndoManager().flush();
		review.delete();
	}

	private CompositeChange prepare(String newKey, boolean keep) throws Exception {
		RenameKeyRefactoring refactoring = new RenameKeyRefactoring(review.project(), "oak2001");
		assertTrue(refactoring.checkInitialConditions(new NullProgressMonitor()).isOK());
		refactoring.setNewKey(newKey);
		refactoring.setKeepsFormer(keep);
		CreateChangeOperation create = new CreateChangeOperation(
				new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS),
				RefactoringStatus.FATAL);
		create.run(new NullProgressMonitor());
		assertTrue(create.getConditionCheckingStatus().isOK(), () -> create.getConditionCheckingStatus().toString());
		return (CompositeChange) create.getChange();
	}

	private static void perform(Change change) throws Exception {
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation perform = new PerformChangeOperation(change);
		perform.setUndoManager(RefactoringCore.getUndoManager(), "rename");
		perform.run(new NullProgressMonitor());
		assertTrue(perform.changeExecuted());
		Events.settle();
	}

	private static void undo() throws Exception {
		IUndoManager undo = RefactoringCore.getUndoManager();
		IProgressMonitor monitor = new NullProgressMonitor();
		undo.performUndo(null, monitor);
		Events.settle();
	}

	private void assertUntouched() throws Exception {
		assertEquals(PAPERS, ReviewFixture.text(papers));
		assertEquals(NOTE, ReviewFixture.text(note));
		assertEquals("\\cite[3]{elm,oak2001} % \\cite{oak2001}\n", ReviewFixture.text(text));
		assertEquals("See [@oak2001].\n", ReviewFixture.text(review.project().getFile("notes.md")));
	}

	@Test
	void changesAllFilesAndUndoesThemAtOnce() throws Exception {
		perform(prepare("oak", true));
		assertEquals("@book{oak,\r\n  ids = {oak2001},\r\n  title = {The oak2001}\r\n}\r\n"
				+ "@inbook{elm, crossref = {oak}}\r\n", ReviewFixture.text(papers));
		assertFalse(note.exists());
		assertEquals(NOTE.replace("oak2001", "oak"),
				ReviewFixture.text(review.project().getFile("notes/oak.note")));
		assertEquals("\\cite[3]{elm,oak} % \\cite{oak2001}\n", ReviewFixture.text(text));
		assertEquals("See [@oak].\n", ReviewFixture.text(review.project().getFile("notes.md")));
		undo();
		assertUntouched();
	}

	@Test
	void leavesOutWhatIsUnchecked() throws Exception {
		CompositeChange change = prepare("oak", false);
		TextFileChange bib = null;
		for (Change child : leaves(change)) {
			child.setEnabled(false);
			if (child instanceof TextFileChange edits && edits.getFile().equals(papers)) {
				bib = edits;
			}
		}
		assertNotNull(bib);
		bib.setEnabled(true);
		TextEditBasedChangeGroup[] groups = bib.getChangeGroups();
		assertEquals(2, groups.length);
		groups[1].setEnabled(false);
		assertEquals(PAPERS.replace("@book{oak2001", "@book{oak"), bib.getPreviewContent(new NullProgressMonitor()));
		perform(change);
		assertEquals(PAPERS.replace("@book{oak2001", "@book{oak"), ReviewFixture.text(papers));
		assertEquals(NOTE, ReviewFixture.text(note));
	}

	private static List<Change> leaves(Change change) {
		return change instanceof CompositeChange several
				? Arrays.stream(several.getChildren()).flatMap(child -> leaves(child).stream()).toList()
				: List.of(change);
	}

	@Test
	void changesWhatIsNotSavedAndLeavesItUnsaved() throws Exception {
		BibtexEditor editor = (BibtexEditor) IDE.openEditor(ReviewFixture.page(), papers);
		editor.document().replace(0, 0, "@misc{new, related = {oak2001}}\r\n");
		perform(prepare("oak", false));
		String expected = "@misc{new, related = {oak}}\r\n" + PAPERS.replace("{oak2001", "{oak");
		assertEquals(expected, editor.document().get());
		assertTrue(editor.isDirty());
		assertEquals(PAPERS, ReviewFixture.text(papers));
	}

	@Test
	void tellsWhyAKeyWillNotDo() throws Exception {
		RenameKeyRefactoring refactoring = new RenameKeyRefactoring(review.project(), "oak2001");
		refactoring.checkInitialConditions(new NullProgressMonitor());
		assertEquals("The key elm is taken by another entry", refactoring.problem("elm"));
		assertNull(refactoring.problem("oak"));
		refactoring.setNewKey("elm");
		assertTrue(refactoring.checkFinalConditions(new NullProgressMonitor()).hasFatalError());
		assertTrue(new RenameKeyRefactoring(review.project(), "ash").checkInitialConditions(new NullProgressMonitor())
				.hasFatalError());
	}

	@Test
	void showsADialogWithAPreview() throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(ReviewFixture.page(), papers);
		editor.selectAndReveal(PAPERS.indexOf("title"), 0);
		Events.settle();
		List<Throwable> failures = new ArrayList<>();
		List<String> seen = new ArrayList<>();
		new DialogRobot("Rename Citation Key", failures, this::typeKey, this::preview, seen).start();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.lectern.ui.bibtex.renameKey",
				null);
		Events.settle();
		for (Throwable failure : failures) {
			throw new AssertionError(failure);
		}
		assertEquals(List.of("first", "second"), seen);
		assertEquals(PAPERS.replace("{oak2001", "{oak"), ReviewFixture.text(papers));
	}

	private void typeKey(Shell shell) throws Exception {
		Text key = Controls.in(shell, Text.class).get(0);
		assertEquals("oak2001", key.getText());
		key.setText("elm");
		assertFalse(Controls.button(shell, IDialogConstants.OK_LABEL).isEnabled());
		Screenshots.takeNow(shell, "rename-key-taken");
		key.setText("oak");
		assertTrue(Controls.button(shell, IDialogConstants.OK_LABEL).isEnabled());
		Screenshots.takeNow(shell, "rename-key");
		preview(shell, "Preview");
	}

	private static void preview(Shell shell, String label) {
		Button button = Controls.in(shell, Button.class).stream()
				.filter(found -> found.getText().replace("&", "").startsWith(label)).findFirst().orElseThrow();
		Controls.click(button);
	}

	private void preview(Shell shell) throws Exception {
		Screenshots.takeNow(shell, "rename-key-preview");
		Controls.click(Controls.button(shell, IDialogConstants.OK_LABEL));
	}

	/** Waits for a modal dialog and uses it, step by step. */
	private record DialogRobot(String title, List<Throwable> failures, Step first, Step second, List<String> seen) {

		interface Step {
			void run(Shell shell) throws Exception;
		}

		void start() {
			Display.getCurrent().timerExec(100, this::look);
		}

		private void look() {
			for (Shell shell : Display.getCurrent().getShells()) {
				if (shell.isVisible() && shell.getText().equals(title) && !Controls.in(shell, Text.class).isEmpty()) {
					use(shell);
					return;
				}
			}
			start();
		}

		private void use(Shell shell) {
			try {
				seen.add("first");
				first.run(shell);
				seen.add("second");
				second.run(shell);
			} catch (Exception | AssertionError e) {
				failures.add(e);
				shell.close();
			}
		}
	}
}
