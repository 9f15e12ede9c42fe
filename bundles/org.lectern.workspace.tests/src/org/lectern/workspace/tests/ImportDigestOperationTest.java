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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.io.digest.ImportedPaper;
import org.lectern.workspace.ImportDigestOperation;

/** A digest goes into a review as one step: into open editors and files, back again, and once only. */
class ImportDigestOperationTest {

	private static final String BIB = "papers/mail.bib";
	private static final String PROTOCOL = "review.protocol";
	private static final String LONELY_TITLE = "A Title Without Anything After It";
	private static final String MAIL = paper("Reading Papers") + paper("Screening Abstracts") + LONELY_TITLE + "\n";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = new TestReview("digest");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private static String paper(String title) {
		String word = title.split(" ")[0];
		return title + "\n" + word + " is what this paper is about, and it says so at length in order to be an abstract. "
				+ "It goes on about " + word + " and comes to the end that nothing was known about " + word
				+ " before, while a lot is known about it from now on.\n";
	}

	private ImportDigestOperation operation(String text) {
		return new ImportDigestOperation(review.project, "mail.txt", text);
	}

	@Test
	void papersAndNoticesOfTheDigestAreTold() throws Exception {
		ImportDigestOperation operation = operation(MAIL);
		assertNull(operation.result());
		assertFalse(operation.canUndo());
		assertTrue(operation.execute(null, null).isOK());
		assertEquals(review.project.getFile(BIB), operation.target());
		String text = TestReview.textOf(operation.target());
		assertTrue(text.contains("@misc{ReadingPapers,"), text);
		assertTrue(text.contains(LONELY_TITLE), text);
		assertTrue(review.project.getFile(PROTOCOL).exists());
		assertEquals(List.of("ReadingPapers", "ScreeningAbstracts"),
				operation.result().added().stream().map(ImportedPaper::key).toList());
		assertTrue(operation.result().createsProtocol());
		assertEquals(List.of(5), operation.result().notices().stream().map(notice -> notice.line()).toList());
		assertTrue(operation.result().notices().get(0).message().contains(LONELY_TITLE));
	}

	@Test
	void undoTakesAwayAllThatTheImportMade() throws Exception {
		ImportDigestOperation operation = operation(MAIL);
		assertTrue(operation.execute(null, null).isOK());
		String text = TestReview.textOf(operation.target());
		assertTrue(operation.undo(null, null).isOK());
		assertFalse(operation.target().exists());
		assertFalse(operation.target().getParent().exists());
		assertFalse(review.project.getFile(PROTOCOL).exists());
		assertTrue(operation.redo(null, null).isOK());
		assertEquals(text, TestReview.textOf(operation.target()));
		assertTrue(review.project.getFile(PROTOCOL).exists());
		review.write("papers/other.bib", "% of the user\n");
		assertTrue(operation.undo(null, null).isOK());
		assertFalse(operation.target().exists());
		assertTrue(review.project.getFile("papers/other.bib").exists());
	}

	@Test
	void sameDigestAgainAddsNothingAndSaysSo() throws Exception {
		assertTrue(operation(MAIL).execute(null, null).isOK());
		IFile file = review.project.getFile(BIB);
		long stamp = file.getModificationStamp();
		ImportDigestOperation again = operation(MAIL);
		IStatus status = again.execute(null, null);
		assertEquals(IStatus.INFO, status.getSeverity());
		assertTrue(status.getMessage().contains("2"), status.getMessage());
		assertEquals(stamp, file.getModificationStamp());
		assertFalse(again.canUndo());
		assertEquals(2, again.result().present().size());
		assertEquals(List.of(), again.result().added());
	}

	@Test
	void newPapersFollowWhatTheFileHas() throws Exception {
		assertTrue(operation(MAIL).execute(null, null).isOK());
		String before = TestReview.textOf(review.project.getFile(BIB));
		ImportDigestOperation more = operation(paper("Judging Evidence") + MAIL);
		assertTrue(more.execute(null, null).isOK());
		String after = TestReview.textOf(more.target());
		assertTrue(after.startsWith(before), after);
		assertTrue(after.contains("@misc{JudgingEvidence,"), after);
		assertTrue(more.undo(null, null).isOK());
		assertEquals(before, TestReview.textOf(more.target()));
	}

	@Test
	void cleanEditorShowsThePapersAndIsSaved() throws Exception {
		String before = "% M\u00fcller's list\r\n";
		IFile file = review.write(BIB, before);
		try (OpenFile editor = new OpenFile(file)) {
			ImportDigestOperation operation = operation(MAIL);
			assertTrue(operation.execute(null, null).isOK());
			assertTrue(editor.text().startsWith(before + "\r\n@misc{ReadingPapers,\r\n"), editor.text());
			assertFalse(editor.isDirty());
			assertEquals(editor.text(), TestReview.textOf(file));
			assertTrue(operation.undo(null, null).isOK());
			assertEquals(before, editor.text());
			assertEquals(before, TestReview.textOf(file));
		}
	}

	@Test
	void unsavedChangesOfAnEditorStayUnsaved() throws Exception {
		IFile file = review.write(BIB, "% saved\n");
		try (OpenFile editor = new OpenFile(file)) {
			editor.type("% not saved\n");
			ImportDigestOperation operation = operation(MAIL);
			assertTrue(operation.execute(null, null).isOK());
			assertTrue(editor.text().startsWith("% saved\n% not saved\n\n@misc{ReadingPapers,"), editor.text());
			assertTrue(editor.isDirty());
			assertEquals("% saved\n", TestReview.textOf(file));
			assertTrue(operation.undo(null, null).isOK());
			assertEquals("% saved\n% not saved\n", editor.text());
		}
	}

	@Test
	void editorWhoseEncodingLacksACharacterIsLeftAlone() throws Exception {
		byte[] before = "% M\u00fcller's list\n".getBytes(StandardCharsets.ISO_8859_1);
		IFile file = review.write(BIB, before);
		file.setCharset("ISO-8859-1", null);
		try (OpenFile editor = new OpenFile(file)) {
			IStatus status = operation(paper("\u6df1\u5ea6 Learning") + MAIL).execute(null, null);
			assertEquals(IStatus.ERROR, status.getSeverity());
			assertTrue(status.getMessage().contains(BIB) && status.getMessage().contains("ISO-8859-1"),
					status.getMessage());
			assertEquals("% M\u00fcller's list\n", editor.text());
			assertFalse(editor.isDirty());
		}
		assertArrayEquals(before, TestReview.bytesOf(file));
		assertFalse(review.project.getFile(PROTOCOL).exists());
	}

	@Test
	void textThatIsNoDigestIsRefused() throws Exception {
		ImportDigestOperation operation = operation("nothing\n");
		IStatus status = operation.execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertFalse(status.getMessage().isEmpty());
		assertFalse(operation.target().exists());
		assertFalse(review.project.getFile(PROTOCOL).exists());
	}

	@Test
	void unreadableBibliographyIsLeftAlone() throws Exception {
		byte[] binary = new byte[3000];
		IFile file = review.write(BIB, new String(binary, StandardCharsets.US_ASCII));
		IStatus status = operation(MAIL).execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains(BIB), status.getMessage());
		assertArrayEquals(binary, TestReview.bytesOf(file));
		assertFalse(review.project.getFile(PROTOCOL).exists());
	}

	@Test
	void allIsTakenBackWhenOneFileCannotBeWritten() throws Exception {
		IFile file = review.write(BIB, "% a list\n");
		IStatus status = operation(MAIL).execute(new AfterWriting(file, makeFolderForProtocol()), null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains(PROTOCOL), status.getMessage());
		assertEquals("% a list\n", TestReview.textOf(file));
		assertTrue(wasWritten(file), "nothing had to be taken back");
	}

	@Test
	void editorIsTakenBackWhenAnotherFileCannotBeWritten() throws Exception {
		IFile file = review.write(BIB, "% a list\n");
		try (OpenFile editor = new OpenFile(file)) {
			assertEquals(IStatus.ERROR, operation(MAIL)
					.execute(new AfterWriting(file, makeFolderForProtocol()), null).getSeverity());
			assertEquals("% a list\n", editor.text());
			assertFalse(editor.isDirty());
		}
		assertEquals("% a list\n", TestReview.textOf(file));
		assertTrue(wasWritten(file), "nothing had to be taken back");
	}

	@Test
	void allIsTakenBackWhenTheUserCancels() throws Exception {
		IFile file = review.write(BIB, "% a list\n");
		ImportDigestOperation operation = operation(MAIL);
		IStatus status = operation.execute(new AfterWriting(file, () -> {
			throw new OperationCanceledException();
		}), null);
		assertEquals(IStatus.CANCEL, status.getSeverity());
		assertFalse(operation.canUndo());
		assertEquals("% a list\n", TestReview.textOf(file));
		assertTrue(wasWritten(file), "nothing had to be taken back");
		assertFalse(review.project.getFile(PROTOCOL).exists());
	}

	/** Another program that puts a folder where the protocol has to go. */
	private Runnable makeFolderForProtocol() {
		return () -> review.project.getFile(PROTOCOL).getLocation().toFile().mkdir();
	}

	/** Does something when it hears of progress for the first time after the papers were written. */
	private static final class AfterWriting extends ProgressMonitorWrapper {

		private final IFile papers;
		private Runnable action;

		AfterWriting(IFile papers, Runnable action) {
			super(new NullProgressMonitor());
			this.papers = papers;
			this.action = action;
		}

		@Override
		public void internalWorked(double work) {
			progress();
		}

		@Override
		public void worked(int work) {
			progress();
		}

		@Override
		public void subTask(String name) {
			progress();
		}

		private void progress() {
			if (action != null && papers.getLocation().toFile().length() > 100) {
				Runnable once = action;
				action = null;
				once.run();
			}
		}
	}

	private static boolean wasWritten(IFile file) throws Exception {
		for (IFileState state : file.getHistory(null)) {
			try (var content = state.getContents()) {
				if (new String(content.readAllBytes(), StandardCharsets.UTF_8).contains("@misc{ReadingPapers,")) {
					return true;
				}
			}
		}
		return false;
	}
}
