/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.export.ExportSummary;
import org.lectern.core.export.SkippedPaper;
import org.lectern.ui.export.ExportPapersWizard;
import org.lectern.ui.export.ExportQuestions;
import org.lectern.ui.export.ExportResultDialog;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WizardDriver;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Papers leave the workbench as references, notes and BibTeX. */
@SuppressWarnings("nls")
@ExtendWith(WorkbenchLog.class)
class ExportPapersWizardTest implements ExportQuestions {

	@TempDir
	Path folder;

	private ReviewFixture review;
	private Answer answer = Answer.CANCEL;
	private final List<Path> asked = new ArrayList<>();
	private final List<ExportSummary> told = new ArrayList<>();

	@BeforeEach
	void createReview() throws Exception {
		PlatformUI.getDialogSettingsProvider(org.osgi.framework.FrameworkUtil.getBundle(ExportPapersWizard.class))
				.getDialogSettings().addNewSection(ExportPapersWizard.ID);
		review = ReviewFixture.create("export-trees");
		review.write("papers.bib", """
				@string{grove = {Grove Press}}
				@book{ash, author = {Ash, Ann}, title = {The Bark}, publisher = grove, year = 1999}
				@book{elm, author = {Elm, El}, title = {On Leaves}, publisher = grove, year = 2001}
				@incollection{fir, author = {Fir, Flo}, title = {Needles}, crossref = {elm}}
				""");
		review.write("notes/elm.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="elm">
				  <answers id="a" question="claim"><text>Leaves fall</text></answers>
				</review:Note>
				""");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Override
	public Answer existing(Shell parent, List<Path> files, int all) {
		asked.addAll(files);
		return answer;
	}

	@Override
	public void tell(ExportSummary summary) {
		told.add(summary);
	}

	private WizardDriver open(Object... selected) {
		ExportPapersWizard wizard = new ExportPapersWizard(this);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		return new WizardDriver(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
	}

	private static Text place(WizardDriver wizard) {
		return wizard.controls(Text.class).get(0);
	}

	private static String preview(WizardDriver wizard) {
		return wizard.controls(Text.class).get(1).getText();
	}

	private static Combo format(WizardDriver wizard) {
		return wizard.controls(Combo.class).get(1);
	}

	private static Combo style(WizardDriver wizard) {
		return wizard.controls(Combo.class).get(2);
	}

	private static void enter(Combo combo, String text) {
		combo.setText(text);
		combo.notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	private void choose(WizardDriver wizard, String kind, Path place) {
		wizard.click(kind);
		place(wizard).setText(place.toString());
		Events.settle();
	}

	@Test
	void wizardAndCommandAreThere() {
		assertNotNull(PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(ExportPapersWizard.ID));
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.lectern.ui.exportPapers");
		assertTrue(command.isDefined() && command.isEnabled());
	}

	@Test
	void wholeReviewIsExportedAsAPageInAStyle() throws Exception {
		Path file = folder.resolve("new/list.html");
		try (WizardDriver wizard = open(review.project())) {
			assertFalse(wizard.page().isPageComplete());
			assertEquals("Enter the file to write to.", wizard.page().getMessage());
			place(wizard).setText(file.toString());
			enter(style(wizard), "IEEE");
			assertTrue(preview(wizard).startsWith("[1] A. Ash, The Bark. Grove Press, 1999."), preview(wizard));
			Screenshots.take(wizard.page().getShell(), "export-papers");
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertTrue(Files.readString(file).contains("<h1>export-trees</h1>"));
		assertTrue(Files.readString(file).contains("<span class=\"label\">[1]</span>A. Ash"));
		assertEquals(3, told.get(0).papers());
		assertEquals(List.of(file), told.get(0).written());
	}

	@Test
	void selectedPaperIsExportedAndTheFileReplacedOnlyWhenToldSo() throws Exception {
		Path file = folder.resolve("list.html");
		Files.writeString(folder.resolve("list.txt"), "mine");
		try (WizardDriver wizard = open(review.paper("papers.bib", "elm"))) {
			assertTrue(Controls.button((org.eclipse.swt.widgets.Composite) wizard.page().getControl(), "Selected papers (1)")
					.getSelection());
			place(wizard).setText(file.toString());
			enter(format(wizard), "Plain text (.txt)");
			assertEquals(folder.resolve("list.txt").toString(), place(wizard).getText(), "the ending follows the format");
			wizard.finish();
			assertTrue(wizard.isOpen());
			assertEquals("mine", Files.readString(folder.resolve("list.txt")));
			answer = Answer.REPLACE;
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertEquals("Elm, E. (2001). On Leaves. Grove Press.\n", Files.readString(folder.resolve("list.txt")));
		assertEquals(2, asked.size());
		assertEquals(1, told.size());
	}

	@Test
	void notesGoToAFolderAndThoseThatAreThereCanBeKept() throws Exception {
		review.write("notes/ash.note", ReviewFixture.text(review.project().getFile("notes/elm.note")).replace("\"elm\"", "\"ash\""));
		Files.writeString(folder.resolve("ash.md"), "mine");
		answer = Answer.KEEP;
		try (WizardDriver wizard = open(review.project())) {
			choose(wizard, "Notes as Markdown, a file for each", folder);
			assertTrue(preview(wizard).startsWith("---\ncitekey: \"ash\"".replace("\n", Text.DELIMITER)), preview(wizard));
			assertFalse(format(wizard).isEnabled());
			Label label = wizard.controls(Label.class).stream().filter(each -> each.getText().equals("F&older:")).findFirst()
					.orElseThrow();
			assertTrue(label.getSize().x >= label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "the label is not clipped");
			Screenshots.take(wizard.page().getShell(), "export-notes");
			wizard.finish();
		}
		assertEquals("mine", Files.readString(folder.resolve("ash.md")));
		assertTrue(Files.readString(folder.resolve("elm.md")).contains("Leaves fall"));
		assertEquals(List.of("fir: There is no note on this paper", "The file ash.md exists and was kept"),
				told.get(0).skipped().stream().map(SkippedPaper::line).toList());
	}

	@Test
	void entriesGoIntoTheWorkspaceWhichSeesThem() throws Exception {
		Path inside = review.project().getLocation().toFile().toPath().resolve("made/part.bib");
		try (WizardDriver wizard = open(review.paper("papers.bib", "fir"))) {
			choose(wizard, "BibTeX entries", inside);
			assertFalse(style(wizard).isEnabled());
			wizard.finish();
		}
		assertTrue(review.project().getFile("made/part.bib").exists());
		assertEquals("""
				@string{grove = {Grove Press}}

				@incollection{fir, author = {Fir, Flo}, title = {Needles}, crossref = {elm}}

				@book{elm, author = {Elm, El}, title = {On Leaves}, publisher = grove, year = 2001}
				""", ReviewFixture.text(review.project().getFile("made/part.bib")));
		assertEquals(2, told.get(0).papers());
	}

	@Test
	void papersTheFilterShowsAreExported() throws Exception {
		PaperNavigator navigator = (PaperNavigator) ReviewFixture.page().showView(PaperNavigator.ID);
		try {
			navigator.filter("author:ash");
			Events.settle();
			try (WizardDriver wizard = open()) {
				Button filtered = wizard.controls(Button.class).stream().filter(Button::getSelection).findFirst().orElseThrow();
				assertEquals("Papers that match the filter of the view (1): author:ash", filtered.getText().replaceAll("&", ""));
				place(wizard).setText(folder.resolve("a.txt").toString());
				enter(format(wizard), "Plain text (.txt)");
				Screenshots.take(wizard.page().getShell(), "export-filtered");
				wizard.finish();
			}
			assertEquals("Ash, A. (1999). The Bark. Grove Press.\n", Files.readString(folder.resolve("a.txt")));
		} finally {
			navigator.filter("");
			Events.settle();
			ReviewFixture.page().hideView(navigator);
		}
	}

	@Test
	void pageSaysWhatIsWrongAndRemembersWhatWasEntered() throws Exception {
		try (WizardDriver wizard = open(review.project())) {
			enter(style(wizard), "no-such-style");
			assertTrue(wizard.page().getErrorMessage().startsWith("There is no citation style \u201cno-such-style\u201d."));
			assertEquals("", preview(wizard));
			Screenshots.take(wizard.page().getShell(), "export-no-style");
			enter(style(wizard), "harvard-cite-them-right");
			place(wizard).setText("relative.html");
			assertEquals("Enter a full path.", wizard.page().getErrorMessage());
			place(wizard).setText(folder.toString());
			assertEquals("This is a folder; enter a file.", wizard.page().getErrorMessage());
			place(wizard).setText(folder.resolve("x.tex").toString());
			enter(format(wizard), "LaTeX (.tex)");
			wizard.finish();
		}
		try (WizardDriver wizard = open(review.project())) {
			assertEquals("LaTeX (.tex)", format(wizard).getText());
			assertEquals("Harvard (Cite Them Right)", style(wizard).getText());
			assertEquals(folder.resolve("x.tex").toString(), place(wizard).getText());
			assertTrue(wizard.page().isPageComplete());
		}
	}

	@Test
	void commandOpensTheWizardOnTheSelection() throws Exception {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		List<String> opened = new ArrayList<>();
		Display display = window.getShell().getDisplay();
		display.asyncExec(() -> {
			for (Shell shell : display.getShells()) {
				if (shell.getData() instanceof WizardDialog dialog) {
					opened.add(shell.getText());
					dialog.close();
				}
			}
		});
		window.getService(IHandlerService.class).executeCommand("org.lectern.ui.exportPapers", null);
		assertEquals(List.of("Export References and Notes"), opened);
	}

	@Test
	void resultIsTold() throws Exception {
		ExportResultDialog dialog = new ExportResultDialog(null, new ExportSummary(List.of(Path.of("/home/reader/references.html")),
				12, List.of(new SkippedPaper("elm", "The style prints nothing for this paper"), new SkippedPaper("ash", "Why"))));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Screenshots.take(dialog.getShell(), "export-result");
			assertEquals(String.join(Text.DELIMITER, "elm: The style prints nothing for this paper", "ash: Why"),
					Controls.in(dialog.getShell(), Text.class).stream().map(Text::getText).filter(text -> text.startsWith("elm"))
							.findFirst().orElseThrow());
		} finally {
			dialog.close();
		}
	}
}
