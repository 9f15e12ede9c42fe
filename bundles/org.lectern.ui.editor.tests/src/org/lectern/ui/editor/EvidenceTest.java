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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.lectern.model.review.Note;

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
		passage(note).setSelection(start, end);
		follow(links(note, Messages.EvidenceRows_add).get(question));
	}

	@Test
	void selectedPassageBecomesEvidence() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "Pairs are faster.");
		addEvidence(note, 0, 4, 11);
		assertEquals("readers", note.answer("claim").getEvidence().get(0).getQuote().getExact());
		assertEquals(4, note.answer("claim").getEvidence().get(0).getPosition().getStart());
		assertTrue(note.shows("\u201creaders\u201d"), () -> note.texts().toString());
		save();
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
		assertTrue(note.shows("no longer in the abstract"), () -> note.texts().toString());
		assertEquals(List.of(), links(note, Messages.EvidenceRows_show));
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
