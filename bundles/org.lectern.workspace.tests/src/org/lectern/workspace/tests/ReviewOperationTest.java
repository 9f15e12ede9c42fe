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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FindingMarker;

/** An operation on files of a review loses nothing: it restores their bytes, and changes all of them or none. */
class ReviewOperationTest {

	private static final String BIB = "papers/a.bib";
	private static final String NO_YEAR = "% M\u00fcller's list\r\n@article{mueller,\r\n  author = {Anna M\u00fcller},\r\n"
			+ "  title = {Reading with Care},\r\n  journal = {Journal of Reading}\r\n}\r\n";
	private static final String PAPER = "@article{smith,\n  author = {Anna Smith},\n"
			+ "  title = {Screening a Thousand Abstracts in Pairs},\n  journal = {Journal of Reading},\n  year = {2019},\n"
			+ "  doi = {10.1000/reading.1}\n}\n";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("operations");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void undoAfterTheEditorWasClosedRestoresLatin1() throws Exception {
		undoAfterTheEditorWasClosed("ISO-8859-1", NO_YEAR.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void undoAfterTheEditorWasClosedRestoresTheByteOrderMarkOfUtf8() throws Exception {
		undoAfterTheEditorWasClosed("UTF-8", ('\ufeff' + NO_YEAR).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void undoAfterTheEditorWasClosedRestoresUtf16() throws Exception {
		undoAfterTheEditorWasClosed("UTF-16", ('\ufeff' + NO_YEAR).getBytes(StandardCharsets.UTF_16LE));
	}

	private void undoAfterTheEditorWasClosed(String encoding, byte[] original) throws Exception {
		IFile file = review.write(BIB, original);
		file.setCharset(encoding, null);
		review.build();
		ApplyFixOperation operation = addYear();
		try (OpenFile editor = new OpenFile(file)) {
			assertEquals(IStatus.OK, operation.execute(null, null).getSeverity());
			assertTrue(editor.text().contains("2021"), editor.text());
			assertFalse(editor.isDirty());
		}
		byte[] changed = TestReview.bytesOf(file);
		assertFalse(Arrays.equals(original, changed));
		assertTrue(operation.undo(null, null).isOK());
		assertArrayEquals(original, TestReview.bytesOf(file));
		assertTrue(operation.redo(null, null).isOK());
		assertArrayEquals(changed, TestReview.bytesOf(file));
		try (OpenFile editor = new OpenFile(file)) {
			assertTrue(operation.undo(null, null).isOK());
			assertFalse(editor.text().contains("2021"), editor.text());
		}
		assertArrayEquals(original, TestReview.bytesOf(file));
	}

	@Test
	void undoOfAChangeToUnsavedTextRestoresThatTextInTheEncodingOfTheFile() throws Exception {
		Charset latin1 = StandardCharsets.ISO_8859_1;
		IFile file = review.write(BIB, NO_YEAR.getBytes(latin1));
		file.setCharset(latin1.name(), null);
		review.build();
		ApplyFixOperation operation = addYear();
		try (OpenFile editor = new OpenFile(file)) {
			editor.type("% caf\u00e9\r\n");
			assertTrue(operation.execute(null, null).isOK());
			assertTrue(editor.isDirty());
			assertArrayEquals(NO_YEAR.getBytes(latin1), TestReview.bytesOf(file));
			editor.save();
		}
		assertTrue(operation.undo(null, null).isOK());
		assertArrayEquals((NO_YEAR + "% caf\u00e9\r\n").getBytes(latin1), TestReview.bytesOf(file));
	}

	@Test
	void editorWithTheWrongEncodingIsNotSaved() throws Exception {
		byte[] original = NO_YEAR.getBytes(StandardCharsets.ISO_8859_1);
		IFile file = review.write(BIB, original);
		file.setCharset("UTF-8", null);
		review.build();
		try (OpenFile editor = new OpenFile(file)) {
			IStatus status = addYear().execute(null, null);
			assertEquals(IStatus.ERROR, status.getSeverity());
			assertTrue(status.getMessage().contains(BIB) && status.getMessage().contains("UTF-8"), status.getMessage());
			assertFalse(editor.isDirty());
		}
		assertArrayEquals(original, TestReview.bytesOf(file));
	}

	@Test
	void readOnlyFileKeepsTheOthersFromBeingChanged() throws Exception {
		IFile first = review.write("papers/a.bib", PAPER);
		IFile second = review.write("papers/b.bib", PAPER.replace("smith", "smith2019"));
		setReadOnly(second, true);
		review.build();
		IStatus status = merge().execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains("papers/b.bib"), status.getMessage());
		assertFalse(status.getMessage().contains("papers/a.bib"), status.getMessage());
		assertEquals(PAPER, TestReview.textOf(first));
		setReadOnly(second, false);
		assertEquals(IStatus.OK, merge().execute(null, null).getSeverity());
		assertFalse(PAPER.equals(TestReview.textOf(first))
				&& PAPER.replace("smith", "smith2019").equals(TestReview.textOf(second)));
	}

	@Test
	void fileChangedOutsideTheWorkspaceIsNotOverwritten() throws Exception {
		IFile first = review.write("papers/a.bib", PAPER);
		IFile second = review.write("papers/b.bib", PAPER.replace("smith", "smith2019"));
		review.build();
		Path onDisk = Path.of(second.getLocationURI());
		Files.writeString(onDisk, PAPER.replace("smith", "smith2019") + "% written by another program\n");
		// the clock of a file system is coarse
		Files.setLastModifiedTime(onDisk, FileTime.from(Instant.now().plusSeconds(60)));
		IStatus status = merge().execute(null, null);
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().contains("papers/b.bib"), status.getMessage());
		assertEquals(PAPER, TestReview.textOf(first));
		assertTrue(Files.readString(onDisk).endsWith("another program\n"));
	}

	@Test
	void readOnlyFolderIsNamed() throws Exception {
		review.write("papers/a.bib", PAPER + PAPER.replace("smith", "smith2019"));
		review.build();
		setReadOnly(review.project, true);
		try {
			assumeFalse(Files.isWritable(Path.of(review.project.getLocationURI())), "this user may write everywhere");
			IStatus status = operation("mark-distinct", review.markersOf("duplicate-paper"), Map.of()).execute(null, null);
			assertEquals(IStatus.ERROR, status.getSeverity());
			assertTrue(status.getMessage().contains("duplicates.verdicts"), status.getMessage());
		} finally {
			setReadOnly(review.project, false);
		}
	}

	private static void setReadOnly(IResource resource, boolean readOnly) throws CoreException {
		ResourceAttributes attributes = resource.getResourceAttributes();
		attributes.setReadOnly(readOnly);
		resource.setResourceAttributes(attributes);
	}

	private ApplyFixOperation merge() throws CoreException {
		return operation("merge-duplicates", review.markersOf("duplicate-paper"), Map.of());
	}

	private ApplyFixOperation addYear() throws CoreException {
		List<IMarker> markers = review.markersOf("missing-field");
		Map<String, String> values = new HashMap<>();
		FixCatalog.standard().fix("add-field").requests(targets(markers))
				.forEach(request -> values.put(request.id(), "2021"));
		return operation("add-field", markers, values);
	}

	private ApplyFixOperation operation(String id, List<IMarker> markers, Map<String, String> values) {
		Fix fix = FixCatalog.standard().fix(id);
		assertFalse(markers.isEmpty());
		return new ApplyFixOperation(review.project, fix, targets(markers),
				new FixInput("tester", "2026-01-01T00:00:00Z", values, null));
	}

	private static List<FixTarget> targets(List<IMarker> markers) {
		return markers.stream().map(FindingMarker::targetOf).toList();
	}
}
