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

import java.time.Instant;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.bibtex.BibtexReader;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.workspace.ImportRecordsOperation;

/** Records go into a review as one step: into papers and origins, and back again. */
class ImportRecordsOperationTest {

	private static final String SOURCE = "@article{one, title = {Screening abstracts faster}, volume = {3}}\n"
			+ "@article{two, title = {Reading machines and their readers}}\n";
	private static final String BIB = "papers/export.bib";
	private static final String ORIGINS = "origins/export.bib.origins";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = new TestReview("intake");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private ImportRecordsOperation operation(String text) throws Exception {
		SourceContent source = SourceContent.read(new BibtexReader(), SourceFile.of("export.bib", text), Progress.none());
		return new ImportRecordsOperation(review.project, List.of(source),
				new IntakeOptions(null, Instant.parse("2026-01-02T03:04:05Z"), "1"), new IntakeChoices(ConflictChoice.ASK));
	}

	private IFile file(String path) {
		return review.project.getFile(path);
	}

	@Test
	void papersAndOriginsAreOneStep() throws Exception {
		ImportRecordsOperation operation = operation(SOURCE);
		assertTrue(operation.execute(null, null).isOK());
		assertEquals("Import export.bib", operation.getLabel());
		assertEquals(2, operation.result().count(IntakeStatus.NEW));
		String text = TestReview.textOf(file(BIB));
		assertTrue(text.contains("@article{one,"), text);
		assertTrue(TestReview.textOf(file(ORIGINS)).contains("bibtex:export.bib:2\tkey:two\t2\t2026-01-02T03:04:05Z"),
				TestReview.textOf(file(ORIGINS)));
		assertTrue(operation.undo(null, null).isOK());
		assertFalse(file(BIB).exists());
		assertFalse(file(ORIGINS).exists());
		assertTrue(operation.redo(null, null).isOK());
		assertEquals(text, TestReview.textOf(file(BIB)));
	}

	@Test
	void aNewerExportChangesFilesAndUndoRestoresThem() throws Exception {
		assertTrue(operation(SOURCE).execute(null, null).isOK());
		String papers = TestReview.textOf(file(BIB));
		String origins = TestReview.textOf(file(ORIGINS));
		ImportRecordsOperation newer = operation(SOURCE.replace("{3}", "{4}"));
		assertTrue(newer.execute(null, null).isOK());
		assertEquals(papers.replace("{3}", "{4}"), TestReview.textOf(file(BIB)));
		assertFalse(origins.equals(TestReview.textOf(file(ORIGINS))));
		assertTrue(newer.undo(null, null).isOK());
		assertEquals(papers, TestReview.textOf(file(BIB)));
		assertEquals(origins, TestReview.textOf(file(ORIGINS)));
	}

	@Test
	void anOpenFileGetsThePapersAsTextAndKeepsWhatWasTyped() throws Exception {
		assertTrue(operation(SOURCE).execute(null, null).isOK());
		try (OpenFile open = new OpenFile(file(BIB))) {
			open.type("% typed\n");
			String before = open.text();
			ImportRecordsOperation newer = operation(
					SOURCE.replace("{3}", "{4}") + "@misc{three, title = {Writing as seen from far away}}\n");
			assertTrue(newer.execute(null, null).isOK());
			assertTrue(open.text().contains("volume = {4}"), open.text());
			assertTrue(open.text().contains("% typed\n"), open.text());
			assertTrue(open.text().contains("@misc{three,"), open.text());
			assertTrue(newer.undo(null, null).isOK());
			assertEquals(before, open.text());
		}
	}

	@Test
	void theSameAgainSaysThatNothingIsNew() throws Exception {
		assertTrue(operation(SOURCE).execute(null, null).isOK());
		ImportRecordsOperation again = operation(SOURCE);
		IStatus status = again.execute(null, null);
		assertEquals(IStatus.INFO, status.getSeverity());
		assertTrue(status.getMessage().contains("2"), status.getMessage());
		assertFalse(again.canUndo());
	}

	@Test
	void anUnreadableFileOfOriginsIsLeftAlone() throws Exception {
		review.write(ORIGINS, "lectern-origins 9\n");
		IStatus status = operation(SOURCE).execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().startsWith(ORIGINS), status.getMessage());
		assertFalse(file(BIB).exists());
	}

	@Test
	void cancelledImportWritesNothing() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertEquals(IStatus.CANCEL, operation(SOURCE).execute(monitor, null).getSeverity());
		assertFalse(file(BIB).exists());
	}
}
