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
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.annotation.AnnotationExportWizard;
import org.lectern.ui.annotation.AnnotationImportWizard;
import org.lectern.ui.annotation.ExchangeQuestions;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WizardDriver;

/** Annotations leave the workbench and come back by the wizards. */
@SuppressWarnings("nls")
class AnnotationWizardsTest implements ExchangeQuestions {

	@TempDir
	Path folder;

	private ReviewFixture review;
	private IFile doe;
	private boolean mayReplace;
	private final List<String> asked = new ArrayList<>();
	private final List<String> told = new ArrayList<>();

	private static String note(String key, String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1"
				    formatVersion="1"
				    paperKey="%s">
				%s</review:Note>
				""".formatted(key, content);
	}

	private static String annotation(String words) {
		return """
				  <annotations
				      id="a"
				      label="claim">
				    <quote>
				      <exact>%s</exact>
				    </quote>
				  </annotations>
				""".formatted(words);
	}

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("annotation-wizards");
		review.write("papers.bib", """
				@misc{doe, abstract = {We show that LSTMs forget.}}
				@misc{roe, abstract = {They do so slowly.}}
				@misc{poe, abstract = {Never read.}}
				""");
		doe = review.write("notes/doe.note", note("doe", annotation("LSTMs forget")));
		review.write("notes/roe.note", note("roe", annotation("slowly")));
		review.write("notes/poe.note", note("poe", ""));
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Override
	public boolean replace(Shell parent, List<String> names) {
		asked.addAll(names);
		return mayReplace;
	}

	@Override
	public void tell(String window, String title, List<String> notices) {
		told.add(window + ": " + title);
		told.addAll(notices);
	}

	private WizardDriver open(IWorkbenchWizard wizard, Object... selected) {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		WizardDriver driver = new WizardDriver(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		driver.controls(Text.class).get(0).setText(folder.toString());
		Events.settle();
		return driver;
	}

	private static List<String> checked(WizardDriver wizard) {
		return Arrays.stream(wizard.controls(Table.class).get(0).getItems()).filter(TableItem::getChecked)
				.map(TableItem::getText).toList();
	}

	private static void check(WizardDriver wizard, String row, boolean on) {
		Table table = wizard.controls(Table.class).get(0);
		TableItem item = Arrays.stream(table.getItems()).filter(one -> one.getText().equals(row)).findFirst().orElseThrow();
		item.setChecked(on);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
		Events.settle();
	}

	private List<String> written() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void bothAreInTheMenus() {
		assertNotNull(PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(AnnotationExportWizard.ID));
		assertNotNull(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(AnnotationImportWizard.ID));
	}

	@Test
	void wholeReviewIsExportedAsBrat() throws Exception {
		try (WizardDriver wizard = open(new AnnotationExportWizard(this), review.project())) {
			assertEquals(List.of("notes/doe.note", "notes/roe.note"), checked(wizard));
			wizard.click("brat stand-off (.txt, .ann)");
			Screenshots.take(wizard.page().getShell(), "export-annotations");
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertEquals(List.of("doe.ann", "doe.txt", "roe.ann", "roe.txt"), written());
		assertEquals("T1\tclaim 13 25\tLSTMs forget\n", Files.readString(folder.resolve("doe.ann")));
		assertEquals(List.of(), told);
	}

	@Test
	void oneNoteIsExportedAsWebAnnotationAndReplacedWhenAsked() throws Exception {
		Files.writeString(folder.resolve("doe.jsonld"), "mine");
		try (WizardDriver wizard = open(new AnnotationExportWizard(this), doe)) {
			assertEquals(List.of("notes/doe.note"), checked(wizard));
			wizard.click("Web Annotation (.jsonld)");
			wizard.finish();
			assertTrue(wizard.isOpen());
			assertEquals(List.of("doe.jsonld"), asked);
			assertEquals("mine", Files.readString(folder.resolve("doe.jsonld")));
			mayReplace = true;
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		assertEquals(List.of("doe.jsonld"), written());
		assertTrue(Files.readString(folder.resolve("doe.jsonld")).contains("\"exact\": \"LSTMs forget\""));
	}

	@Test
	void lostPassagesAreTold() throws Exception {
		review.write("notes/doe.note", note("doe", annotation("nothing of that kind")));
		try (WizardDriver wizard = open(new AnnotationExportWizard(this), review.project())) {
			wizard.click("brat stand-off (.txt, .ann)");
			wizard.finish();
		}
		Events.settle();
		assertEquals(List.of("Export Annotations: 1 annotations were exported",
				"notes/doe.note: The words \"nothing of that kind\" are not in the field abstract any more; the annotation was"
						+ " left out"),
				told);
	}

	@Test
	void annotationsAreImportedAndTheImportIsUndone() throws Exception {
		Files.writeString(folder.resolve("doe.ann"), "T1\tclaim 13 18\tLSTMs\nT2\tclaim 13 25\tLSTMs forget\nA1\tNo T1\n");
		Files.writeString(folder.resolve("poe.ann"), "T1\tclaim 0 5\tNever\n");
		Files.writeString(folder.resolve("other.ann"), "T1\tclaim 0 5\tNever\n");
		String before = ReviewFixture.text(doe);
		try (WizardDriver wizard = open(new AnnotationImportWizard(this), review.project())) {
			assertEquals(List.of("doe.ann", "other.ann", "poe.ann"), checked(wizard));
			check(wizard, "poe.ann", false);
			wizard.page().getShell().update();
			Screenshots.take(wizard.page().getShell(), "import-annotations");
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		Events.settle();
		assertTrue(ReviewFixture.text(doe).contains("<exact>LSTMs</exact>"));
		assertTrue(ReviewFixture.text(doe).startsWith(before.substring(0, before.indexOf("</review:Note>"))),
				"what was there stays as it was written");
		assertFalse(ReviewFixture.text(review.project().getFile("notes/poe.note")).contains("Never"));
		assertEquals(List.of("Import Annotations: 1 annotations and 0 relations were imported",
				"doe.ann: Line 3: attributes are not kept: No T1",
				"other.ann: the review has no paper with the citation key \"other\"; name the file after a key or a note"), told);
		ReviewFixture.undo();
		assertEquals(before, ReviewFixture.text(doe));
	}

	@Test
	void pagesSayWhatIsMissing() throws Exception {
		try (WizardDriver wizard = open(new AnnotationImportWizard(this), review.project())) {
			assertEquals("The folder has no files that end with .ann, .jsonld or .json.", wizard.page().getErrorMessage());
			wizard.controls(Text.class).get(0).setText("");
			Events.settle();
			assertEquals("Enter a folder.", wizard.page().getMessage());
			assertNull(wizard.page().getErrorMessage());
			assertFalse(wizard.page().isPageComplete());
			Files.writeString(folder.resolve("x.json"), "{}");
			wizard.controls(Text.class).get(0).setText(folder.resolve("x.json").toString());
			Events.settle();
			assertEquals("This is a file; enter a folder.", wizard.page().getErrorMessage());
			wizard.controls(Text.class).get(0).setText(folder.toString());
			Events.settle();
			assertTrue(wizard.page().isPageComplete());
			Button none = wizard.controls(Button.class).stream().filter(button -> button.getText().contains("Deselect"))
					.findFirst().orElseThrow();
			none.notifyListeners(SWT.Selection, new Event());
			assertEquals("Choose at least one file.", wizard.page().getMessage());
		}
	}
}
