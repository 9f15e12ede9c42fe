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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.workspace.FindingMarker;

/** Markers of findings that stay keep their identity: they are not touched, or moved, but never made anew. */
class MarkerIdentityTest {

	private static final String PAPERS = """
			@article{smith,
			  author = {Anna Smith},
			  title = {Reading papers with care},
			  journal = {Journal of Reading}
			}
			@misc{jones,
			  title = undefined,
			  author = undefined,
			  note = undefined
			}
			""";

	private final List<Integer> kinds = new ArrayList<>();
	private final IResourceChangeListener listener = event -> {
		for (IMarkerDelta delta : event.findMarkerDeltas(FindingMarker.TYPE, true)) {
			kinds.add(delta.getKind());
		}
	};
	private TestReview review;
	private List<Long> ids;
	private List<Integer> lines;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("identity");
		review.write("papers/a.bib", PAPERS);
		review.write("papers/b.bib", PAPERS.replace("smith", "lee").replace("jones", "kim").replace("Reading", "Writing"));
		review.build();
		ids = markers().stream().map(IMarker::getId).toList();
		lines = lines();
		assertTrue(review.markersOf("undefined-string").size() > 5, "findings that differ by their place only are needed");
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	@AfterEach
	void deleteReview() throws Exception {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		review.delete();
	}

	/** The markers by file and place. */
	private List<IMarker> markers() throws CoreException {
		return Arrays.stream(review.markers())
				.sorted(Comparator.comparing((IMarker marker) -> marker.getResource().getFullPath().toString())
						.thenComparing(marker -> marker.getAttribute(IMarker.CHAR_START, -1))
						.thenComparing(marker -> marker.getAttribute(FindingMarker.CHECK_ID, ""))
						.thenComparing(marker -> marker.getAttribute(IMarker.MESSAGE, "")))
				.toList();
	}

	private List<Integer> lines() throws CoreException {
		return markers().stream().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, -1)).toList();
	}

	@Test
	void unrelatedEditTouchesNoMarker() throws Exception {
		review.write("papers/c.bib", "@comment{nothing to find}\n");
		review.write("papers/b.bib", TestReview.textOf(review.project.getFile("papers/b.bib")) + "% the end\n");
		review.build();
		assertEquals(List.of(), kinds);
		assertEquals(ids, markers().stream().map(IMarker::getId).toList());
		assertEquals(lines, lines());
	}

	@Test
	void fullBuildTouchesNoMarkerEither() throws Exception {
		review.project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(List.of(), kinds);
		assertEquals(ids, markers().stream().map(IMarker::getId).toList());
	}

	@Test
	void editAboveMovesMarkersAndKeepsWhatHangsOnThem() throws Exception {
		markers().get(0).setAttribute("org.example.remark", "of another plug-in");
		kinds.clear();
		review.write("papers/a.bib", "% one line\n% and another\n" + PAPERS);
		review.build();
		assertEquals(Set.of(IResourceDelta.CHANGED), new TreeSet<>(kinds));
		assertEquals(ids, markers().stream().map(IMarker::getId).toList());
		List<Integer> moved = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			moved.add(lines.get(i) + (markers().get(i).getResource().getName().equals("a.bib") ? 2 : 0));
		}
		assertEquals(moved, lines());
		assertEquals("of another plug-in", markers().get(0).getAttribute("org.example.remark", ""));
	}

	@Test
	void repairedFindingLosesItsMarkerAndNoOther() throws Exception {
		IMarker repaired = review.marker("missing-field", "smith");
		review.write("papers/a.bib", PAPERS.replace("{Journal of Reading}", "{Journal of Reading}, year = {2020}"));
		review.build();
		assertFalse(repaired.exists());
		assertTrue(kinds.contains(IResourceDelta.REMOVED));
		assertFalse(kinds.contains(IResourceDelta.ADDED));
		List<Long> others = new ArrayList<>(ids);
		others.remove(repaired.getId());
		assertTrue(others.containsAll(markers().stream().map(IMarker::getId).toList()));
		assertEquals(3, review.markersOf("undefined-string").stream()
				.filter(marker -> marker.getResource().getName().equals("a.bib")).count());
	}
}
