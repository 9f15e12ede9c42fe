/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.duplicate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.duplicate.DuplicateCluster;
import org.lectern.core.duplicate.DuplicateFinder;
import org.lectern.core.tests.TestData;

/** Searches for real systematic reviews in which people marked every pair of duplicates. */
@SuppressWarnings("nls")
class ReferenceCollectionsTest {

	@ParameterizedTest
	@CsvSource({ "stroke, 0.995, 0.985", "haematology, 0.91, 0.91", "mis_baseline, 0.99, 0.97", "dblp_acm, 0.955, 0.97" })
	void pairsAreFoundAndFewOthers(String name, double precision, double recall) throws Exception {
		Path folder = TestData.path("dedupe/" + name);
		ReviewCorpus corpus = ReviewCorpus.of(
				List.of(ReviewFileReader.read("records.bib", Files.readAllBytes(folder.resolve("records.bib")))));
		Set<Set<String>> marked = new HashSet<>();
		List<String> rows = Files.readAllLines(folder.resolve("pairs.csv"), StandardCharsets.UTF_8);
		rows.subList(1, rows.size()).forEach(row -> marked.add(Set.of(row.split(","))));
		Set<Set<String>> found = new HashSet<>();
		DuplicateFinder.find(corpus, Progress.none()).forEach(cluster -> addPairs(cluster, found));
		Set<Set<String>> right = new HashSet<>(found);
		right.retainAll(marked);
		double actualPrecision = (double) right.size() / found.size();
		double actualRecall = (double) right.size() / marked.size();
		String measured = "precision " + actualPrecision + ", recall " + actualRecall;
		assertTrue(actualPrecision >= precision, measured);
		assertTrue(actualRecall >= recall, measured);
	}

	private static void addPairs(DuplicateCluster cluster, Set<Set<String>> pairs) {
		List<String> keys = cluster.papers().stream().map(PaperReference::key).toList();
		for (int i = 0; i < keys.size(); i++) {
			for (int j = i + 1; j < keys.size(); j++) {
				pairs.add(Set.of(keys.get(i), keys.get(j)));
			}
		}
	}
}
