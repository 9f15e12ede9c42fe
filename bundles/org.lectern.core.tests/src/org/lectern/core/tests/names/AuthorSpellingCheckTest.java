/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.tests.TestReview;

/** Which spellings of a name count as one person. */
@SuppressWarnings("nls")
class AuthorSpellingCheckTest {

	private static final String ID = "author-spelling";

	private static TestReview review(String... lists) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lists.length; i++) {
			text.append("@misc{k" + i + ", author = {" + lists[i] + "}, title = {Title " + i + "}, year = 2020}\n");
		}
		return TestReview.of("a.bib", text.toString()).under(Profile.STRICT);
	}

	private static String variants(String... lists) {
		return review(lists).findings(ID).stream()
				.map(finding -> finding.arguments().get(1) + " -> " + finding.arguments().get(2))
				.collect(Collectors.joining("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Smith, J. and Doe, Jane          | Smith, John and Doe, Jane          | Smith, J. -> Smith, John
			John Smith and Doe, Jane         | Smith, John B. and Doe, Jane       | Smith, John -> Smith, John B.
			Faloutos, Christos and Doe, Jane | Faloutsos, Christos and Doe, Jane  | Faloutos, Christos -> Faloutsos, Christos
			M\\"uller, K. and Doe, Jane       | Mueller, Karl and Doe, Jane        | Müller, K. -> Mueller, Karl
			Rosenthal, Hans-Peter            | Rosenthal, Hanspeter               | Rosenthal, Hanspeter -> Rosenthal, Hans-Peter
			H{\\"u}ttmann, Andreas            | Huttmann, Andreas                  | Huttmann, Andreas -> Hüttmann, Andreas
			Wasserstrom, Gabriele            | Waserstrom, Gabriele               | Waserstrom, Gabriele -> Wasserstrom, Gabriele
			Smith, J. and Doe, J. and Roe, R. | Smith, J. B. and Doe, J. and Roe, R. | Smith, J. -> Smith, J. B.
			Smith, J. and Doe, J.            | Smith, J. B. and Doe, J.           | ``
			Smith, J. and Doe, Jane          | Smith, John and Roe, Richard       | ``
			Smith, James and Doe, Jane       | Smith, John and Doe, Jane          | ``
			Smith, J. B. and Doe, Jane       | Smith, J. C. and Doe, Jane         | ``
			Smith, J. B. and Doe, Jane       | Smith, JB and Doe, Jane            | ``
			SMITH, J. B. and Doe, Jane       | Smith, J.B. and Doe, Jane          | ``
			Zheng, Jing and Doe, Jane        | Zhang, Jing and Doe, Jane          | ``
			Li, Yucheng and Doe, Jane        | Li, Yuncheng and Doe, Jane         | ``
			Wang, Jean-Pierre and Doe, Jane  | Wang, Jean and Doe, Jane           | ``
			{Smith, J.} and Doe, Jane        | Smith, John and Doe, Jane          | ``
			Petersen, Hans and Petersen, Anna and Petersen, Eva | Pedersen, Hans  | ``
			Li, Yue and Doe, Jane            | Li, Yu and Doe, Jane               | ``
			Xue, Wei and Doe, Jane           | Xu, Wei and Doe, Jane              | ``
			Wu, Li                           | Wü, Li                             | ``
			""")
	void onePersonOrTwo(String one, String other, String variants) {
		assertEquals(variants, variants(one, other));
	}

	@Test
	void twoInOneListAreTwo() {
		assertEquals("", variants("Smith, J. and Smith, John and Doe, Jane", "Smith, J. and Doe, Jane"));
	}

	@Test
	void whatMostPapersHaveIsUsual() {
		assertEquals("Smith, John Brian -> Smith, John", variants("Smith, John Brian and Doe, Jane",
				"Smith, John and Doe, Jane", "Smith, John and Roe, Richard"));
	}

	@Test
	void oneFindingForEachSpelling() {
		review("Smith, John and Doe, Jane", "Smith, J. and Doe, Jane", "Smith, John and Doe, Jane",
				"Roe, Richard and J. Smith and Doe, Jane").assertFindings(ID,
						"info a.bib:2:21 «Smith, J.» author, Smith, J., Smith, John"
								+ "a.bib:1:21 <-«Smith, John and Doe, Jane»"
								+ "a.bib:4:21 <-«Roe, Richard and J. Smith and Doe, Jane»");
	}

	@Test
	void aChainOfSpellingsLeadsToTheMostUsual() {
		assertEquals("Smith, J. -> Smith, John; Smith, John B. -> Smith, John",
				variants("Smith, J. and Doe, Jane", "Smith, John B. and Doe, Jane", "Smith, John B. and Doe, Jane",
						"Smith, John and Doe, Jane", "Smith, John and Doe, Jane", "Smith, John and Doe, Jane"));
	}

	/** Time must not grow with the square of the papers: one name in all of them, each with other co-authors. */
	@Test
	void manyWithOneNameAreNotComparedInPairs() {
		String[] lists = new String[20_000];
		for (int i = 0; i < lists.length; i++) {
			lists[i] = "Wang, " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676)
					+ "ng and Zhou, Q" + i;
		}
		ReviewCorpus corpus = review(lists).corpus();
		CheckRunner runner = new CheckRunner(new CheckCatalog(List.of(CheckCatalog.standard().check(ID))));
		assertTimeout(Duration.ofSeconds(30),
				() -> assertEquals(List.of(), runner.run(corpus, Profile.STRICT, Progress.none())));
	}
}
