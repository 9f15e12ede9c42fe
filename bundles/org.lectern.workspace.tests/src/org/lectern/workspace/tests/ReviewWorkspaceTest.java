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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ReviewNature;
import org.lectern.workspace.ToggleNatureOperation;

/** A review in the workspace: its nature, its markers and the fixes of its findings. */
class ReviewWorkspaceTest {

	private static final String MISSING_FIELD = "missing-field";
	private static final String ADA = "@article{ada,\n  author = {Ada Lovelace},\n  title = {Notes on Engines},\n"
			+ "  journal = {Memoirs}\n}\n";
	private static final String ADA_WITH_YEAR = ADA.replace("{Memoirs}", "{Memoirs},\n  year = {1843}");
	private static final String BOOLE = "@article{boole,\n  author = {George Boole},\n  title = {Laws of Thought},\n"
			+ "  journal = {Logic}\n}\n";

	private TestReview review;

	@BeforeEach
	void createProject() throws Exception {
		review = new TestReview("review");
	}

	@AfterEach
	void deleteProject() throws Exception {
		review.delete();
	}

	@Test
	void takingTheNatureAwayDeletesOnlyOurMarkers() throws Exception {
		IFile file = review.write("a.bib", ADA);
		IMarker foreign = file.createMarker(IMarker.PROBLEM);
		review.addNature();
		assertTrue(review.project.hasNature(ReviewNature.ID));
		assertEquals(1, review.project.getDescription().getBuildSpec().length);
		review.build();
		assertNotEquals(0, review.markers().length);
		new ToggleNatureOperation(review.project, false).execute(null);
		assertFalse(review.project.hasNature(ReviewNature.ID));
		assertEquals(0, review.project.getDescription().getBuildSpec().length);
		assertEquals(0, review.markers().length);
		assertTrue(foreign.exists());
	}

	@Test
	void markerStandsWhereTheFindingIs() throws Exception {
		String text = "% \u00e4\n" + ADA_WITH_YEAR + BOOLE;
		review.write("a.bib", text);
		review.addNature();
		review.build();
		IMarker marker = review.marker(MISSING_FIELD, "boole");
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		int end = marker.getAttribute(IMarker.CHAR_END, -1);
		assertTrue(text.substring(start, end).contains("boole"));
		assertEquals(text.substring(0, start).split("\n", -1).length, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertFalse(marker.getAttribute(IMarker.LOCATION, "").isEmpty());
	}

	@Test
	void unchangedFindingKeepsItsMarkerWhenLinesMove() throws Exception {
		review.write("a.bib", ADA + BOOLE);
		review.addNature();
		review.build();
		IMarker before = review.marker(MISSING_FIELD, "boole");
		int line = before.getAttribute(IMarker.LINE_NUMBER, -1);
		review.write("a.bib", ADA_WITH_YEAR + BOOLE);
		review.build();
		IMarker after = review.marker(MISSING_FIELD, "boole");
		assertEquals(before.getId(), after.getId());
		assertEquals(line + 1, after.getAttribute(IMarker.LINE_NUMBER, -1));
		assertThrows(AssertionError.class, () -> review.marker(MISSING_FIELD, "ada"));
	}

	@Test
	void fixCanBeUndoneToTheSameBytes() throws Exception {
		IFile file = review.write("a.bib", ADA);
		review.addNature();
		review.build();
		byte[] original = bytes(file);
		ApplyFixOperation operation = addYear();
		assertTrue(operation.execute(null, null).isOK());
		review.build();
		assertEquals(0, review.markers().length);
		byte[] fixed = bytes(file);
		assertFalse(Arrays.equals(original, fixed));
		assertTrue(operation.undo(null, null).isOK());
		assertArrayEquals(original, bytes(file));
		assertTrue(operation.redo(null, null).isOK());
		assertArrayEquals(fixed, bytes(file));
	}

	@Test
	void undoIsRefusedWhenTheFileChangedMeanwhile() throws Exception {
		IFile file = review.write("a.bib", ADA);
		review.addNature();
		review.build();
		ApplyFixOperation operation = addYear();
		assertTrue(operation.execute(null, null).isOK());
		review.write("a.bib", BOOLE);
		byte[] present = bytes(file);
		assertEquals(IStatus.ERROR, operation.undo(null, null).getSeverity());
		assertArrayEquals(present, bytes(file));
	}

	@Test
	void markersAreTheFindingsOfTheEngine() throws Exception {
		review.write("a.bib", ADA + BOOLE + ADA);
		review.write("b.bib", "@article{broken,\n  title = {never closed\n");
		review.addNature();
		review.build();
		Path folder = review.project.getLocation().toFile().toPath();
		ReviewCorpus corpus = ReviewCorpus.of(FolderReader.read(List.of(folder), Progress.none()).files());
		List<String> expected = new ArrayList<>();
		for (Finding finding : new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.of(corpus),
				Progress.none())) {
			expected.add(finding.location().file() + ':' + finding.location().line() + ' '
					+ finding.location().range().offset() + '-' + finding.location().range().end() + ' '
					+ finding.fingerprint() + ' ' + finding.message());
		}
		List<String> actual = new ArrayList<>();
		for (IMarker marker : review.markers()) {
			IResource resource = marker.getResource();
			actual.add(resource.getProjectRelativePath().toString() + ':' + marker.getAttribute(IMarker.LINE_NUMBER, -1)
					+ ' ' + marker.getAttribute(IMarker.CHAR_START, -1) + '-'
					+ marker.getAttribute(IMarker.CHAR_END, -1) + ' '
					+ marker.getAttribute(FindingMarker.FINGERPRINT, "") + ' '
					+ marker.getAttribute(IMarker.MESSAGE, ""));
		}
		Collections.sort(expected);
		Collections.sort(actual);
		assertFalse(expected.isEmpty());
		assertEquals(expected, actual);
	}

	/** The fix that enters the year into the paper of Ada Lovelace. */
	private ApplyFixOperation addYear() throws Exception {
		var fix = FixCatalog.standard().fix("add-field");
		List<FixTarget> targets = List.of(FindingMarker.targetOf(review.marker(MISSING_FIELD, "ada")));
		var values = new java.util.HashMap<String, String>();
		fix.requests(targets).forEach(request -> values.put(request.id(), "1843"));
		return new ApplyFixOperation(review.project, fix, targets,
				new FixInput("reviewer", "2026-01-01T00:00:00Z", values, null));
	}

	private static byte[] bytes(IFile file) throws Exception {
		try (var content = file.getContents(true)) {
			return content.readAllBytes();
		}
	}
}
