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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.NotEnabledException;
import org.junit.jupiter.api.Test;

/** Edit &gt; Undo and Redo, and what they make of the state of the editor. */
class UndoTest extends NoteEditorTestCase {

	@Test
	void typingIsOneStep() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "a whole sentence");
		undo();
		assertEquals("", note.text("Claim").getText());
		assertNull(note.answer("claim"));
		assertFalse(note.editor().isDirty());
		redo();
		assertEquals("a whole sentence", note.text("Claim").getText());
		assertEquals("a whole sentence", note.answer("claim").getText());
		assertTrue(note.editor().isDirty());
	}

	@Test
	void anotherFieldBeginsAnotherStep() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "one");
		note.type("Count", "22");
		undo();
		assertEquals("one", note.text("Claim").getText());
		assertEquals("", note.text("Count").getText());
		undo();
		assertEquals("", note.text("Claim").getText());
		redo();
		redo();
		assertEquals(22, note.answer("count").getNumber());
		assertEquals("22", note.text("Count").getText());
	}

	@Test
	void leavingTheFieldEndsTheStep() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "one");
		note.text("Count").setFocus();
		settle();
		note.text("Claim").setFocus();
		note.text("Claim").setSelection(3);
		note.type("Claim", " two");
		undo();
		assertEquals("one", note.text("Claim").getText());
	}

	@Test
	void choicesAreUndoneInTheirWidgets() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Task", "counting");
		note.click("Evidence", "survey");
		note.click("Evidence", "theory");
		undo();
		assertEquals(List.of("survey"), note.chosen("Evidence"));
		undo();
		assertEquals(List.of(), note.chosen("Evidence"));
		undo();
		assertEquals(List.of(Messages.RadioAnswer_none), note.chosen("Task"));
		assertFalse(note.editor().isDirty());
	}

	@Test
	void noteIsDirtyOnBothSidesOfWhatWasSaved() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "1");
		note.click("Weight", "2");
		save();
		assertFalse(note.editor().isDirty());
		undo();
		assertTrue(note.editor().isDirty());
		redo();
		assertFalse(note.editor().isDirty());
		note.click("Weight", "3");
		assertTrue(note.editor().isDirty());
	}

	@Test
	void typingAfterASaveIsAStepOfItsOwn() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "saved");
		save();
		note.text("Claim").setSelection(5);
		note.type("Claim", " and more");
		assertTrue(note.editor().isDirty());
		undo();
		assertEquals("saved", note.text("Claim").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void nothingToUndo() throws Exception {
		OpenNote note = openPaper("smith2019");
		assertThrows(NotEnabledException.class, () -> undo());
		note.click("Weight", "1");
		undo();
		assertThrows(NotEnabledException.class, () -> undo());
	}

	@Test
	void undoIsForTheNoteInFront() throws Exception {
		OpenNote first = openPaper("smith2019");
		first.click("Weight", "1");
		OpenNote second = openPaper("twice");
		second.click("Weight", "2");
		page().activate(first.editor());
		undo();
		assertNull(first.answer("weight"));
		assertEquals(2, second.answer("weight").getRating());
		page().activate(second.editor());
		undo();
		assertNull(second.answer("weight"));
	}
}
