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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** A note, a protocol or a bibliography that is missing or cannot be read. */
class BrokenReviewTest extends NoteEditorTestCase {

	private static final String BROKEN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="smith2019">
			  <answers id="a1" question="claim">
			    <text>never closed
			</review:Note>
			""";

	@Test
	void brokenNoteIsToldWithItsLineAndNeverWritten() throws Exception {
		IFile file = review.write(NOTE, BROKEN);
		OpenNote note = openFile(file);
		assertEquals("smith2019.note", note.form().getText());
		assertTrue(note.shows("Line 6:"), () -> note.texts().toString());
		assertEquals(1, note.texts().stream().mapToInt(text -> text.split("cannot be", -1).length - 1).sum(),
				() -> note.texts().toString());
		assertFalse(note.editor().isDirty());
		assertThrows(NotEnabledException.class, () -> save());
		note.editor().doSave(new NullProgressMonitor());
		assertEquals(BROKEN, ReviewInWorkspace.textOf(file));
	}

	@Test
	void brokenNoteIsShownWhenItIsMended() throws Exception {
		IFile file = review.write(NOTE, BROKEN);
		OpenNote note = openFile(file);
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "mended"));
		settle();
		assertEquals("mended", note.text("Claim").getText());
		note.replace("Claim", "and changed");
		save();
		assertEquals("and changed", OpenNote.answer(ReviewInWorkspace.noteIn(file), "claim").getText());
	}

	@Test
	void noteThatBreaksWhileItIsOpen() throws Exception {
		IFile file = review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		OpenNote note = openFile(file);
		review.write(NOTE, BROKEN);
		settle();
		assertTrue(note.shows("Line 6:"), () -> note.texts().toString());
		assertFalse(note.editor().isDirty());
		assertEquals(BROKEN, ReviewInWorkspace.textOf(file));
	}

	@Test
	void brokenNoteIsNotLostWhenItIsMoved() throws Exception {
		IFile file = review.write(NOTE, BROKEN);
		OpenNote note = openFile(file);
		file.move(review.file("notes/renamed.note").getFullPath(), true, null);
		settle();
		assertEquals("renamed.note", note.form().getText());
		assertEquals(BROKEN, ReviewInWorkspace.textOf(review.file("notes/renamed.note")));
	}

	@Test
	void emptyNote() throws Exception {
		OpenNote note = openFile(review.write(NOTE, ""));
		assertTrue(note.shows("Line 1:"), () -> note.texts().toString());
	}

	@Test
	void noProtocol() throws Exception {
		review.file("review.protocol").delete(true, null);
		OpenNote note = openPaper("smith2019");
		assertTrue(note.shows(Messages.ReviewFacts_noProtocol), () -> note.texts().toString());
		assertTrue(note.shows("Screening a thousand abstracts in pairs"), () -> note.texts().toString());
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL);
		settle();
		note.type("Claim", "asked now");
		assertEquals("asked now", note.answer("claim").getText());
	}

	@Test
	void protocolThatBreaksKeepsWhatWasAnswered() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "before");
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("</forms>", ""));
		settle();
		assertTrue(note.shows("review.protocol, line 29:"), () -> note.texts().toString());
		assertTrue(note.shows("claim: before"), () -> note.texts().toString());
		assertTrue(note.editor().isDirty());
		save();
		assertEquals("before", OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), "claim").getText());
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL);
		settle();
		assertEquals("before", note.text("Claim").getText());
	}

	@Test
	void protocolWithoutAForm() throws Exception {
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replaceAll("(?s)<forms.*</forms>", ""));
		OpenNote note = openPaper("smith2019");
		assertTrue(note.shows(Messages.ReviewFacts_noForm), () -> note.texts().toString());
	}

	@Test
	void noteBegunWithAFormThatIsGone() throws Exception {
		IFile file = review.write(NOTE,
				ReviewInWorkspace.noteWithClaim("smith2019", "as read").replace("\"reading\"", "\"former\""));
		OpenNote note = openFile(file);
		assertTrue(note.shows(NLS.bind(Messages.ReviewFacts_otherForm, "former")), () -> note.texts().toString());
		assertTrue(note.shows("claim: as read"), () -> note.texts().toString());
	}

	@Test
	void paperThatIsMissing() throws Exception {
		OpenNote note = openFile(review.write("notes/gone.note", ReviewInWorkspace.noteWithClaim("gone", "as read")));
		assertTrue(note.shows(NLS.bind(Messages.NotePage_noPaper, "gone")), () -> note.texts().toString());
		note.replace("Claim", "answered all the same");
		save();
		assertEquals("gone", ReviewInWorkspace.noteIn(review.file("notes/gone.note")).getPaperKey());
		review.write("more.bib", "@misc{gone, title = {Back again}}");
		settle();
		assertTrue(note.shows("Back again"), () -> note.texts().toString());
	}

	@Test
	void paperThatVanishesKeepsTheNote() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "typed");
		review.write("papers.bib", "@misc{other, title = {Another}}");
		settle();
		assertTrue(note.shows(NLS.bind(Messages.NotePage_noPaper, "smith2019")), () -> note.texts().toString());
		assertEquals("typed", note.text("Claim").getText());
		assertTrue(note.editor().isDirty());
	}
}
