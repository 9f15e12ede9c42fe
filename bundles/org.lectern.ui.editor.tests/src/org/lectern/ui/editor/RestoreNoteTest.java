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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.ui.notes.NoteEditorInput;

/** The input of a note that may have no file yet: what the workbench keeps of it and what it is equal to. */
class RestoreNoteTest extends NoteEditorTestCase {

	/** Brings an input back from what it wrote, through text as at the end of a session. */
	private static NoteEditorInput restored(NoteEditorInput input) throws Exception {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.getPersistable().saveState(memento);
		StringWriter text = new StringWriter();
		memento.save(text);
		return assertInstanceOf(NoteEditorInput.class, factory(input).createElement(
				XMLMemento.createReadRoot(new StringReader(text.toString()))));
	}

	private static IElementFactory factory(NoteEditorInput input) {
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId());
		assertNotNull(factory);
		return factory;
	}

	@Test
	void editorIsRestoredWithThePaperThatWasOpened() throws Exception {
		openPaper("twice");
		open(input(review, "twice", 1));
		IEditorReference[] editors = page().getEditorReferences();
		IMemento[] state = page().getEditorState(editors, true);
		page().closeAllEditors(false);
		IEditorReference[] again = page().openEditors(null, null, state, IWorkbenchPage.MATCH_INPUT, 0);
		OpenNote note = opened(again[0].getEditor(true));
		assertEquals("twice", note.editor().getPartName());
		assertTrue(note.shows("The second of two"), () -> note.texts().toString());
		note.type("Claim", "as ever");
		save();
		assertTrue(review.file("notes/twice.note").exists());
	}

	@Test
	void factoryBringsTheInputBack() throws Exception {
		NoteEditorInput input = new NoteEditorInput(review.project(), new PaperReference("a b/\u00fc#1.bib", "x:y/<z>", 2));
		NoteEditorInput again = restored(input);
		assertEquals(input, again);
		assertEquals(input.paper(), again.paper());
		assertEquals(input.project(), again.project());
	}

	@Test
	void mementoThatSaysNothingGivesNoInput() {
		NoteEditorInput input = input(review, "twice", 0);
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		assertNull(factory(input).createElement(memento));
		memento.putString("project", "review");
		memento.putString("paper", "nonsense");
		assertNull(factory(input).createElement(memento));
		memento.putString("project", "a/b");
		memento.putString("paper", input.paper().toString());
		assertNull(factory(input).createElement(memento));
	}

	@Test
	void inputsOfOneNoteAreEqual() {
		NoteEditorInput first = input(review, "twice", 0);
		NoteEditorInput second = input(review, "twice", 1);
		assertEquals(first, second);
		assertEquals(first.hashCode(), second.hashCode());
		assertNotEquals(first, input(review, "smith2019", 0));
		assertEquals(first, new NoteEditorInput(review.project(), new PaperReference("other.bib", "twice", 0)));
	}

	@Test
	void inputAdaptsToItsPaperAndItsFile() throws Exception {
		NoteEditorInput input = input(review, "twice", 1);
		assertEquals(new PaperReference("papers.bib", "twice", 1), Adapters.adapt(input, PaperReference.class));
		assertNull(Adapters.adapt(input, IFile.class));
		IFile file = review.write("notes/twice.note", ReviewInWorkspace.noteWithClaim("twice", "as read"));
		assertEquals(file, Adapters.adapt(input, IFile.class));
		assertTrue(input.exists());
		review.file("papers.bib").delete(true, null);
		assertTrue(input.exists());
	}
}
