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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;
import org.lectern.workspace.ReviewProject;

/** The corpus of a project is always that of its files, and is read again only when they change. */
class ReviewProjectTest {

	private TestReview review;
	private ReviewProject reviewProject;

	@BeforeEach
	void createReview() throws Exception {
		review = new TestReview("corpus");
		reviewProject = ReviewProject.of(review.project);
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private static String paper(String key) {
		return "@misc{" + key + ",\n  title = {On " + key + "}\n}\n";
	}

	private List<String> keys() throws CoreException {
		return reviewProject.corpus(null).papers().stream().map(Paper::getKey).toList();
	}

	@Test
	void corpusStaysTheSameWhileNoFileChanges() throws Exception {
		IFile file = review.write("a.bib", paper("one"));
		AtomicInteger told = new AtomicInteger();
		ReviewCorpus corpus = reviewProject.corpus(null);
		reviewProject.addListener(told::incrementAndGet);
		review.write("readme.txt", "no file of a review");
		assertSame(corpus, reviewProject.corpus(null));
		assertEquals(0, told.get());
		review.write("a.bib", paper("two"));
		assertNotSame(corpus, reviewProject.corpus(null));
		assertEquals(1, told.get());
		file.delete(true, null);
		assertEquals(List.of(), keys());
		assertEquals(2, told.get());
	}

	@Test
	void onlyTheChangedFileIsReadAgain() throws Exception {
		review.write("a.bib", paper("one"));
		review.write("b.bib", paper("two"));
		ReviewCorpus before = reviewProject.corpus(null);
		review.write("b.bib", paper("three"));
		ReviewCorpus after = reviewProject.corpus(null);
		assertSame(before.file("a.bib"), after.file("a.bib"));
		assertNotSame(before.file("b.bib"), after.file("b.bib"));
	}

	/** Cancels at every place where that is possible: before and after the changed file was read again. */
	@Test
	void cancelledReadingLeavesNoStaleCorpus() throws Exception {
		for (String path : List.of("a.bib", "b.bib", "c.bib")) {
			review.write(path, paper("first" + path.charAt(0)));
		}
		keys();
		AtomicInteger told = new AtomicInteger();
		reviewProject.addListener(told::incrementAndGet);
		int cancelled = 0;
		boolean finished = false;
		for (int questions = 0; !finished; questions++) {
			review.write("a.bib", paper("a" + questions));
			int toldBefore = told.get();
			try {
				reviewProject.corpus(new ImpatientMonitor(questions));
				finished = true;
			} catch (OperationCanceledException e) {
				cancelled++;
			}
			assertEquals(List.of("a" + questions, "firstb", "firstc"), keys());
			assertEquals(toldBefore + 1, told.get());
		}
		assertTrue(cancelled > 1, "cancelled " + cancelled + " times");
	}
}
