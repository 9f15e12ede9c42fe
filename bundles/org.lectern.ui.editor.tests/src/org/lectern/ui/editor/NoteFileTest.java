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

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of an open note is changed, moved or deleted by something else than the editor. */
class NoteFileTest extends NoteEditorTestCase {

	private IFile file;

	@BeforeEach
	void writeNote() throws Exception {
		file = review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
	}

	private boolean isOpen(OpenNote note) {
		return Arrays.stream(page().getEditorReferences())
				.anyMatch(editor -> editor.getEditor(false) == note.editor());
	}

	@Test
	void cleanNoteIsReadAgain() throws Exception {
		OpenNote note = openFile(file);
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "from outside"));
		settle();
		assertEquals("from outside", note.text("Claim").getText());
		assertFalse(note.editor().isDirty());
		assertEquals(List.of(), note.questions().asked());
	}

	@Test
	void changesAreLostOnlyWithConsent() throws Exception {
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		note.questions().onReload(false);
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "from outside"));
		settle();
		assertEquals(List.of("reload smith2019.note"), note.questions().asked());
		assertEquals("mine", note.text("Claim").getText());
		note.questions().onReload(true);
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "from outside again"));
		settle();
		assertEquals("from outside again", note.text("Claim").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void userIsAskedWhenTheEditorComesToTheFront() throws Exception {
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		openPaper("twice");
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "from outside"));
		settle();
		assertEquals(List.of(), note.questions().asked());
		note.questions().onReload(false);
		page().activate(note.editor());
		settle();
		assertEquals(List.of("reload smith2019.note"), note.questions().asked());
	}

	@Test
	void deletedWhileClean() throws Exception {
		OpenNote note = openFile(file);
		file.delete(true, null);
		settle();
		assertFalse(isOpen(note));
	}

	@Test
	void deletedWhileDirty() throws Exception {
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		note.questions().onClose(false);
		file.delete(true, null);
		settle();
		assertEquals(List.of("close smith2019.note"), note.questions().asked());
		assertTrue(isOpen(note));
		assertTrue(note.editor().isDirty());
		save();
		assertEquals("mine", OpenNote.answer(ReviewInWorkspace.noteIn(file), "claim").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void deletedWhileDirtyAndGivenUp() throws Exception {
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		note.questions().onClose(true);
		file.delete(true, null);
		settle();
		assertFalse(isOpen(note));
		assertFalse(file.exists());
	}

	@Test
	void noteThatNeverHadAFileStaysOpen() throws Exception {
		OpenNote note = openPaper("twice");
		file.getParent().delete(true, null);
		settle();
		assertTrue(isOpen(note));
	}

	@Test
	void renamed() throws Exception {
		OpenNote note = openFile(file);
		file.move(IPath.fromPortableString("renamed.note"), true, null);
		settle();
		assertTrue(isOpen(note));
		IFile moved = review.file("notes/renamed.note");
		assertEquals(new FileEditorInput(moved), note.editor().getEditorInput());
		assertEquals("renamed.note", note.editor().getPartName());
		assertEquals("as read", note.text("Claim").getText());
		note.replace("Claim", "after the move");
		save();
		assertEquals("after the move", OpenNote.answer(ReviewInWorkspace.noteIn(moved), "claim").getText());
		assertFalse(file.exists());
	}

	@Test
	void movedWhileDirty() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.replace("Claim", "mine");
		review.project().getFolder("other").create(true, true, null);
		file.move(review.file("other/smith2019.note").getFullPath(), true, null);
		settle();
		assertEquals(List.of(), note.questions().asked());
		assertTrue(note.editor().isDirty());
		undo();
		assertEquals("as read", note.text("Claim").getText());
		redo();
		save();
		assertEquals("mine",
				OpenNote.answer(ReviewInWorkspace.noteIn(review.file("other/smith2019.note")), "claim").getText());
		assertFalse(file.exists());
	}

	@Test
	void movedTwiceBeforeTheEditorHears() throws Exception {
		OpenNote note = openFile(file);
		file.move(IPath.fromPortableString("once.note"), true, null);
		review.file("notes/once.note").move(IPath.fromPortableString("again.note"), true, null);
		settle();
		assertTrue(isOpen(note));
		assertEquals("again.note", note.editor().getPartName());
	}

	@Test
	void savedBeforeTheEditorHearsOfTheMove() throws Exception {
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		file.move(IPath.fromPortableString("renamed.note"), true, null);
		save();
		assertFalse(file.exists());
		assertEquals("mine",
				OpenNote.answer(ReviewInWorkspace.noteIn(review.file("notes/renamed.note")), "claim").getText());
	}

	@Test
	void changesAfterAMoveAreSeen() throws Exception {
		OpenNote note = openFile(file);
		file.move(IPath.fromPortableString("renamed.note"), true, null);
		review.write("notes/renamed.note", ReviewInWorkspace.noteWithClaim("smith2019", "changed there"));
		settle();
		assertEquals("changed there", note.text("Claim").getText());
		review.file("notes/renamed.note").delete(true, null);
		settle();
		assertFalse(isOpen(note));
	}

	@Test
	void folderRenamed() throws Exception {
		OpenNote note = openFile(file);
		review.project().getFolder("notes").move(IPath.fromPortableString("readings"), true, null);
		settle();
		assertTrue(isOpen(note));
		assertEquals(review.file("readings/smith2019.note"), note.editor().model().file());
	}

	@Test
	void projectRenamed() throws Exception {
		OpenNote note = openFile(file);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		review.project().move(renamed.getFullPath(), true, null);
		try {
			settle();
			assertTrue(isOpen(note));
			IFile bibliography = renamed.getFile("papers.bib");
			String text = ReviewInWorkspace.textOf(bibliography).replace("a thousand", "a dozen");
			bibliography.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
			settle();
			assertTrue(note.shows("Screening a dozen abstracts in pairs"), () -> note.texts().toString());
			note.replace("Claim", "mine");
			save();
			assertEquals("mine", OpenNote.answer(ReviewInWorkspace.noteIn(renamed.getFile(NOTE)), "claim").getText());
		} finally {
			page().closeAllEditors(false);
			renamed.move(review.project().getFullPath(), true, null);
		}
	}

	@Test
	void projectClosed() throws Exception {
		OpenNote note = openFile(file);
		review.project().close(null);
		settle();
		assertFalse(isOpen(note));
		review.project().open(null);
	}
}
