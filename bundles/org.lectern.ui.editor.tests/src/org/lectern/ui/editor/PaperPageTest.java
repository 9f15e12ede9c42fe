/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.Test;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.fix.Fix;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.PlacedFinding;
import org.lectern.workspace.ReviewProject;

/** The page of the notes editor on which the entry of the paper is edited. */
class PaperPageTest extends NoteEditorTestCase {

	private OpenNote openPage(String key) throws Exception {
		return openPaper(key).goTo(PaperPage.ID);
	}

	private String papers() throws Exception {
		return ReviewInWorkspace.textOf(review.file("papers.bib"));
	}

	@Test
	void showsWhatTheEntrySays() throws Exception {
		OpenNote note = openPage("smith2019");

		assertEquals("article", ((CCombo) note.answerTo("Entry type")).getText());
		assertEquals("Screening a thousand abstracts in pairs", note.text("Title").getText());
		assertEquals("Anna Smith and Ben Jones", note.text("Authors").getText());
		assertEquals("Journal of Reading", note.text("Journal").getText());
		assertEquals("2019", note.text("Year").getText());
		assertTrue(note.shows("Two readers screen faster than one."), note.texts()::toString);
		assertEquals("Not read", ((CCombo) note.answerTo("Reading status")).getText());
	}

	@Test
	void savingChangesOnlyTheBytesOfTheField() throws Exception {
		OpenNote note = openPage("smith2019");

		note.replace("Title", "Reading in pairs");
		save();

		assertEquals(ReviewInWorkspace.PAPERS.replace("Screening a thousand abstracts in pairs", "Reading in pairs"), papers());
		assertFalse(note.editor().isDirty());
		assertFalse(review.file(NOTE).exists(), "a note was made for nothing");
	}

	@Test
	void typingIsOneStepToUndo() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Reading");

		undo();

		assertEquals("Screening a thousand abstracts in pairs", note.text("Title").getText());
		assertFalse(note.editor().isDirty());
		redo();
		assertEquals("Reading", note.text("Title").getText());
	}

	@Test
	void anEmptiedFieldIsTakenAwayAndMissed() throws Exception {
		OpenNote note = openPage("smith2019");
		note.text("Journal").setText("");
		settle();

		assertTrue(note.messages().stream().anyMatch(message -> message.contains("journal")), note.messages()::toString);
		save();
		assertFalse(papers().contains("Journal of Reading"), papers());
	}

	@Test
	void anotherEntryTypeAsksForOtherFields() throws Exception {
		OpenNote note = openPage("smith2019");

		choose(note, "Entry type", "inproceedings");

		assertEquals("", note.text("Book or proceedings").getText());
		note.replace("Book or proceedings", "Proceedings of Reading");
		save();
		assertTrue(papers().startsWith("@inproceedings{smith2019,"), papers());
		assertTrue(papers().contains("booktitle = {Proceedings of Reading}"), papers());
		undo();
		undo();
		assertEquals("article", ((CCombo) note.answerTo("Entry type")).getText());
	}

	@Test
	void statusAndRatingAreFieldsOfTheEntry() throws Exception {
		OpenNote note = openPage("smith2019");

		choose(note, "Reading status", "Skimmed");
		choose(note, "Rating", "\u2605\u2605\u2605");
		save();

		assertTrue(papers().contains("readstatus = {skimmed}"), papers());
		assertTrue(papers().contains("ranking = {rank3}"), papers());
		choose(note, "Reading status", "Not read");
		save();
		assertFalse(papers().contains("readstatus"), papers());
	}

	@Test
	void whatIsWrongIsShownAtItsFieldAsItIsTyped() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Year", "20l9");
		settle();
		assertTrue(note.messages().stream().anyMatch(message -> message.contains("20l9")), note.messages()::toString);

		note.replace("Year", "2019");
		settle();
		assertFalse(note.messages().stream().anyMatch(message -> message.contains("20l9")), note.messages()::toString);
	}

	@Test
	void aFixMendsTheFieldInOneStep() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("DOI", "https://doi.org/10.1000/xyz");
		settle();
		PaperPage page = (PaperPage) note.editor().getActivePageInstance();
		PlacedFinding finding = page.checked().findings().stream()
				.filter(found -> found.place().equals("doi") && !found.fixes().isEmpty()).findFirst().orElseThrow();
		assertTrue(lamp(note, "DOI").isVisible());
		Fix fix = finding.fixes().get(0);

		page.fix(finding, fix);
		settle();

		assertEquals("10.1000/xyz", note.text("DOI").getText());
		assertFalse(lamp(note, "DOI").isVisible());
		undo();
		assertEquals("https://doi.org/10.1000/xyz", note.text("DOI").getText());
	}

	@Test
	void valuesThatBibtexCannotHoldAreRefused() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "One brace { too many");
		settle();

		assertFalse(note.messages().isEmpty());
		note.replace("Title", "None");
		settle();
		save();
		assertTrue(papers().contains("title = {None}"), papers());
	}

	@Test
	void changesOfOthersToOtherFieldsAreTaken() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");

		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("Journal of Reading", "Theirs"));
		settle();

		assertEquals("Theirs", note.text("Journal").getText());
		save();
		assertTrue(papers().contains("{Mine}") && papers().contains("{Theirs}"), papers());
	}

	@Test
	void proposesTheWordsOfTheReview() throws Exception {
		IFile file = review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("year = {2020}",
				"year = {2020}, keywords = {pairs, screening}, journal = {Journal of Decay}"));
		CorpusWords words = CorpusWords.of(ReviewProject.of(file.getProject()).corpus(null));

		assertArrayEquals(new String[] { "Jones, Ben and Smith, Anna" },
				contents(FieldCompletion.of("author", () -> words).getProposals("Jo and Smith, Anna", 2)));
		assertArrayEquals(new String[] { "Journal of Decay", "Journal of Reading" },
				contents(FieldCompletion.of("journal", () -> words).getProposals("journ", 5)));
		assertArrayEquals(new String[] { "reading, pairs" },
				contents(FieldCompletion.of("keywords", () -> words).getProposals("reading, pa", 11)));
		assertEquals(null, FieldCompletion.of("title", () -> words));
	}

	private static String[] contents(IContentProposal[] proposals) {
		return Arrays.stream(proposals).map(IContentProposal::getContent).sorted().toArray(String[]::new);
	}

	@Test
	void anyFieldCanBeAdded() throws Exception {
		OpenNote note = openPage("smith2019");
		PaperRecord record = note.editor().model().paper().draft().record();
		AddFieldDialog dialog = new AddFieldDialog(note.editor().shell(), record);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Combo name = (Combo) find((Composite) dialog.getShell(), Combo.class);
		Text value = (Text) find(name.getParent(), Text.class, name);
		Button ok = dialog.getShell().getDefaultButton();
		assertFalse(ok.isEnabled());

		name.setText("title");
		value.setText("x");
		assertFalse(ok.isEnabled(), "the field is there already");
		name.setText("two words");
		assertFalse(ok.isEnabled());
		name.setText("local-url");
		assertTrue(ok.isEnabled());
		ok.notifyListeners(SWT.Selection, new Event());

		assertEquals("local-url", dialog.name());
		assertEquals("x", dialog.value());
		assertEquals(IDialogConstants.OK_ID, dialog.getReturnCode());
		note.editor().shell().forceActive(); // where no window manager gives the focus back
		settle();
	}

	@Test
	void withoutAnEntryItSaysSo() throws Exception {
		OpenNote note = openFile(review.write("notes/gone.note", ReviewInWorkspace.noteWithClaim("gone", "x")));
		note.goTo(PaperPage.ID);

		assertTrue(note.shows("gone"), note.texts()::toString);
	}

	private static ImageHyperlink lamp(OpenNote note, String field) {
		Control control = note.answerTo(field);
		List<Control> siblings = List.of(control.getParent().getChildren());
		return (ImageHyperlink) siblings.get(siblings.indexOf(control) + 1);
	}

	private static void choose(OpenNote note, String field, String value) {
		CCombo combo = (CCombo) note.answerTo(field);
		assertTrue(combo.indexOf(value) >= 0, () -> String.join(", ", combo.getItems()));
		combo.select(combo.indexOf(value));
		combo.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	private static Control find(Composite parent, Class<?> type, Control... not) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && !List.of(not).contains(child)) {
				return child;
			}
			Control found = child instanceof Composite inner ? find(inner, type, not) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
