/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.matrix.AnswerChange;
import org.lectern.core.matrix.CellValue;
import org.lectern.workspace.AnswerOperation;

/** Answers reach the notes without the notes editor, and can be taken back to the byte. */
class AnswerOperationTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			""";

	private static final String PROTOCOL = HEAD.formatted("Protocol") + """
			    title="Decay">
			  <forms id="reading" name="Reading">
			    <questions id="claim" label="What is claimed?" kind="text"/>
			    <questions id="worth" label="Worth" kind="rating"/>
			  </forms>
			  <forms id="tools" name="Tools"/>
			</review:Protocol>
			""";

	private static final String NOTE = HEAD.formatted("Note") + """
			    paperKey="ash"
			    form="reading">
			  <answers
			      id="a1"
			      question="claim">
			    <text>All wood rots.</text>
			  </answers>
			</review:Note>
			""";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("answers");
		review.write("review.protocol", PROTOCOL);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void changesNothingButTheAnswer() throws Exception {
		IFile file = review.write("notes/ash.note", NOTE);
		AnswerOperation operation = answer("notes/ash.note", "ash", "claim", new CellValue.Text("None does."));
		assertTrue(operation.execute(null, null).isOK());
		assertEquals(NOTE.replace("All wood rots.", "None does."), TestReview.textOf(file));
		assertTrue(operation.undo(null, null).isOK());
		assertEquals(NOTE, TestReview.textOf(file));
		assertTrue(operation.redo(null, null).isOK());
		assertEquals(NOTE.replace("All wood rots.", "None does."), TestReview.textOf(file));
	}

	@Test
	void beginsANoteAndItsFolder() throws Exception {
		AnswerOperation operation = answer("notes/birch.note", "birch", "worth", new CellValue.Rating(4));
		assertTrue(operation.execute(null, null).isOK());
		IFile file = review.project.getFile("notes/birch.note");
		String text = TestReview.textOf(file);
		assertTrue(text.contains("paperKey=\"birch\""), text);
		assertTrue(text.contains("form=\"reading\""), text);
		assertTrue(text.contains("rating=\"4\""), text);
		assertTrue(operation.undo(null, null).isOK());
		assertFalse(file.exists());
		assertFalse(review.project.getFolder("notes").exists());
	}

	@Test
	void changesSeveralNotesOrNone() throws Exception {
		IFile file = review.write("notes/ash.note", NOTE);
		review.write("notes/bad.note", "no XML");
		AnswerChange good = new AnswerChange("ash", "reading", "worth", new CellValue.Rating(1));
		AnswerChange bad = new AnswerChange("bad", "reading", "worth", new CellValue.Rating(1));
		IStatus status = new AnswerOperation(review.project, "Worth",
				Map.of("notes/ash.note", List.of(good), "notes/bad.note", List.of(bad))).execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains("notes/bad.note"), status.getMessage());
		assertEquals(NOTE, TestReview.textOf(file));
	}

	@Test
	void refusesANoteAboutAnotherPaperOrForm() throws Exception {
		IFile file = review.write("notes/ash.note", NOTE);
		assertRefused(answer("notes/ash.note", "oak", "claim", new CellValue.Text("x")), "ash");
		assertRefused(new AnswerOperation(review.project, "q", Map.of("notes/ash.note",
				List.of(new AnswerChange("ash", "tools", "tool", new CellValue.Text("x"))))), "reading");
		assertRefused(new AnswerOperation(review.project, "q", Map.of("notes/ash.note",
				List.of(new AnswerChange("ash", "gone", "tool", new CellValue.Text("x"))))), "form");
		assertEquals(NOTE, TestReview.textOf(file));
	}

	@Test
	void leavesNothingToUndoWhereNothingChanges() throws Exception {
		review.write("notes/ash.note", NOTE);
		AnswerOperation operation = answer("notes/ash.note", "ash", "claim", new CellValue.Text("All wood rots."));
		assertEquals(IStatus.CANCEL, operation.execute(null, null).getSeverity());
		assertFalse(operation.canUndo());
	}

	@Test
	void doesNotUndoOverALaterChange() throws Exception {
		IFile file = review.write("notes/ash.note", NOTE);
		AnswerOperation operation = answer("notes/ash.note", "ash", "worth", new CellValue.Rating(2));
		assertTrue(operation.execute(null, null).isOK());
		String later = TestReview.textOf(file).replace("All wood", "Some wood");
		review.write("notes/ash.note", later);
		assertEquals(IStatus.ERROR, operation.undo(null, null).getSeverity());
		assertEquals(later, TestReview.textOf(file));
	}

	private static void assertRefused(AnswerOperation operation, String word) {
		IStatus status = operation.execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains(word), status.getMessage());
	}

	private AnswerOperation answer(String path, String key, String question, CellValue value) {
		return new AnswerOperation(review.project, question,
				Map.of(path, List.of(new AnswerChange(key, "reading", question, value))));
	}
}
