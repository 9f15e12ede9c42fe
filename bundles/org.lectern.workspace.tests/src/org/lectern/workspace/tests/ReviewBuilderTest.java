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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ToggleNatureOperation;

/** What the builder writes on the files of a review, and when. */
class ReviewBuilderTest {

	private static final String WITHOUT_YEAR = """
			@article{smith,
			  author = {Anna Smith},
			  title = {Reading papers with care},
			  journal = {Journal of Reading}
			}
			""";
	private static final String WITHOUT_JOURNAL = """
			@article{jones,
			  author = {Ben Jones},
			  title = {Screening a thousand abstracts in pairs},
			  year = {2020}
			}
			""";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("builder");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void markerStandsOnTheLineAndTheCharactersOfTheFinding() throws Exception {
		IFile file = review.write("papers/a.bib", "% a comment\n" + WITHOUT_YEAR);
		review.build();
		List<IMarker> markers = review.markersOf("missing-field");
		assertEquals(1, markers.size());
		IMarker marker = markers.get(0);
		assertEquals(file, marker.getResource());
		assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertEquals("smith", TestReview.textOf(file).substring(marker.getAttribute(IMarker.CHAR_START, -1),
				marker.getAttribute(IMarker.CHAR_END, -1)));
		assertEquals("org.lectern.workspace.finding.completeness", marker.getType());
	}

	@Test
	void markerOfAFindingThatStaysKeepsItsIdentity() throws Exception {
		IFile file = review.write("papers/a.bib", WITHOUT_YEAR + WITHOUT_JOURNAL);
		review.build();
		List<IMarker> before = review.markersOf("missing-field");
		assertEquals(2, before.size());
		review.write("papers/a.bib", "% pushed down\n" + WITHOUT_YEAR + WITHOUT_JOURNAL.replace("year", "journal = {J}, year"));
		review.build();
		List<IMarker> after = review.markersOf("missing-field");
		assertEquals(List.of(before.get(0).getId()), after.stream().map(IMarker::getId).toList());
		assertEquals(2, after.get(0).getAttribute(IMarker.LINE_NUMBER, -1));
		assertFalse(before.get(1).exists());
		assertEquals(file, after.get(0).getResource());
	}

	@Test
	void linkedPdfIsMissedUntilItComes() throws Exception {
		review.write("papers/a.bib", WITHOUT_YEAR.replace("title", "file = {full.pdf},\n  title"));
		review.build();
		assertEquals(1, review.markersOf("linked-file-missing").size());
		IFile pdf = review.write("papers/full.pdf", "%PDF-1.7");
		review.build();
		assertEquals(List.of(), review.markersOf("linked-file-missing"));
		pdf.delete(true, null);
		review.build();
		assertEquals(1, review.markersOf("linked-file-missing").size());
	}

	@Test
	void duplicateAcrossFilesVanishesWithItsFile() throws Exception {
		review.write("papers/a.bib", WITHOUT_YEAR);
		IFile second = review.write("papers/b.bib", WITHOUT_YEAR);
		review.build();
		assertEquals(1, review.markersOf("duplicate-key").size());
		second.delete(true, null);
		review.build();
		assertEquals(List.of(), review.markersOf("duplicate-key"));
	}

	@Test
	void cancelledBuildIsMadeUpFor() throws Exception {
		makeUpForInterruptedBuilds(ImpatientMonitor::new);
	}

	@Test
	void failedBuildIsMadeUpFor() throws Exception {
		makeUpForInterruptedBuilds(FailingMonitor::new);
	}

	/** Interrupts builds at places all over the build, each of which the next build has to make up for. */
	private void makeUpForInterruptedBuilds(IntFunction<ImpatientMonitor> monitors) throws Exception {
		review.write("papers/b.bib", WITHOUT_JOURNAL);
		review.build();
		int interrupted = 0;
		ImpatientMonitor monitor;
		int questions = 0;
		do {
			review.write("papers/a.bib", "% a line\n".repeat(questions % 7) + (questions % 2 == 0 ? WITHOUT_YEAR : WITHOUT_JOURNAL));
			monitor = monitors.apply(questions);
			try {
				review.project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor);
			} catch (OperationCanceledException | IllegalStateException | CoreException e) {
				interrupted++;
			}
			review.build();
			MarkersAndFindings.assertSame(review, "interrupted at question " + questions);
			questions += 1 + questions / 8;
		} while (monitor.stoppedAnything());
		assertTrue(interrupted > 5, "interrupted " + interrupted + " times");
	}

	/** Fails where the other would be cancelled. */
	private static final class FailingMonitor extends ImpatientMonitor {

		FailingMonitor(int questions) {
			super(questions);
		}

		@Override
		public boolean isCanceled() {
			if (super.isCanceled()) {
				throw new IllegalStateException("a failure in the midst of the build");
			}
			return false;
		}
	}

	@Test
	void derivedFolderIsNoPartOfTheReview() throws Exception {
		IFile file = review.write("papers/a.bib", WITHOUT_YEAR);
		review.build();
		assertEquals(1, review.markersOf("missing-field").size());
		file.getParent().setDerived(true, null);
		review.build();
		assertEquals(List.of(), review.markersOf("missing-field"));
		file.getParent().setDerived(false, null);
		review.build();
		assertEquals(1, review.markersOf("missing-field").size());
	}

	@Test
	void protocolDecidesWhichFindingsOfUnchangedFilesCount() throws Exception {
		review.write("papers/a.bib", WITHOUT_YEAR);
		review.build();
		IMarker marker = review.markersOf("missing-field").get(0);
		int severity = marker.getAttribute(IMarker.SEVERITY, -1);
		assertNotEquals(IMarker.SEVERITY_INFO, severity);
		IFile protocol = review.write("review.protocol", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <checkProfile base="biblatex">
				    <settings check="missing-field" severity="info"/>
				  </checkProfile>
				</review:Protocol>
				""");
		review.build();
		assertEquals(List.of(), review.markersOf("unreadable-file"));
		assertEquals(IMarker.SEVERITY_INFO, marker.getAttribute(IMarker.SEVERITY, -1));
		protocol.delete(true, null);
		review.build();
		assertEquals(severity, marker.getAttribute(IMarker.SEVERITY, -1));
	}

	@Test
	void cleanAndNatureRemovalDeleteOnlyOurMarkers() throws Exception {
		IFile file = review.write("papers/a.bib", WITHOUT_YEAR);
		IMarker foreign = file.createMarker(IMarker.PROBLEM);
		review.build();
		assertEquals(1, review.markersOf("missing-field").size());
		review.project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		assertTrue(foreign.exists());
		assertEquals(List.of(), review.markersOf("missing-field"));
		review.project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(1, review.markersOf("missing-field").size());
		new ToggleNatureOperation(review.project, false).execute(null);
		assertEquals(0, review.project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE).length);
		assertTrue(foreign.exists());
		assertEquals(0, review.project.getDescription().getBuildSpec().length);
	}
}
