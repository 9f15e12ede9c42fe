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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.PaperRecord;
import org.lectern.workspace.ReviewSave;
import org.lectern.workspace.ReviewSave.Outcome;

/** What an editor saves reaches its files as a whole, and what others changed meanwhile stays. */
class ReviewSaveTest {

	private static final String BIB = "papers.bib";
	private static final String NOTE = "notes/smith.note";
	private static final PaperReference SMITH = new PaperReference(BIB, "smith", 0);
	private static final String PAPERS = "% ours\r\n@string{jr = {Journal of Reading}}\r\n"
			+ "@article{smith,\r\n  title   = \"Screening\",\r\n  journal = jr,\r\n  year    = 2019\r\n}\r\n";

	private TestReview review;
	private IFile bib;

	@BeforeEach
	void createReview() throws Exception {
		review = new TestReview("save");
		bib = review.write(BIB, PAPERS);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private static PaperRecord known() {
		return PaperRecord.of(EntryExcerpt.find(ReviewFileReader.readText(BIB, PAPERS), SMITH));
	}

	private ReviewSave save(PaperRecord wanted) {
		ReviewSave save = new ReviewSave(review.project);
		save.paper(SMITH, known(), wanted);
		return save;
	}

	private ReviewSave saveNote(byte[] known, String wanted) {
		ReviewSave save = new ReviewSave(review.project);
		save.note(review.project.getFile(NOTE), known, bytes(wanted));
		return save;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Path pathOf(IFile file) {
		return file.getLocation().toFile().toPath();
	}

	@Test
	void onlyTheChangedValueIsWritten() throws Exception {
		ReviewSave save = save(known().with("title", "Screening alone"));
		assertEquals(Outcome.SAVED, save.run(null));
		assertEquals(PAPERS.replace("Screening", "Screening alone"), TestReview.textOf(bib));
		assertEquals("Screening alone", save.savedPaper().value("title"));
	}

	@Test
	void fieldsOthersChangedStay() throws Exception {
		review.write(BIB, PAPERS.replace("2019", "2020").replace("% ours", "% theirs"));
		assertEquals(Outcome.SAVED, save(known().with("title", "Mine")).run(null));
		assertEquals(PAPERS.replace("2019", "2020").replace("% ours", "% theirs").replace("Screening", "Mine"),
				TestReview.textOf(bib));
	}

	@Test
	void sameFieldNeedsADecision() throws Exception {
		String others = PAPERS.replace("Screening", "Theirs");
		Files.writeString(pathOf(bib), others);
		PaperRecord wanted = known().with("title", "Mine").with("doi", "10.1000/1");
		ReviewSave save = save(wanted);
		assertEquals(Outcome.PAPER_CHANGED, save.run(null));
		assertEquals(others, TestReview.textOf(bib));
		save.paper(SMITH, save.theirs(), wanted);
		assertEquals(Outcome.SAVED, save.run(null));
		assertTrue(TestReview.textOf(bib).contains("title   = \"Mine\""), TestReview.textOf(bib));
	}

	@Test
	void paperThatIsGone() throws Exception {
		review.write(BIB, "% empty\n");
		ReviewSave save = save(known().with("title", "Mine"));
		assertEquals(Outcome.PAPER_MISSING, save.run(null));
		assertEquals("% empty\n", TestReview.textOf(bib));
		save.addMissingPaper();
		assertEquals(Outcome.SAVED, save.run(null));
		assertTrue(TestReview.textOf(bib).matches("(?s)% empty\n\n?@article\\{smith,.*"), TestReview.textOf(bib));
		assertTrue(TestReview.textOf(bib).contains("{Mine}"), TestReview.textOf(bib));
	}

	@Test
	void openEditorWithUnsavedChangesTakesTheField() throws Exception {
		try (OpenFile editor = new OpenFile(bib)) {
			editor.type("% typed");
			assertEquals(Outcome.SAVED, save(known().with("title", "Mine")).run(null));
			assertEquals(PAPERS.replace("Screening", "Mine") + "% typed", editor.text());
			assertTrue(editor.isDirty());
			assertEquals(PAPERS, TestReview.textOf(bib));
		}
	}

	@Test
	void openEditorWithoutUnsavedChangesIsSaved() throws Exception {
		try (OpenFile editor = new OpenFile(bib)) {
			assertEquals(Outcome.SAVED, save(known().with("title", "Mine")).run(null));
			assertFalse(editor.isDirty());
			assertEquals(PAPERS.replace("Screening", "Mine"), TestReview.textOf(bib));
		}
	}

	@Test
	void noteAndPaperAreWrittenBothOrNeither() throws Exception {
		ReviewSave refused = save(known().with("title", "unbalanced {"));
		refused.note(review.project.getFile(NOTE), null, bytes("note"));
		assertThrows(CoreException.class, () -> refused.run(null));
		assertFalse(review.project.getFile(NOTE).exists());
		ReviewSave both = save(known().with("title", "Mine"));
		both.note(review.project.getFile(NOTE), null, bytes("note"));
		assertEquals(Outcome.SAVED, both.run(null));
		assertEquals("note", TestReview.textOf(review.project.getFile(NOTE)));
		assertEquals(PAPERS.replace("Screening", "Mine"), TestReview.textOf(bib));
	}

	@Test
	void noteSomebodyElseWroteIsNotOverwrittenUnasked() throws Exception {
		IFile note = review.write(NOTE, "known");
		Files.writeString(pathOf(note), "theirs");
		ReviewSave save = saveNote(bytes("known"), "mine");
		assertEquals(Outcome.NOTE_CHANGED, save.run(null));
		assertEquals("theirs", Files.readString(pathOf(note)));
		save.overwriteNote();
		assertEquals(Outcome.SAVED, save.run(null));
		assertEquals("mine", Files.readString(pathOf(note)));
		assertEquals("mine", TestReview.textOf(note));
	}

	@Test
	void fileIsReplacedAsAWholeAndTheHistoryKeepsTheOldOne() throws Exception {
		IFile note = review.write(NOTE, "old");
		Object before = fileKey(note);
		Assumptions.assumeTrue(before != null, "the file system tells no file keys");
		assertEquals(Outcome.SAVED, saveNote(bytes("old"), "new").run(null));
		assertNotEquals(before, fileKey(note));
		IFileState[] history = note.getHistory(null);
		assertEquals(1, history.length);
		try (var content = history[0].getContents()) {
			assertArrayEquals(bytes("old"), content.readAllBytes());
		}
		assertTrue(note.isSynchronized(0));
		try (var folder = Files.list(pathOf(note).getParent())) {
			assertEquals(List.of(pathOf(note)), folder.toList());
		}
	}

	private static Object fileKey(IFile file) throws Exception {
		return Files.readAttributes(pathOf(file), BasicFileAttributes.class).fileKey();
	}

	@Test
	void eachOfManySavesIsNoticed() throws Exception {
		IFile note = review.write(NOTE, "0");
		for (int i = 1; i < 30; i++) {
			long stamp = note.getModificationStamp();
			assertEquals(Outcome.SAVED, saveNote(bytes(Integer.toString(i - 1)), Integer.toString(i)).run(null));
			assertNotEquals(stamp, note.getModificationStamp());
		}
	}

	@Test
	void linksAndPermissionsStay() throws Exception {
		IFile note = review.write(NOTE, "old");
		Path real = pathOf(review.write("elsewhere.txt", "old"));
		Assumptions.assumeTrue(Files.getFileAttributeView(real, PosixFileAttributeView.class) != null, "no POSIX permissions");
		Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
		Files.delete(pathOf(note));
		Files.createSymbolicLink(pathOf(note), real);
		assertEquals(Outcome.SAVED, saveNote(bytes("old"), "new").run(null));
		assertTrue(Files.isSymbolicLink(pathOf(note)));
		assertEquals("new", Files.readString(real));
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
	}
}
