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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.lectern.core.annotation.PassageText;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Evidence;
import org.lectern.model.review.Note;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage;

/** Passages that support an answer, and answers to a form that changed since. */
class EvidenceTest extends NoteEditorTestCase {

	private static StyledText passage(OpenNote note) {
		return note.widgets().stream().filter(StyledText.class::isInstance).map(StyledText.class::cast)
				.filter(text -> text.getText().startsWith("Two readers")).findFirst().orElseThrow();
	}

	private static List<Hyperlink> links(OpenNote note, String text) {
		return note.widgets().stream().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
				.filter(link -> link.getText().equals(text) && link.isVisible()).toList();
	}

	private static void follow(Hyperlink link) {
		link.setFocus();
		Event enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
		settle();
	}

	private static void addEvidence(OpenNote note, int question, int start, int end) {
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(question)),
				input -> input.select(start, end).finish());
	}

	@Test
	void selectedPassageBecomesEvidence() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "Pairs are faster.");
		addEvidence(note, 0, 4, 11);
		assertEquals("readers", note.answer("claim").getEvidence().get(0).getQuote().getExact());
		assertEquals(4, note.answer("claim").getEvidence().get(0).getPosition().getStart());
		assertTrue(note.shows("\u201creaders\u201d"), () -> note.texts().toString());
		page().saveEditor(note.editor(), false); // without a window manager the window is not active after a dialog
		settle();
		Note saved = ReviewInWorkspace.noteIn(review.file(NOTE));
		assertEquals("readers", OpenNote.answer(saved, "claim").getEvidence().get(0).getQuote().getExact());
		assertEquals("abstract", OpenNote.answer(saved, "claim").getEvidence().get(0).getField());
		undo();
		assertEquals(List.of(), note.answer("claim").getEvidence());
		assertFalse(note.shows("\u201creaders\u201d"), () -> note.texts().toString());
	}

	@Test
	void evidenceCanComeBeforeTheAnswer() throws Exception {
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 0, 0, 11);
		assertEquals(1, note.answer("claim").getEvidence().size());
		assertTrue(note.messages().contains(Messages.NotesSection_missing), () -> note.messages().toString());
		follow(links(note, Messages.EvidenceRows_remove).get(0));
		assertNull(note.answer("claim"));
	}

	@Test
	void showSelectsThePassage() throws Exception {
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 1, 4, 11);
		passage(note).setSelection(0, 0);
		follow(links(note, Messages.EvidenceRows_show).get(0));
		assertEquals("readers", passage(note).getSelectionText());
	}

	@Test
	void evidenceTheAbstractLostIsMarked() throws Exception {
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 0, 19, 31);
		String quote = note.answer("claim").getEvidence().get(0).getQuote().getExact();
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace(quote, "nothing of the kind whatsoever, my dear"));
		settle();
		assertTrue(note.shows(Messages.EvidencePlace_lost), () -> note.texts().toString());
		assertEquals(List.of(), links(note, Messages.EvidenceRows_show));
		assertEquals(List.of(), links(note, Messages.EvidenceRows_update));
		assertTrue(note.messages().contains("Evidence for Claim: " + Messages.EvidencePlace_lost),
				() -> note.messages().toString());
		review.write("papers.bib", ReviewInWorkspace.PAPERS);
		settle();
		assertFalse(note.shows(Messages.EvidencePlace_lost), () -> note.texts().toString());
		assertEquals(List.of(Messages.NotesSection_missing), note.messages());
	}

	@Test
	void updateQuotesWhatTheAbstractBecame() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "Pairs are faster.");
		addEvidence(note, 0, 0, 35);
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("readers screen", "readers screened"));
		settle();
		String present = "Two readers screened faster than one";
		assertTrue(note.messages().get(0).contains(present), () -> note.messages().toString());
		follow(links(note, Messages.EvidenceRows_update).get(0));
		assertEquals(present, note.answer("claim").getEvidence().get(0).getQuote().getExact());
		assertEquals(present.length(), note.answer("claim").getEvidence().get(0).getPosition().getEnd());
		assertEquals(List.of(), note.messages());
		undo();
		assertEquals(1, note.messages().size());
		assertEquals("Two readers screen faster than one.",
				note.answer("claim").getEvidence().get(0).getQuote().getExact());
		redo();
		assertEquals(List.of(), note.messages());
	}

	@Test
	void evidenceOfAPaperThatIsNotThereIsNotSaidToBeLost() throws Exception {
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 0, 4, 11);
		review.write("papers.bib", "");
		settle();
		assertTrue(note.shows("\u201creaders\u201d"), () -> note.texts().toString());
		assertFalse(note.shows(Messages.EvidencePlace_lost), () -> note.texts().toString());
	}

	@Test
	void wordsThatAreNotThereAreRefused() throws Exception {
		OpenNote note = openPaper("smith2019");
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(0)), input -> {
			assertEquals("", input.quote());
			assertFalse(input.canFinish());
			assertNull(input.error());
			input.quote("machines do it all");
			assertEquals(Messages.EvidenceDialog_notThere, input.error());
			assertFalse(input.canFinish());
			input.quote("reader screens faster");
			assertTrue(input.error().contains("\u201creaders screen faster\u201d"), input.error());
			assertFalse(input.canFinish());
			input.quote("READERS  screen");
			assertNull(input.error());
			assertEquals("readers screen", input.passage().getSelectionText());
			input.finish();
		});
		assertEquals("readers screen", note.answer("claim").getEvidence().get(0).getQuote().getExact());
		assertEquals("Two ", note.answer("claim").getEvidence().get(0).getQuote().getPrefix());
	}

	@Test
	void theSameWordsAreQuotedWhereTheyWereSelected() throws Exception {
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("than one.", "than one. Not one."));
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 0, 40, 43);
		assertEquals("one", note.answer("claim").getEvidence().get(0).getQuote().getExact());
		assertEquals(40, note.answer("claim").getEvidence().get(0).getPosition().getStart());
	}

	@Test
	void paperWithoutAbstractSaysSo() throws Exception {
		OpenNote note = openPaper("twice");
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(0)), input -> {
			input.quote("anything");
			assertEquals(Messages.EvidenceDialog_noText, input.error());
			assertFalse(input.canFinish());
		});
		assertNull(note.answer("claim"));
	}

	@Test
	void commentIsShownEditedAndUndone() throws Exception {
		OpenNote note = openPaper("smith2019");
		passage(note).setSelection(4, 11);
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(1)), input -> {
			assertEquals("readers", input.quote());
			input.comment("both trained").finish();
		});
		assertTrue(note.shows("\u201creaders\u201d\nboth trained"), () -> note.texts().toString());
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_edit).get(0)), input -> {
			assertEquals("readers", input.passage().getSelectionText());
			input.comment("all trained").finish();
		});
		assertTrue(note.shows("\u201creaders\u201d\nall trained"), () -> note.texts().toString());
		note.editor().model().stack().undo(); // without a window manager no window is active after the second dialog
		settle();
		assertEquals("both trained", note.answer("count").getEvidence().get(0).getComment());
		assertTrue(note.shows("\u201creaders\u201d\nboth trained"), () -> note.texts().toString());
	}

	@Test
	void titleCanBeQuotedAndIsFoundAgainThere() throws Exception {
		OpenNote note = openPaper("smith2019");
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(0)), input -> {
			assertEquals(List.of("Abstract", "Title"), List.of(input.choice(0).getItems()));
			input.quote("thousand abstracts");
			assertEquals(Messages.EvidenceDialog_notThere, input.error());
			input.choose(0, 1);
			assertNull(input.error(), input.passage().getText());
			assertEquals("thousand abstracts", input.passage().getSelectionText());
			input.finish();
		});
		Evidence evidence = note.answer("claim").getEvidence().get(0);
		assertEquals("title", evidence.getField());
		assertTrue(note.shows("\u201cthousand abstracts\u201d (field title)"), () -> note.texts().toString());
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("a thousand abstracts", "everything"));
		settle();
		assertTrue(note.shows(Messages.EvidencePlace_lost), () -> note.texts().toString());
	}

	@Test
	void annotationBecomesEvidence() throws Exception {
		OpenNote note = openPaper("smith2019");
		Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
		annotation.setLabel("result");
		annotation.setComment("trained ones");
		new PassageText("Two readers screen").anchor(annotation, 4, 11);
		note.editor().domain().getCommandStack().execute(AddCommand.create(note.editor().domain(), note.note(),
				ReviewPackage.Literals.NOTE__ANNOTATIONS, annotation));
		settle();
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(0)), input -> {
			assertEquals("result: readers", input.choice(1).getItem(0));
			input.choose(1, 0);
			assertEquals("readers", input.quote());
			Pictures.take(input.shell(), "notes-evidence-dialog-annotation");
			input.finish();
		});
		Evidence evidence = note.answer("claim").getEvidence().get(0);
		assertEquals("readers", evidence.getQuote().getExact());
		assertEquals(4, evidence.getPosition().getStart());
		assertEquals("trained ones", evidence.getComment());
		assertEquals(1, note.note().getAnnotations().size());
	}

	@Test
	void dialogCanBeLookedAt() throws Exception {
		OpenNote note = openPaper("smith2019");
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_add).get(0)), input -> {
			input.select(4, 18).comment("only one sentence says so");
			Pictures.take(input.shell(), "notes-evidence-dialog");
			input.quote("readers screened");
			Pictures.take(input.shell(), "notes-evidence-dialog-similar");
			assertFalse(input.canFinish());
		});
	}

	@Test
	void firstAnswerBelongsToThePresentForm() throws Exception {
		String empty = ReviewInWorkspace.noteWithClaim("smith2019", "as read").replaceAll("(?s)<answers.*</answers>", "");
		review.write(NOTE, empty);
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("name=\"Reading note\"",
				"name=\"Reading note\" version=\"2\""));
		OpenNote note = openPaper("smith2019");
		note.type("Count", "3");
		assertEquals(2, note.note().getFormVersion());
		assertFalse(note.shows("it has version 2 now"), () -> note.texts().toString());
	}

	@Test
	void whatTheChangedFormLacksFollowsTheAnswers() throws Exception {
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("name=\"Reading note\"",
				"name=\"Reading note\" version=\"2\""));
		OpenNote note = openPaper("smith2019");
		assertTrue(note.shows("Not answered: Count\n"), () -> note.texts().toString());
		note.type("Count", "3");
		assertFalse(note.shows("Not answered: Count\n"), () -> note.texts().toString());
		assertTrue(note.shows("Not answered: Task"), () -> note.texts().toString());
	}

	@Test
	void formThatChangedIsToldAndAccepted() throws Exception {
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("name=\"Reading note\"",
				"name=\"Reading note\" version=\"2\""));
		OpenNote note = openPaper("smith2019");
		assertTrue(note.shows("you answered version 1, it has version 2 now"), () -> note.texts().toString());
		Button accept = note.widgets().stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals(Messages.FormChange_accept)).findFirst().orElseThrow();
		accept.notifyListeners(SWT.Selection, new Event());
		settle();
		assertFalse(note.shows("it has version 2 now"), () -> note.texts().toString());
		undo();
		assertTrue(note.shows("it has version 2 now"), () -> note.texts().toString());
		redo();
		save();
		assertEquals(2, ReviewInWorkspace.noteIn(review.file(NOTE)).getFormVersion());
	}

	@Test
	void looksRight() throws Exception {
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("name=\"Reading note\"",
				"name=\"Reading note\" version=\"2\""));
		OpenNote note = openPaper("smith2019");
		addEvidence(note, 0, 4, 18);
		addEvidence(note, 0, 0, 35);
		addEvidence(note, 1, 19, 31);
		EvidenceInput.during(() -> follow(links(note, Messages.EvidenceRows_edit).get(0)),
				input -> input.comment("The second reader reads only what the first was not sure about.").finish());
		review.write("papers.bib", ReviewInWorkspace.PAPERS.replace("Two readers screen faster than one.",
				"Three readers screened, quicker as a group when compared to one."));
		settle();
		Shell shell = page().getWorkbenchWindow().getShell();
		Point size = shell.getSize();
		page().setPartState(page().getReference(note.editor()), IWorkbenchPage.STATE_MAXIMIZED);
		try {
			for (int width : new int[] { 640, 1280 }) {
				shell.setSize(width, 1000);
				settle();
				assertTrue(note.form().getClientArea().width <= width);
				Pictures.take(note, "notes-" + width);
			}
		} finally {
			page().setPartState(page().getReference(note.editor()), IWorkbenchPage.STATE_RESTORED);
			shell.setSize(size);
		}
	}
}
