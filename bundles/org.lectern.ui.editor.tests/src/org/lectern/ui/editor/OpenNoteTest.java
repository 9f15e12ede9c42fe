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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.PaperElement;

/** The ways to open a note, and which of several papers with one citation key it shows. */
class OpenNoteTest extends NoteEditorTestCase {

	private OpenNote openByNavigator(String key, int occurrence) throws Exception {
		PaperElement paper = new PaperElement(review.file("papers.bib"),
				new PaperReference("papers.bib", key, occurrence));
		OpenPaper.open(page(), paper);
		return opened(page().getActiveEditor());
	}

	@Test
	void byFile() throws Exception {
		IFile file = review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		OpenNote note = opened(IDE.openEditor(page(), file));
		assertEquals("smith2019.note", note.editor().getPartName());
		assertEquals("smith2019", note.form().getText());
		assertEquals("as read", note.text("Claim").getText());
		assertTrue(note.shows("Screening a thousand abstracts in pairs"), () -> note.texts().toString());
	}

	@Test
	void byPaper() throws Exception {
		OpenNote note = openByNavigator("smith2019", 0);
		assertEquals("smith2019", note.editor().getPartName());
		for (String text : new String[] { "Screening a thousand abstracts in pairs", "Smith, Anna; Jones, Ben", "2019",
				"Journal of Reading", "Two readers screen faster than one.", "In your own words." }) {
			assertTrue(note.shows(text), () -> text + " in " + note.texts());
		}
	}

	@Test
	void byInput() throws Exception {
		OpenNote note = open(input(review, "smith2019", 0));
		assertEquals(review.file(NOTE), note.editor().model().file());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void fileAndPaperHaveOneEditor() throws Exception {
		IFile file = review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		IEditorPart byFile = openFile(file).editor();
		assertSame(byFile, openByNavigator("smith2019", 0).editor());
		page().closeAllEditors(false);
		IEditorPart byPaper = openByNavigator("smith2019", 0).editor();
		assertNotSame(byFile, byPaper);
		assertSame(byPaper, openFile(file).editor());
	}

	@Test
	void paperAndFileSavedSinceHaveOneEditor() throws Exception {
		OpenNote note = openByNavigator("smith2019", 0);
		note.click("Weight", "1");
		save();
		assertSame(note.editor(), openFile(review.file(NOTE)).editor());
	}

	@Test
	void keyThatIsNoFileName() throws Exception {
		review.write("odd.bib", "@misc{conf/a:b&c, title = {An odd key}}");
		OpenNote note = open(new NoteEditorInput(review.project(), new PaperReference("odd.bib", "conf/a:b&c", 0)));
		assertTrue(note.shows("An odd key"), () -> note.texts().toString());
		assertEquals("conf/a:b&&c", note.form().getText());
		note.click("Weight", "1");
		save();
		assertEquals("conf/a:b&c",
				ReviewInWorkspace.noteIn(review.file("notes/conf%2Fa%3Ab%26c.note")).getPaperKey());
	}

	@Test
	void otherPaperWithTheSameKeyIsShownInTheSameEditor() throws Exception {
		OpenNote first = openByNavigator("twice", 0);
		assertTrue(first.shows("The first of two"), () -> first.texts().toString());
		first.type("Claim", "typed before");
		OpenNote second = openByNavigator("twice", 1);
		assertSame(first.editor(), second.editor());
		assertTrue(second.shows("The second of two"), () -> second.texts().toString());
		assertFalse(second.shows("The first of two"), () -> second.texts().toString());
		assertEquals("typed before", second.text("Claim").getText());
		assertTrue(second.editor().isDirty());
		assertEquals(1, page().getEditorReferences().length);
	}

	@Test
	void secondOfTwoPapersIsShownAtOnceAndStays() throws Exception {
		OpenNote note = openByNavigator("twice", 1);
		assertTrue(note.shows("The second of two"), () -> note.texts().toString());
		note.click("Weight", "1");
		save();
		assertTrue(note.shows("The second of two"), () -> note.texts().toString());
		openFile(review.file("notes/twice.note"));
		assertTrue(note.shows("The second of two"), () -> note.texts().toString());
	}

	@Test
	void paperOpenedOnANoteThatHasAFileIsRemembered() throws Exception {
		OpenNote note = openFile(review.write("notes/twice.note", ReviewInWorkspace.noteWithClaim("twice", "as read")));
		assertTrue(note.shows("The first of two"), () -> note.texts().toString());
		openByNavigator("twice", 1);
		assertTrue(note.shows("The second of two"), () -> note.texts().toString());
		assertEquals(1, ((NoteEditorInput) note.editor().getEditorInput()).paper().occurrence());
	}
}
