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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FieldRequest;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FindingMarker;

/** Quick fixes change the files, make their markers vanish, and can be undone to the byte. */
class ApplyFixOperationTest {

	private static final String TWICE = """
			@article{smith2019,
			  author = {Anna Smith and Ben Jones},
			  title = {Screening a thousand abstracts in pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  doi = {10.1000/reading.1}
			}

			@article{smith19,
			  author = {Smith, Anna and Jones, Ben},
			  title = {Screening a Thousand Abstracts in Pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  pages = {1--9},
			  doi = {10.1000/reading.1}
			}
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="%s">
			  <answers id="a1" question="method">
			    <text>Answer of %s</text>
			  </answers>
			</review:Note>
			""";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("fixes");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void mergeDuplicatesAndUndo() throws Exception {
		IFile file = review.write("papers/a.bib", TWICE);
		review.build();
		ApplyFixOperation merge = operation("merge-duplicates", review.markersOf("duplicate-paper"), Map.of());
		assertTrue(merge.execute(null, null).isOK());
		String merged = TestReview.textOf(file);
		assertEquals(1, merged.split("@article").length - 1, merged);
		assertTrue(merged.contains("1--9"), merged);
		review.build();
		assertEquals(List.of(), review.markersOf("duplicate-paper"));
		assertTrue(merge.undo(null, null).isOK());
		assertEquals(TWICE, TestReview.textOf(file));
		assertTrue(merge.redo(null, null).isOK());
		assertEquals(merged, TestReview.textOf(file));
	}

	@Test
	void mergeJoinsNotesAndUndoBringsBackBoth() throws Exception {
		IFile file = review.write("papers/a.bib", TWICE);
		List<String> keys = List.of("smith2019", "smith19");
		List<IFile> notes = new ArrayList<>();
		for (String key : keys) {
			notes.add(review.write("notes/" + key + ".note", NOTE.formatted(key, key)));
		}
		review.build();
		ApplyFixOperation merge = operation("merge-duplicates", review.markersOf("duplicate-paper"), Map.of());
		assertTrue(merge.execute(null, null).isOK());
		List<IFile> left = notes.stream().filter(IFile::exists).toList();
		assertEquals(1, left.size());
		String joined = TestReview.textOf(left.get(0));
		keys.forEach(key -> assertTrue(joined.contains("Answer of " + key), joined));
		review.build();
		assertEquals(List.of(), review.markersOf("note-without-paper"));
		assertTrue(merge.undo(null, null).isOK());
		assertEquals(TWICE, TestReview.textOf(file));
		for (int i = 0; i < keys.size(); i++) {
			assertEquals(NOTE.formatted(keys.get(i), keys.get(i)), TestReview.textOf(notes.get(i)));
		}
	}

	@Test
	void markAsDistinctIsRememberedInTheVerdicts() throws Exception {
		IFile file = review.write("papers/a.bib", TWICE);
		review.build();
		ApplyFixOperation distinct = operation("mark-distinct", review.markersOf("duplicate-paper"), Map.of());
		assertTrue(distinct.execute(null, null).isOK());
		IFile verdicts = review.project.getFile(ReviewCorpus.VERDICTS_PATH);
		assertTrue(TestReview.textOf(verdicts).contains("smith19"));
		assertEquals(TWICE, TestReview.textOf(file));
		review.build();
		assertEquals(List.of(), review.markersOf("duplicate-paper"));
		assertTrue(distinct.undo(null, null).isOK());
		assertFalse(verdicts.exists());
		review.build();
		assertEquals(1, review.markersOf("duplicate-paper").size());
	}

	@Test
	void addFieldOnSeveralMarkersAtOnce() throws Exception {
		IFile file = review.write("papers/a.bib", "@article{a,\n  author = {A. Bee},\n  title = {One thing},\n  journal = {J}\n}\n"
				+ "@article{b,\n  author = {C. Dee},\n  title = {Another matter},\n  journal = {K}\n}\n");
		review.build();
		List<IMarker> markers = review.markersOf("missing-field");
		assertEquals(2, markers.size());
		Map<String, String> values = new HashMap<>();
		for (IMarker marker : markers) {
			FixTarget target = FindingMarker.targetOf(marker);
			for (String field : List.of("date", "year", target.arguments().get(0))) {
				values.put(new FieldRequest(target.paper(), field).id(), "2021");
			}
		}
		assertTrue(operation("add-field", markers, values).execute(null, null).isOK());
		assertEquals(3, TestReview.textOf(file).split("2021", -1).length, TestReview.textOf(file));
		review.build();
		assertEquals(List.of(), review.markersOf("missing-field"));
	}

	@Test
	void undoRefusesWhenTheFileChangedMeanwhile() throws Exception {
		review.write("papers/a.bib", TWICE);
		review.build();
		ApplyFixOperation merge = operation("merge-duplicates", review.markersOf("duplicate-paper"), Map.of());
		assertTrue(merge.execute(null, null).isOK());
		IFile file = review.write("papers/a.bib", "% all new\n");
		assertEquals(IStatus.ERROR, merge.undo(null, null).getSeverity());
		assertEquals("% all new\n", TestReview.textOf(file));
	}

	private ApplyFixOperation operation(String id, List<IMarker> markers, Map<String, String> values) {
		Fix fix = FixCatalog.standard().fix(id);
		List<FixTarget> targets = markers.stream().map(FindingMarker::targetOf).toList();
		assertFalse(targets.isEmpty());
		targets.forEach(target -> assertTrue(fix.isApplicable(target), id));
		return new ApplyFixOperation(review.project, fix, targets,
				new FixInput("tester", "2026-01-01T00:00:00Z", values, null));
	}
}
