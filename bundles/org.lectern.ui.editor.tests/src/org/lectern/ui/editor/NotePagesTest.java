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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The pages show one note: what is changed on one is seen, undone and saved on each. */
class NotePagesTest extends NoteEditorTestCase {

	@Test
	void sourceShowsWhatIsNotSavedYet() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "not saved");
		note.goTo(SourcePage.ID);
		assertTrue(note.shows("<text>not saved</text>"), () -> note.texts().toString());
		assertTrue(note.shows("@article{smith2019,"), () -> note.texts().toString());
		assertFalse(review.file(NOTE).exists());
	}

	@Test
	void undoAndSaveWorkOnEachPage() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "one");
		note.click("Weight", "2");
		note.goTo(SourcePage.ID);
		undo();
		assertFalse(note.shows("rating"), () -> note.texts().toString());
		save();
		assertFalse(note.editor().isDirty());
		note.goTo(NotePage.ID);
		assertEquals("one", note.text("Claim").getText());
		undo();
		assertEquals("", note.text("Claim").getText());
		assertTrue(note.editor().isDirty());
	}

	@Test
	void brokenNoteIsShownAsItIs() throws Exception {
		OpenNote note = openFile(review.write(NOTE, "no note"));
		note.goTo(SourcePage.ID);
		assertTrue(note.shows("no note"), () -> note.texts().toString());
	}
}
