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

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.entry.EntryNeeds;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.workspace.AddEntriesOperation;
import org.lectern.workspace.DeletePapersOperation;
import org.lectern.workspace.EditPapersOperation;
import org.lectern.workspace.MovePapersOperation;

/** Papers are edited, deleted, moved and added in one step that can be undone to the byte. */
class PaperOperationsTest {

	private static final String ONE = "% first\n@string{jr = \"Journal of \" # what}\n\n@misc{a, title = {A},  year=2020}\n\n"
			+ "@misc{b,\n  title = {B}\n}\n\n@misc{c, title = {C}}\n";
	private static final String OTHER = "@misc{d, title = {D}}\r\n";
	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="a"/>
			""";

	private TestReview review;
	private IFile one;
	private IFile other;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("papers");
		one = review.write("one.bib", ONE);
		other = review.write("other.bib", OTHER);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private static PaperReference in(IFile file, String key) {
		return new PaperReference(file.getName(), key, 0);
	}

	private void assertChanges(IUndoableOperation operation, String oneAfter, String otherAfter) throws Exception {
		String oneBefore = TestReview.textOf(one);
		String otherBefore = TestReview.textOf(other);
		IStatus status = operation.execute(null, null);
		assertTrue(status.isOK(), status::toString);
		assertEquals(oneAfter, TestReview.textOf(one));
		assertEquals(otherAfter, TestReview.textOf(other));
		assertTrue(operation.undo(null, null).isOK());
		assertEquals(oneBefore, TestReview.textOf(one));
		assertEquals(otherBefore, TestReview.textOf(other));
		assertTrue(operation.redo(null, null).isOK());
		assertEquals(oneAfter, TestReview.textOf(one));
		assertEquals(otherAfter, TestReview.textOf(other));
	}

	@Test
	void editsManyPapersInSeveralFiles() throws Exception {
		assertChanges(
				new EditPapersOperation("Tag", review.project,
						List.of(in(one, "a"), in(one, "b"), in(other, "d"), in(other, "gone")),
						paper -> Tags.add(paper, "x")),
				ONE.replace("year=2020}", "year=2020,  keywords={x}}").replace("{B}\n", "{B},\n  keywords = {x}\n"),
				OTHER.replace("{D}}", "{D}, keywords = {x}}"));
	}

	@Test
	void saysWhenThereIsNothingToChange() {
		EditPapersOperation edit = new EditPapersOperation("Status", review.project, List.of(in(one, "a")),
				ReadingStatus.UNREAD::applyTo);
		assertEquals(IStatus.INFO, edit.execute(null, null).getSeverity());
		assertFalse(edit.canUndo());
	}

	@Test
	void editsTheTextOfAnOpenEditor() throws Exception {
		try (OpenFile open = new OpenFile(other)) {
			open.type("% typed\n");
			EditPapersOperation edit = new EditPapersOperation("Status", review.project, List.of(in(other, "d")),
					ReadingStatus.READ::applyTo);
			assertTrue(edit.execute(null, null).isOK());
			assertEquals("@misc{d, title = {D}, readstatus = {read}}\r\n% typed\n", open.text());
			assertEquals(OTHER, TestReview.textOf(other), "what was not saved stays unsaved");
		}
	}

	@Test
	void deletesPapersAndTheirNotes() throws Exception {
		IFile note = review.write("notes/a.note", NOTE);
		DeletePapersOperation keeping = new DeletePapersOperation(review.project, List.of(in(one, "a"), in(one, "c")), false);
		assertTrue(keeping.execute(null, null).isOK());
		assertTrue(note.exists());
		assertTrue(keeping.undo(null, null).isOK());
		DeletePapersOperation deleting = new DeletePapersOperation(review.project, List.of(in(one, "a"), in(one, "c")), true);
		assertTrue(deleting.execute(null, null).isOK());
		assertFalse(note.exists());
		assertEquals("% first\n@string{jr = \"Journal of \" # what}\n\n@misc{b,\n  title = {B}\n}\n\n", TestReview.textOf(one));
		assertTrue(deleting.undo(null, null).isOK());
		assertEquals(ONE, TestReview.textOf(one));
		assertEquals(NOTE, TestReview.textOf(note));
	}

	@Test
	void keepsTheNoteOfAKeyThatIsStillThere() throws Exception {
		IFile note = review.write("notes/a.note", NOTE);
		review.write("other.bib", "@misc{a, title = {Again}}\n");
		assertTrue(new DeletePapersOperation(review.project, List.of(in(one, "a")), true).execute(null, null).isOK());
		assertTrue(note.exists());
	}

	@Test
	void movesTheBytesOfEntries() throws Exception {
		assertChanges(new MovePapersOperation(List.of(in(one, "b"), in(one, "a"), in(other, "d")), other),
				"% first\n@string{jr = \"Journal of \" # what}\n\n@misc{c, title = {C}}\n",
				OTHER + "\r\n@misc{a, title = {A},  year=2020}\r\n\r\n@misc{b,\r\n  title = {B}\r\n}\r\n");
	}

	@Test
	void movesToANewFile() throws Exception {
		IFile fresh = review.project.getFile("deep/new.bib");
		MovePapersOperation move = new MovePapersOperation(List.of(in(one, "a")), fresh);
		assertTrue(move.execute(null, null).isOK());
		assertEquals("@misc{a, title = {A},  year=2020}\n", TestReview.textOf(fresh));
		assertTrue(move.undo(null, null).isOK());
		assertFalse(fresh.exists());
		assertFalse(fresh.getParent().exists());
		assertEquals(ONE, TestReview.textOf(one));
	}

	@Test
	void takesMacrosAlongAndTellsOfReferences() throws Exception {
		review.write("one.bib", "@string{what = {Reading}}\n@string{JR = \"Journal of \" # what}\n@string{same = {S}}\n"
				+ "@article{a, journal = jr # \" {same}\", note = same, crossref = {B}}\n@book{b, title = {B}}\n"
				+ "@misc{c, xdata = {x, a}}\n");
		review.write("other.bib", "@string{same = \"S\"}\n");
		MovePapersOperation move = new MovePapersOperation(List.of(in(one, "a")), other);
		assertEquals(List.of(new EntryNeeds(List.of("what", "JR"),
				List.of("@string{what = {Reading}}", "@string{JR = \"Journal of \" # what}"), List.of(), List.of("b"),
				List.of("c"))), move.needs());
		assertTrue(move.execute(null, null).isOK());
		assertEquals("@string{same = \"S\"}\n\n@string{what = {Reading}}\n\n@string{JR = \"Journal of \" # what}\n\n"
				+ "@article{a, journal = jr # \" {same}\", note = same, crossref = {B}}\n", TestReview.textOf(other));
	}

	@Test
	void refusesToMoveWhereAMacroMeansSomethingElse() throws Exception {
		review.write("one.bib", "@string{jr = {Reading}}\n@article{a, journal = jr}\n");
		review.write("other.bib", "@string{JR = {Rowing}}\n");
		IStatus status = new MovePapersOperation(List.of(in(one, "a")), other).execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains("jr"), status.getMessage());
		assertEquals("@string{JR = {Rowing}}\n", TestReview.textOf(other));
	}

	@Test
	void addsTheTextOfTheClipboard() throws Exception {
		String pasted = "@string{x = {X}}\n@misc{p, title = {P}}\n@misc{q,\n title = {Q}}";
		assertEquals(2, AddEntriesOperation.countEntries(pasted));
		assertChanges(new AddEntriesOperation(other, pasted, paper -> Tags.add(paper, "t")), ONE,
				OTHER + "\r\n@string{x = {X}}\r\n@misc{p, title = {P}, keywords = {t}}\r\n"
						+ "@misc{q,\r\n title = {Q},\r\n keywords = {t}}\r\n");
	}

	@Test
	void refusesTextWithoutPapers() throws Exception {
		for (String text : List.of("", "hello", "mail@example.org", "@comment{x}")) {
			assertEquals(0, AddEntriesOperation.countEntries(text), text);
			assertEquals(IStatus.ERROR, new AddEntriesOperation(other, text, paper -> {
			}).execute(null, null).getSeverity());
		}
		assertEquals(0, AddEntriesOperation.countEntries(null));
		assertEquals(OTHER, TestReview.textOf(other));
	}
}
