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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.duplicate.DuplicateCluster;
import org.lectern.core.duplicate.DuplicateFinder;
import org.lectern.core.duplicate.LinkKind;
import org.lectern.core.tests.TestData;

/**
 * Searches for real systematic reviews in which people marked every pair of duplicates, and for two libraries of
 * computer science. In some of them people marked a paper and its erratum, or two registered trials, as duplicates,
 * which Lectern never does; so it is measured too how many pairs it tells of as duplicates or as versions of one work.
 */
@SuppressWarnings("nls")
class ReferenceCollectionsTest {

	private final Set<Set<String>> marked = new HashSet<>();
	private final Set<Set<String>> duplicates = new HashSet<>();
	private final Set<Set<String>> told = new HashSet<>();

	@ParameterizedTest
	@CsvSource({ "stroke, 0.995, 0.99, 0.99", "haematology, 0.97, 0.885, 0.955", "mis_baseline, 0.995, 0.995, 0.995",
			"dblp_acm, 0.985, 0.975, 0.975" })
	void pairsAreFoundAndFewOthers(String name, double precision, double recall, double recallWithVersions)
			throws Exception {
		Path folder = TestData.path("dedupe/" + name);
		List<String> rows = Files.readAllLines(folder.resolve("pairs.csv"), StandardCharsets.UTF_8);
		rows.subList(1, rows.size()).forEach(row -> marked.add(Set.of(row.split(","))));
		search(folder.resolve("records.bib"));
		double actualPrecision = share(duplicates, duplicates.size());
		double actualRecall = share(duplicates, marked.size());
		double actualRecallWithVersions = share(told, marked.size());
		String measured = "precision " + actualPrecision + ", recall " + actualRecall + ", with versions "
				+ actualRecallWithVersions;
		assertTrue(actualPrecision >= precision, measured);
		assertTrue(actualRecall >= recall, measured);
		assertTrue(actualRecallWithVersions >= recallWithVersions, measured);
	}

	private double share(Set<Set<String>> found, int all) {
		return (double) found.stream().filter(marked::contains).count() / all;
	}

	private void search(Path records) throws IOException {
		ReviewCorpus corpus = ReviewCorpus
				.of(List.of(ReviewFileReader.read("records.bib", Files.readAllBytes(records))));
		Map<String, List<String>> groups = new HashMap<>();
		for (DuplicateCluster cluster : DuplicateFinder.findAll(corpus, Progress.none())) {
			List<String> keys = cluster.papers().stream().map(PaperReference::key).toList();
			if (cluster.kind() == LinkKind.DUPLICATE) {
				keys.forEach(key -> groups.put(key, keys));
				addPairs(keys, duplicates);
				addPairs(keys, told);
			} else if (cluster.kind() == LinkKind.VERSION) {
				// what is a version of one duplicate is one of the others too
				addPairs(keys.stream().flatMap(key -> groups.getOrDefault(key, List.of(key)).stream()).distinct()
						.toList(), told);
			}
		}
	}

	private static void addPairs(List<String> keys, Set<Set<String>> pairs) {
		for (int i = 0; i < keys.size(); i++) {
			for (int j = i + 1; j < keys.size(); j++) {
				pairs.add(Set.of(keys.get(i), keys.get(j)));
			}
		}
	}
}
