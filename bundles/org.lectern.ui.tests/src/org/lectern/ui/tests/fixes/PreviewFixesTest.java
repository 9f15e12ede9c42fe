/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** What fixes would change: beside each quick fix, and in the dialog that applies many at once. */
@ExtendWith(WorkbenchLog.class)
class PreviewFixesTest {

	private static final String WINDOW = "Preview and Apply Fixes";
	private static final String PAPERS = """
			@article{ash,
			  author = {Ash, Anna; Elm, Edith},
			  title = {Growth of moss on granite},
			  journaltitle = {Moss},
			  date = {2020},
			  doi = {https://doi.org/10.1000/moss}
			}

			@article{oak,
			  author = {Oak, Olga},
			  title = {On counting the rings of trees},
			  journaltitle = {Wood},
			  date = {2021},
			  doi = {https://doi.org/10.1000/wood}
			}
			""";

	private ReviewFixture review;
	private IFile file;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("previews");
		file = review.write("papers.bib", PAPERS);
	}

	@AfterEach
	void deleteReview() throws Exception {
		Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> !shell.isDisposed() && shell.getText().equals(WINDOW)).forEach(Shell::close);
		review.delete();
	}

	private static Shell open(Object... selected) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(selected));
		handlers.executeCommandInContext(
				new ParameterizedCommand(commands.getCommand("org.lectern.ui.previewFixes"), null), null, context);
		return Dialogs.named(WINDOW);
	}

	private static List<TreeItem> checks(Shell dialog) {
		return Arrays.asList(Controls.in(dialog, Tree.class).get(0).getItems());
	}

	private static TreeItem check(Shell dialog, String text) {
		return checks(dialog).stream().filter(item -> item.getText().contains(text)).findFirst()
				.orElseThrow(() -> new AssertionError(checks(dialog).stream().map(TreeItem::getText).toList()));
	}

	private static String diff(Shell dialog) {
		return Controls.in(dialog, StyledText.class).get(0).getText();
	}

	private static void select(Shell dialog, TreeItem item) {
		item.getParent().setSelection(item);
		Event event = new Event();
		event.item = item;
		item.getParent().notifyListeners(SWT.Selection, event);
		Events.settle();
	}

	private static void toggle(TreeItem item) {
		item.setChecked(!item.getChecked());
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		item.getParent().notifyListeners(SWT.Selection, event);
		Events.settle();
	}

	@Test
	void aQuickFixDescribesWhatItChanges() throws Exception {
		review.build();
		IMarker marker = review.markers("doi-as-url").stream()
				.filter(each -> each.getAttribute(IMarker.LINE_NUMBER, 0) == 6).findFirst().orElseThrow();
		IMarkerResolution first = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
		String description = ((IMarkerResolution2) first).getDescription();
		assertTrue(description.contains("-  doi = {https://doi.org/10.1000/moss}\n+  doi = {10.1000/moss}"), description);
		assertEquals(PAPERS, ReviewFixture.text(file));
	}

	@Test
	void allSafeFixesOfAReviewAreAppliedAsOneChange() throws Exception {
		Shell dialog = open(review.project());
		assertEquals("org.lectern.help.fixes", Dialogs.help(dialog));
		assertEquals(2, checks(dialog).size(), () -> checks(dialog).stream().map(TreeItem::getText).toList().toString());
		TreeItem doi = check(dialog, "DOI given as an address");
		assertTrue(doi.getText().endsWith("(2)"), doi.getText());
		select(dialog, doi);
		assertTrue(diff(dialog).contains("+  doi = {10.1000/moss}") && diff(dialog).contains("+  doi = {10.1000/wood}"));
		assertFalse(diff(dialog).contains("and Elm"), "only what is selected is shown");
		doi.setExpanded(true);
		Controls.in(dialog, StyledText.class).get(0).update();
		Screenshots.take(dialog, "preview-fixes");
		Dialogs.press(dialog, "Apply");
		String fixed = ReviewFixture.text(file);
		assertEquals(PAPERS.replace("https://doi.org/", "").replace("Anna; Elm", "Anna and Elm"), fixed);
		ReviewFixture.undo();
		assertEquals(PAPERS, ReviewFixture.text(file));
	}

	@Test
	void whatIsNotTickedStays() throws Exception {
		Shell dialog = open(review.paper("papers.bib", "ash"));
		TreeItem doi = check(dialog, "DOI given as an address");
		assertTrue(doi.getText().endsWith("(1)"), "only of the selected paper: " + doi.getText());
		toggle(doi);
		Dialogs.press(dialog, "Apply");
		assertEquals(PAPERS.replace("Anna; Elm", "Anna and Elm"), ReviewFixture.text(file));
	}

	@Test
	void selectedProblemsAreFixedInTheOpenEditor() throws Exception {
		review.build();
		ITextEditor editor = (ITextEditor) ReviewFixture.page().openEditor(new FileEditorInput(file),
				"org.eclipse.ui.DefaultTextEditor");
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(0, 0, "% being edited\n");
		Shell dialog = open(review.markers("doi-as-url").toArray());
		assertEquals(1, checks(dialog).size());
		Dialogs.press(dialog, "Apply");
		assertEquals("% being edited\n" + PAPERS.replace("https://doi.org/", ""), document.get());
		assertTrue(editor.isDirty());
		assertEquals(PAPERS, ReviewFixture.text(file));
	}
}
