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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Saving a note: its file, and what happens when another program changed that. */
class SaveNoteTest extends NoteEditorTestCase {

	private static final String OTHERS = ReviewInWorkspace.noteWithClaim("smith2019", "by another program");

	@Test
	void firstSaveMakesFolderAndFile() throws Exception {
		OpenNote note = openPaper("smith2019");
		assertFalse(note.editor().isDirty());
		assertFalse(review.file("notes").exists());
		note.type("Claim", "first");
		assertTrue(note.editor().isDirty());
		assertFalse(review.file(NOTE).exists());
		save();
		assertFalse(note.editor().isDirty());
		assertEquals("first", note.answer("claim").getText());
		assertEquals("first", OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), "claim").getText());
	}

	@Test
	void fileHasOneAttributeInALine() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "3");
		note.answer("weight").setId("w");
		save();
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1"
				    formatVersion="1"
				    paperKey="smith2019"
				    form="reading">
				  <answers
				      id="w"
				      question="weight"
				      rating="3"/>
				</review:Note>
				""", ReviewInWorkspace.textOf(review.file(NOTE)));
	}

	@Test
	void savingAnotherTimeChangesTheFile() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "one");
		save();
		note.type("Claim", " two");
		save();
		assertEquals("one two", OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), "claim").getText());
		assertEquals(List.of(), note.questions().asked());
	}

	@Test
	void fileIsWrittenOffTheThreadOfTheUserInterface() throws Exception {
		AtomicReference<Thread> writer = new AtomicReference<>();
		IResourceChangeListener listener = event -> writer.set(Thread.currentThread());
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "3");
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		try {
			save();
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		}
		assertTrue(review.file(NOTE).exists());
		assertNotSame(Display.getCurrent().getThread(), writer.get());
	}

	@Test
	void callerThatHoldsTheProjectCanSave() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "3");
		ResourcesPlugin.getWorkspace().run(monitor -> note.editor().doSave(new NullProgressMonitor()),
				review.project(), 0, null);
		assertFalse(note.editor().isDirty());
		assertTrue(review.file(NOTE).exists());
	}

	@Test
	void focusAndCaretStay() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "here");
		Text claim = note.text("Claim");
		claim.setSelection(2);
		assertTrue(claim.isFocusControl());
		save();
		assertSame(claim, note.text("Claim"));
		assertTrue(claim.isFocusControl());
		assertEquals(2, claim.getCaretPosition());
	}

	/** Changes the file behind the back of the workspace and of the editor. */
	private OpenNote withConflict() throws Exception {
		IFile file = review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "as read"));
		OpenNote note = openFile(file);
		note.replace("Claim", "mine");
		Files.writeString(Path.of(file.getLocationURI()), OTHERS);
		return note;
	}

	@Test
	void conflictOverwritten() throws Exception {
		OpenNote note = withConflict();
		note.questions().onOverwrite(NoteQuestions.Answer.OVERWRITE);
		save();
		assertEquals(List.of("overwrite smith2019.note"), note.questions().asked());
		assertEquals("mine", OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), "claim").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void conflictReloaded() throws Exception {
		OpenNote note = withConflict();
		note.questions().onOverwrite(NoteQuestions.Answer.RELOAD);
		save();
		assertEquals(OTHERS, ReviewInWorkspace.textOf(review.file(NOTE)));
		assertEquals("by another program", note.text("Claim").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void conflictCancelled() throws Exception {
		OpenNote note = withConflict();
		note.questions().onOverwrite(NoteQuestions.Answer.CANCEL);
		note.questions().onReload(false);
		save();
		assertEquals(OTHERS, ReviewInWorkspace.textOf(review.file(NOTE)));
		assertEquals("mine", note.text("Claim").getText());
		assertTrue(note.editor().isDirty());
	}

	@Test
	void fileThatAppearedMeanwhileIsNotOverwrittenUnasked() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "mine");
		Path folder = Files.createDirectories(Path.of(review.project().getLocationURI()).resolve("notes"));
		Files.writeString(folder.resolve("smith2019.note"), OTHERS);
		note.questions().onOverwrite(NoteQuestions.Answer.CANCEL);
		note.questions().onReload(false);
		NullProgressMonitor monitor = new NullProgressMonitor();
		note.editor().doSave(monitor);
		settle();
		assertTrue(monitor.isCanceled());
		assertEquals("overwrite smith2019.note", note.questions().asked().get(0));
		assertEquals(OTHERS, Files.readString(folder.resolve("smith2019.note")));
		assertTrue(note.editor().isDirty());
	}
}
