/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;

/** Remembering that papers are different works. */
@SuppressWarnings("nls")
class MarkDistinctFixTest {

	private static final String BIB = """
			@misc{a, title={A Title That Tells Enough}}
			@misc{b, title={A Title That Tells Enough}}
			@misc{c, title={A Title That Tells Enough}}
			""";

	private static FixCase mark(TestReview review) {
		return FixCase.of("mark-distinct", review);
	}

	@Test
	void verdictTellsWhoWhenAndWhyAndIsHeeded() {
		FixCase done = mark(TestReview.of("papers/a.bib", BIB)).apply().expectChanged("duplicates.verdicts");
		Verdict verdict = done.corpus().verdicts().getVerdicts().get(0);
		assertEquals(VerdictKind.DISTINCT, verdict.getKind());
		assertEquals("anna", verdict.getBy());
		assertEquals("2026-01-02T03:04:05Z", verdict.getWhen());
		assertEquals("because", verdict.getWhy());
		assertEquals(List.of("a", "b", "c"),
				verdict.getSubjects().stream().map(subject -> subject.getPaperKey()).toList());
		assertEquals(List.of(), done.findingsAfter("duplicate-paper"));
	}

	@Test
	void verdictsAreAddedToThoseThatAreThere() {
		TestReview review = TestReview.of("a.bib", BIB);
		String first = mark(review).apply().corpus().file("duplicates.verdicts").toText();
		TestReview more = TestReview.of("a.bib", BIB + "@misc{d, title={A Title That Tells Enough}}\n")
				.with("duplicates.verdicts", first);
		FixCase done = mark(more).apply().expectChanged("duplicates.verdicts");
		assertTrue(done.corpus().verdicts().getVerdicts().size() == 2);
		assertEquals(2, done.corpus().verdicts().getVerdicts().stream().map(Verdict::getId).distinct().count());
	}

	@Test
	void sameTargetTwiceIsOneVerdict() {
		FixCase fixCase = mark(TestReview.of("a.bib", BIB));
		List<FixTarget> twice = new ArrayList<>(fixCase.targets());
		twice.addAll(fixCase.targets());
		assertEquals(1, fixCase.apply(twice).corpus().verdicts().getVerdicts().size());
	}

	@Test
	void twoClustersAreTwoVerdicts() {
		FixCase done = mark(TestReview.of("a.bib", BIB + """
				@misc{x, title={Something Else Entirely, Really}}
				@misc{y, title={Something Else Entirely, Really}}
				""")).apply();
		assertEquals(2, done.corpus().verdicts().getVerdicts().size());
		assertEquals(List.of(), done.findingsAfter("duplicate-paper"));
	}

	@Test
	void damagedVerdictsAreNotOverwritten() {
		FixCase fixCase = mark(TestReview.of("a.bib", BIB).with("duplicates.verdicts", "<damaged"));
		assertThrows(IllegalStateException.class, fixCase::apply);
		fixCase.expectChanged();
	}
}
