/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.ui.digest.DigestImportWizard;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WizardDriver;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The wizard that imports a digest, used through its controls. */
@ExtendWith(WorkbenchLog.class)
class DigestImportWizardTest {

	private static final String ABSTRACT = "We read many papers and say what is in them. The readers liked it a good deal, "
			+ "and we measure how much. In all three groups of readers it saved an hour a day, at no loss of care.";
	private static final String DIGEST = """
			Reading Papers Faster Together
			%1$s

			A Second Look at Bibliographies
			%1$s Then it was over.

			A Title Nothing Follows
			""".formatted(ABSTRACT);

	@TempDir
	Path folder;

	private ReviewFixture review;
	private final List<DigestImportResult> reports = new ArrayList<>();

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("digests");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void importsAFileAndUndoRemovesThePapers() throws Exception {
		PaperNavigator navigator = (PaperNavigator) ReviewFixture.page().showView(PaperNavigator.ID);
		navigator.filter("");
		navigator.groupBy(Grouping.FILE);
		IFile target = review.project().getFile("papers/weekly.bib");
		try (WizardDriver wizard = open(review.project())) {
			assertFalse(wizard.page().isPageComplete());
			file(wizard).setText(digest("weekly.txt", DIGEST));
			Events.settle();
			assertTrue(wizard.page().isPageComplete(), wizard.page()::getErrorMessage);
			assertTrue(wizard.page().getMessage().contains("New papers: 2"), wizard.page()::getMessage);
			Table notices = wizard.controls(Table.class).get(0);
			assertEquals(1, notices.getItemCount());
			assertEquals("7", notices.getItem(0).getText(0));
			assertFalse(target.exists(), "the preview writes nothing");
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertEquals(2, entries(target));
		assertTrue(ReviewFixture.text(target).contains("A Title Nothing Follows"), "nothing of the digest is lost");
		assertEquals(List.of(7), reports.get(0).notices().stream().map(DigestNotice::line).toList());
		assertEquals(target, navigator.getCommonViewer().getStructuredSelection().getFirstElement());
		ReviewFixture.undo();
		Events.settle();
		assertFalse(target.exists());
	}

	@Test
	void importsPastedText() throws Exception {
		try (WizardDriver wizard = open(review.project())) {
			wizard.click("From text named:");
			List<Text> texts = wizard.controls(Text.class);
			texts.get(0).setText("mail of monday");
			texts.get(1).setText(DIGEST);
			Events.settle();
			wizard.finish();
		}
		assertEquals(2, entries(review.project().getFile("papers/mail of monday.bib")));
	}

	@Test
	void importsTheWholeOfARealDigest() throws Exception {
		Path digest = TestData.path("digest/trending-papers.txt");
		IFile target = review.project().getFile("papers/trending-papers.bib");
		try (WizardDriver wizard = open(review.project())) {
			file(wizard).setText(digest.toString());
			Events.settle();
			assertTrue(wizard.page().getMessage().contains("New papers: 118"), wizard.page()::getMessage);
			wizard.finish();
		}
		assertEquals(118, entries(target));
		try (WizardDriver again = open(review.project())) {
			file(again).setText(digest.toString());
			Events.settle();
			assertFalse(again.page().isPageComplete());
			assertTrue(again.page().getMessage().contains("118"), again.page()::getMessage);
		}
		ReviewFixture.undo();
		assertFalse(target.exists());
	}

	@Test
	void remembersTheFilesOfEarlierImports() throws Exception {
		String location = digest("remembered.txt", DIGEST);
		try (WizardDriver wizard = open(review.project())) {
			file(wizard).setText(location);
			Events.settle();
			wizard.finish();
		}
		try (WizardDriver wizard = open(review.project())) {
			assertEquals(location, file(wizard).getItem(0));
		}
	}

	@Test
	void beginsWithTheReviewThatIsSelected() throws Exception {
		ReviewFixture other = ReviewFixture.create("zeta");
		try (WizardDriver wizard = open(other.write("papers/some.bib", "%\n"))) {
			Combo reviews = wizard.controls(Combo.class).get(1);
			assertArrayEquals(new String[] { "digests", "zeta" }, reviews.getItems());
			assertEquals("zeta", reviews.getText());
		} finally {
			other.delete();
		}
	}

	@Test
	void asksForAReviewWhereThereIsNone() throws Exception {
		review.project().close(null);
		try (WizardDriver wizard = open(review.project())) {
			assertNotNull(wizard.page().getErrorMessage());
			assertFalse(wizard.page().isPageComplete());
		}
	}

	@Test
	void isAmongTheImportsAndOpenedByItsCommandForTheSelectedReview() throws Exception {
		assertTrue(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(DigestImportWizard.ID)
				.createWizard() instanceof DigestImportWizard);
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(true);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(review.project()));
		List<String> shown = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			Shell dialog = Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
					.filter(shell -> shell.getText().equals("Import Paper Digest")).findFirst().orElseThrow();
			shown.add(Controls.in(dialog, Combo.class).get(1).getText());
			Controls.click(dialog, IDialogConstants.CANCEL_LABEL);
		});
		handlers.executeCommandInContext(
				new ParameterizedCommand(commands.getCommand("org.lectern.ui.importDigest"), null), null, context);
		assertEquals(List.of("digests"), shown);
	}

	static Stream<byte[]> unreadable() {
		return Stream.of(new byte[0], new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }, new byte[] { (byte) 0xC3, '(' },
				"only one line\n".getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void saysWhyAFileCannotBeImported(byte[] content) throws Exception {
		Path file = Files.write(folder.resolve("bad.txt"), content);
		assertRefused(file.toString());
	}

	@Test
	void saysThatAFileIsMissing() throws Exception {
		assertRefused(folder.resolve("none.txt").toString());
		assertRefused(folder.toString());
	}

	private void assertRefused(String location) {
		try (WizardDriver wizard = open(review.project())) {
			file(wizard).setText(location);
			Events.settle();
			assertNotNull(wizard.page().getErrorMessage(), location);
			assertFalse(wizard.page().isPageComplete());
			// and what is entered next is read
			file(wizard).setText("");
			Events.settle();
			assertNull(wizard.page().getErrorMessage());
		}
	}

	private WizardDriver open(Object selected) {
		DigestImportWizard wizard = new DigestImportWizard(reports::add);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		return new WizardDriver(ReviewFixture.page().getWorkbenchWindow().getShell(), wizard);
	}

	private static Combo file(WizardDriver wizard) {
		return wizard.controls(Combo.class).get(0);
	}

	private String digest(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	private static int entries(IFile file) throws Exception {
		return ReviewFixture.text(file).split("(?m)^@(?!comment)", -1).length - 1;
	}
}
