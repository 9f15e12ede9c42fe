/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.ui.intake.FileDropAssistant;
import org.lectern.ui.intake.IntakeResultDialog;
import org.lectern.ui.intake.IntakeWizard;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WizardDriver;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The wizard that imports records of files, used through its controls. */
@ExtendWith(WorkbenchLog.class)
class IntakeWizardTest {

	private static final String SOURCE = """
			@article{lovelace2019,
			  author = {Lovelace, Ada},
			  title = {Screening abstracts faster with less effort},
			  journal = {Journal of Reading},
			  volume = {3},
			  year = {2019}
			}
			@article{hopper2021,
			  author = {Hopper, Grace},
			  title = {Reading machines and their readers},
			  year = {2021}
			}
			@inproceedings{curie2022,
			  author = {Curie, Marie},
			  title = {Writing as seen from far away},
			  booktitle = {Proceedings of the Conference on Writing},
			  year = {2022}
			}
			@article{empty}
			"""; //$NON-NLS-1$

	@TempDir
	Path folder;

	private ReviewFixture review;
	private IFile papers;
	private final List<IntakePlan> reports = new ArrayList<>();

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("imports"); //$NON-NLS-1$
		papers = review.project().getFile("papers/refs.bib"); //$NON-NLS-1$
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private String write(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	private WizardDriver open(Object selected, String... files) {
		IntakeWizard wizard = new IntakeWizard(reports::add);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		wizard.choose(List.of(files));
		return new WizardDriver(ReviewFixture.page().getWorkbenchWindow().getShell(), wizard);
	}

	private void importRefs() throws Exception {
		try (WizardDriver wizard = open(review.project(), write("refs.bib", SOURCE))) { //$NON-NLS-1$
			wizard.next();
			wizard.finish();
		}
	}

	/** Returns the rows of a table as they are shown; asking for their texts makes those out of sight. */
	private static List<String> rows(Table table, int... columns) {
		return Arrays.stream(table.getItems()).map(row -> Arrays.stream(columns).mapToObj(row::getText)
				.reduce((one, other) -> one + " | " + other).orElse("")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void check(Table table, int row, boolean checked) {
		TableItem item = table.getItem(row);
		item.getText();
		item.setChecked(checked);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		table.notifyListeners(SWT.Selection, event);
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void newPapersAreShownImportedAndUndone() throws Exception {
		try (WizardDriver wizard = open(review.project(), write("refs.bib", SOURCE))) { //$NON-NLS-1$
			assertTrue(wizard.page().isPageComplete(), wizard.page()::getMessage);
			assertEquals(List.of("refs.bib | BibTeX or biblatex | UTF-8"), //$NON-NLS-1$
					rows(wizard.controls(Table.class).get(0), 0, 1, 2));
			assertTrue(wizard.controls(Text.class).get(0).getText().startsWith("@article{lovelace2019,")); //$NON-NLS-1$
			Screenshots.take(wizard.shell(), "import-papers-files"); //$NON-NLS-1$
			wizard.next();
			Table records = wizard.controls(Table.class).get(0);
			assertEquals(List.of("New | refs.bib:1 | lovelace2019 | Screening abstracts faster with less effort", //$NON-NLS-1$
					"New | refs.bib:8 | hopper2021 | Reading machines and their readers", //$NON-NLS-1$
					"New | refs.bib:13 | curie2022 | Writing as seen from far away", "Skipped | refs.bib:19 |  | "), //$NON-NLS-1$ //$NON-NLS-2$
					rows(records, 0, 1, 2, 3));
			assertFalse(records.getItem(3).getChecked());
			assertTrue(records.getItem(3).getText(4).startsWith("The entry empty has no field"), records.getItem(3)::toString); //$NON-NLS-1$
			assertEquals(List.of("entrytype | article", "author | Lovelace, Ada", //$NON-NLS-1$ //$NON-NLS-2$
					"title | Screening abstracts faster with less effort"), //$NON-NLS-1$
					rows(wizard.controls(Table.class).get(1), 0, 2).subList(0, 3));
			check(records, 1, false);
			assertTrue(wizard.page().getMessage().startsWith("New: 2."), wizard.page()::getMessage); //$NON-NLS-1$
			Screenshots.take(wizard.shell(), "import-papers-new"); //$NON-NLS-1$
			assertFalse(records.getItem(1).getChecked());
			assertFalse(papers.exists(), "the preview writes nothing"); //$NON-NLS-1$
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		String text = ReviewFixture.text(papers);
		assertTrue(text.contains("@inproceedings{curie2022,"), text); //$NON-NLS-1$
		assertFalse(text.contains("hopper2021"), text); //$NON-NLS-1$
		assertTrue(review.project().getFile("origins/refs.bib.origins").exists()); //$NON-NLS-1$
		assertEquals(2, reports.get(0).count(IntakeStatus.NEW));
		assertEquals(2, reports.get(0).count(IntakeStatus.SKIPPED));
		ReviewFixture.undo();
		assertFalse(papers.exists());
		assertFalse(review.project().getFile("origins/refs.bib.origins").exists()); //$NON-NLS-1$
	}

	@Test
	void conflictsAreDecidedFieldByField() throws Exception {
		importRefs();
		review.write("papers/refs.bib", ReviewFixture.text(papers).replace("volume = {3}", "volume = {III}") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replace("journal = {Journal of Reading}", "journal = {J. Read.}")); //$NON-NLS-1$ //$NON-NLS-2$
		String newer = SOURCE.replace("volume = {3}", "volume = {4}").replace("Journal of Reading", "The Journal of Reading") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.replace("{2021}", "{2022}"); //$NON-NLS-1$ //$NON-NLS-2$
		try (WizardDriver wizard = open(review.project(), write("refs.bib", newer))) { //$NON-NLS-1$
			wizard.next();
			Table records = wizard.controls(Table.class).get(0);
			Table fields = wizard.controls(Table.class).get(1);
			assertEquals(List.of("Conflict | lovelace2019 | journal, volume", "Updated | hopper2021 | year", //$NON-NLS-1$ //$NON-NLS-2$
					"Unchanged | curie2022 | "), rows(records, 0, 2, 4).subList(0, 3)); //$NON-NLS-1$
			select(records, 0);
			assertEquals(List.of("journal | J. Read. | The Journal of Reading | edited and changed", //$NON-NLS-1$
					"volume | III | 4 | edited and changed"), rows(fields, 0, 1, 2, 3)); //$NON-NLS-1$
			assertTrue(wizard.page().getMessage().contains("changed in the file: 2."), wizard.page()::getMessage); //$NON-NLS-1$
			check(fields, 1, true);
			assertTrue(wizard.page().getMessage().contains("changed in the file: 1."), wizard.page()::getMessage); //$NON-NLS-1$
			Screenshots.take(wizard.shell(), "import-papers-conflict"); //$NON-NLS-1$
			wizard.finish();
		}
		String text = ReviewFixture.text(papers);
		assertTrue(text.contains("volume = {4}"), text); //$NON-NLS-1$
		assertTrue(text.contains("journal = {J. Read.}"), text); //$NON-NLS-1$
		assertTrue(text.contains("year = {2022}"), text); //$NON-NLS-1$
		assertEquals(1, reports.get(1).count(IntakeStatus.CONFLICT));
		// what nobody decided about comes again, and can be settled for all
		try (WizardDriver wizard = open(review.project(), write("refs.bib", newer))) { //$NON-NLS-1$
			wizard.next();
			Combo filter = wizard.controls(Combo.class).get(0);
			assertEquals("Conflict (1)", filter.getItem(3)); //$NON-NLS-1$
			choose(filter, 3);
			assertEquals(1, wizard.controls(Table.class).get(0).getItemCount());
			wizard.click("Keep Mine for All Conflicts"); //$NON-NLS-1$
			assertFalse(wizard.page().getMessage().contains("Undecided"), wizard.page()::getMessage); //$NON-NLS-1$
			wizard.finish();
		}
		try (WizardDriver wizard = open(review.project(), write("refs.bib", newer))) { //$NON-NLS-1$
			wizard.next();
			assertFalse(wizard.page().isPageComplete());
			assertTrue(wizard.page().getMessage().startsWith("There is nothing to import"), wizard.page()::getMessage); //$NON-NLS-1$
			Screenshots.take(wizard.shell(), "import-papers-nothing"); //$NON-NLS-1$
		}
	}

	@Test
	void theEncodingIsShownAndCanBeChanged() throws Exception {
		Path file = Files.write(folder.resolve("mac.bib"), //$NON-NLS-1$
				"@misc{a, title = {\u00c9clair and \u00c5ngstr\u00f6m}}".getBytes(Charset.forName("x-MacRoman"))); //$NON-NLS-1$ //$NON-NLS-2$
		try (WizardDriver wizard = open(review.project(), file.toString())) {
			Combo encoding = wizard.controls(Combo.class).get(1);
			Text preview = wizard.controls(Text.class).get(0);
			choose(encoding, Arrays.asList(encoding.getItems()).indexOf("windows-1252")); //$NON-NLS-1$
			assertFalse(preview.getText().contains("\u00c9clair"), preview::getText); //$NON-NLS-1$
			choose(encoding, Arrays.asList(encoding.getItems()).indexOf(Charset.forName("x-MacRoman").displayName())); //$NON-NLS-1$
			assertTrue(preview.getText().contains("\u00c9clair and \u00c5ngstr\u00f6m"), preview::getText); //$NON-NLS-1$
			wizard.next();
			wizard.finish();
		}
		assertTrue(ReviewFixture.text(review.project().getFile("papers/mac.bib")).contains("\u00c9clair")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void aFileOfNoFormatNeedsOne() throws Exception {
		try (WizardDriver wizard = open(review.project(), write("words.txt", "nothing but words"))) { //$NON-NLS-1$ //$NON-NLS-2$
			assertEquals("No format fits words.txt. Choose one, or remove the file.", wizard.page().getErrorMessage()); //$NON-NLS-1$
			assertFalse(wizard.page().isPageComplete());
			Combo format = wizard.controls(Combo.class).get(0);
			choose(format, Arrays.asList(format.getItems()).indexOf("BibTeX or biblatex")); //$NON-NLS-1$
			wizard.next();
			assertFalse(wizard.page().isPageComplete());
			assertNotNull(wizard.page().getMessage());
			assertEquals(0, rows(wizard.controls(Table.class).get(0), 0).stream().filter("New"::equals).count()); //$NON-NLS-1$
		}
	}

	@Test
	void aMissingFileIsToldAndOthersAreTaken() throws Exception {
		try (WizardDriver wizard = open(review.project(), folder.resolve("gone.ris").toString(), //$NON-NLS-1$
				write("refs.bib", SOURCE))) { //$NON-NLS-1$
			assertTrue(wizard.page().getMessage().endsWith("gone.ris is no file."), wizard.page()::getMessage); //$NON-NLS-1$
			assertTrue(wizard.page().isPageComplete());
			wizard.click("Remove"); //$NON-NLS-1$
			assertFalse(wizard.page().isPageComplete());
			Screenshots.take(wizard.shell(), "import-papers-empty"); //$NON-NLS-1$
		}
	}

	@Test
	void textIsPasted() throws Exception {
		Display display = Display.getCurrent();
		try (WizardDriver wizard = open(review.project())) {
			display.asyncExec(() -> {
				Shell dialog = shell("Paste Text"); //$NON-NLS-1$
				List<Text> texts = Controls.in(dialog, Text.class).stream()
						.filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
				texts.get(0).setText("mail of monday"); //$NON-NLS-1$
				texts.get(1).setText(SOURCE);
				Controls.click(dialog, IDialogConstants.OK_LABEL);
			});
			wizard.click("Paste Text\u2026"); //$NON-NLS-1$
			Events.settle();
			wizard.next();
			wizard.finish();
		}
		assertTrue(review.project().getFile("papers/mail of monday.bib").exists()); //$NON-NLS-1$
	}

	private static Shell shell(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError(title));
	}

	@Test
	void aSelectedBibtexFileTakesThePapers() throws Exception {
		IFile mine = review.write("mine.bib", "% mine\n"); //$NON-NLS-1$ //$NON-NLS-2$
		try (WizardDriver wizard = open(mine, write("refs.bib", SOURCE))) { //$NON-NLS-1$
			Text target = wizard.controls(Text.class).get(1);
			assertEquals("mine.bib", target.getText()); //$NON-NLS-1$
			target.setText("../other.bib"); //$NON-NLS-1$
			assertFalse(wizard.page().isPageComplete());
			assertNotNull(wizard.page().getErrorMessage());
			target.setText("mine.bib"); //$NON-NLS-1$
			wizard.next();
			wizard.finish();
		}
		assertTrue(ReviewFixture.text(mine).startsWith("% mine\n\n@article{lovelace2019,"), ReviewFixture.text(mine)); //$NON-NLS-1$
	}

	@Test
	void closedReviewsAreNotOffered() throws Exception {
		review.project().close(null);
		try (WizardDriver wizard = open(review.project())) {
			assertTrue(wizard.page().getErrorMessage().startsWith("There is no open review."), //$NON-NLS-1$
					wizard.page()::getErrorMessage);
		}
	}

	@Test
	void theResultSaysWhatNeedsALook() throws Exception {
		importRefs();
		IntakeResultDialog dialog = new IntakeResultDialog(ReviewFixture.page().getWorkbenchWindow().getShell(),
				reports.get(0));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Text remarks = Controls.in((Composite) dialog.getShell(), Text.class).get(0);
			assertTrue(remarks.getText().startsWith("Line 19: skipped. The entry empty"), remarks::getText); //$NON-NLS-1$
			Screenshots.take(dialog.getShell(), "import-papers-result"); //$NON-NLS-1$
		} finally {
			dialog.close();
		}
	}

	@Test
	void filesDroppedOntoAReviewOpenTheWizard() throws Exception {
		String location = write("refs.bib", SOURCE); //$NON-NLS-1$
		FileDropAssistant assistant = new FileDropAssistant();
		assertEquals(IStatus.OK, assistant
				.validateDrop(review.project(), DND.DROP_COPY, FileTransfer.getInstance().getSupportedTypes()[0]).getSeverity());
		assertEquals(IStatus.CANCEL, assistant
				.validateDrop("elsewhere", DND.DROP_COPY, FileTransfer.getInstance().getSupportedTypes()[0]).getSeverity()); //$NON-NLS-1$
		List<String> shown = new ArrayList<>();
		Display display = Display.getCurrent();
		assertEquals(IStatus.OK, assistant.dropped(new String[] { location }, review.project()).getSeverity());
		display.asyncExec(() -> readWizard(shown));
		Events.settle();
		assertEquals(List.of("refs.bib"), shown); //$NON-NLS-1$
	}

	/** Looks into the wizard once its files are read, and closes it. */
	private static void readWizard(List<String> shown) {
		Shell dialog = shell("Import Papers"); //$NON-NLS-1$
		Events.settle();
		rows(Controls.in(dialog, Table.class).get(0), 0).forEach(shown::add);
		Controls.click(dialog, IDialogConstants.CANCEL_LABEL);
	}

	@Test
	void isAmongTheImportsAndOpenedByItsCommand() throws Exception {
		assertTrue(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(IntakeWizard.ID)
				.createWizard() instanceof IntakeWizard);
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(true);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(review.project()));
		List<String> shown = new ArrayList<>();
		Display.getCurrent().asyncExec(() -> {
			Shell dialog = shell("Import Papers"); //$NON-NLS-1$
			shown.add(Controls.in(dialog, Combo.class).get(2).getText());
			Controls.click(dialog, IDialogConstants.CANCEL_LABEL);
		});
		handlers.executeCommandInContext(
				new ParameterizedCommand(commands.getCommand("org.lectern.ui.importPapers"), null), null, context); //$NON-NLS-1$
		assertEquals(List.of("imports"), shown); //$NON-NLS-1$
	}
}
