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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.incremental.CheckEffort;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ReviewProject;
import org.lectern.workspace.ReviewRecovery;

/** After a crash the platform has older markers than the last check made, or none. They are put right at the next start. */
@SuppressWarnings("nls")
class ReviewRecoveryTest {

	private static final String PAPERS = """
			@article{ash2018,
			  author = {Ash, Anna},
			  title = {Growth of moss on granite}
			}

			@book{oak2020,
			  title = {On counting the rings of trees},
			  date = {2020}
			}
			""";

	private TestReview review;

	@BeforeEach
	void createAndBuildReview() throws Exception {
		review = TestReview.withNature("recovered");
		review.write("papers.bib", PAPERS);
		review.build();
		assertTrue(MarkersAndFindings.assertSame(review, "built") > 2);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void whatWasNeverSavedIsCheckedAgain() throws Exception {
		crash();
		recover();
		MarkersAndFindings.assertSame(review, "all markers were lost");
	}

	@Test
	void whatChangedSinceTheLastSaveIsCheckedAgain() throws Exception {
		save();
		review.write("papers.bib", PAPERS.replace("date = {2020}", "year = {20}"));
		review.build();
		crash();
		recover();
		MarkersAndFindings.assertSame(review, "the markers of the last build were lost");
	}

	@Test
	void theMemoryIsUsedAndOnlyWhatItLacksIsChecked() throws Exception {
		save();
		review.write("papers.bib", PAPERS.replace("Growth of moss", "Growth of mosses"));
		review.build();
		crashKeepingTheMemory();
		recover();
		assertEquals(new CheckEffort(2, 1), ReviewProject.of(review.project).lastCheck());
		MarkersAndFindings.assertSame(review, "recovered with the memory of the last save");
	}

	@Test
	void markersThatOutlivedTheirFindingsGo() throws Exception {
		save();
		IResource file = review.project.getFile("papers.bib");
		file.createMarker(FindingMarker.TYPE).setAttribute(FindingMarker.CHECK_ID, "missing-field");
		review.build();
		crash();
		file.createMarker(FindingMarker.TYPE).setAttribute(FindingMarker.CHECK_ID, "missing-field");
		recover();
		MarkersAndFindings.assertSame(review, "a marker of before was brought back");
	}

	@Test
	void aFileThatThePlatformKnowsAnOlderVersionOfIsReadAnew() throws Exception {
		Path file = review.project.getFile("papers.bib").getLocation().toFile().toPath();
		crash();
		Files.writeString(file, PAPERS.replace("author = {Ash, Anna},", ""));
		recover();
		MarkersAndFindings.assertSame(review, "changed on the disk only");
	}

	@Test
	void nothingIsCheckedWhereTheMarkersWereSaved() throws Exception {
		save();
		assertTrue(Files.exists(saved()));
		review.project.close(null);
		review.project.open(null);
		recover();
		assertNull(ReviewProject.of(review.project).lastCheck(), "opened and not checked");
		assertTrue(review.markers().length > 2);
	}

	@Test
	void closingAProjectSavesItsMarkers() throws Exception {
		assertFalse(Files.exists(saved()));
		review.project.close(null);
		assertTrue(Files.exists(saved()));
	}

	@Test
	void markersThatAreAboutToChangeAreNoLongerSaved() throws Exception {
		save();
		review.write("readme.txt", "It is about moss.");
		review.project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertFalse(Files.exists(saved()));
		save();
		assertTrue(Files.exists(saved()));
		review.project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		save();
		assertFalse(Files.exists(saved()), "there are no markers to be saved");
	}

	@Test
	void aRecoveryThatIsCancelledIsMadeUpForLater() throws Exception {
		crash();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new ReviewRecovery(ResourcesPlugin.getWorkspace()).run(cancelled));
		save();
		assertFalse(Files.exists(saved()));
		recover();
		MarkersAndFindings.assertSame(review, "recovered later");
	}

	/** Closing ends the builder as a crash does; what it saved on the way is taken away again. */
	private void crash() throws CoreException, IOException {
		crashKeepingTheMemory();
		Files.deleteIfExists(saved().resolveSibling("review.memory"));
	}

	private void crashKeepingTheMemory() throws CoreException, IOException {
		Path memory = saved().resolveSibling("review.memory");
		byte[] before = Files.exists(memory) ? Files.readAllBytes(memory) : null;
		review.project.close(null);
		Files.delete(saved());
		if (before != null) {
			Files.write(memory, before);
		}
		review.project.open(null);
		review.project.deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
	}

	private static void recover() throws CoreException {
		new ReviewRecovery(ResourcesPlugin.getWorkspace()).run(new NullProgressMonitor());
	}

	private static void save() throws CoreException {
		ResourcesPlugin.getWorkspace().save(true, null);
	}

	private Path saved() {
		return review.project.getWorkingLocation("org.lectern.workspace").toFile().toPath().resolve("markers.saved");
	}
}
