/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.references.CitedPapers;

/** Which papers a key leads to. */
@SuppressWarnings("nls")
class CitedPapersTest {

	private static final ReviewCorpus CORPUS = ReviewCorpus.of(List.of(
			ReviewFileReader.readText("a.bib", "@misc{oak, ids = {elm, quercus}}\n@misc{elm}\n@misc{ash}"),
			ReviewFileReader.readText("b.bib", "@misc{ELM}\n@misc{ash}\n@misc{, title = {No key}}")));

	private static List<String> found(String key) {
		return CitedPapers.of(CORPUS, key).stream().map(PaperReference::toString).toList();
	}

	private static String reference(String file, String key) {
		return new PaperReference(file, key, 0).toString();
	}

	@Test
	void thoseThatHaveItBeforeThoseThatHadIt() {
		assertEquals(List.of(reference("a.bib", "elm")), found("elm"));
		assertEquals(List.of(reference("a.bib", "oak")), found("quercus"));
	}

	@Test
	void severalInTheOrderOfTheReview() {
		assertEquals(List.of(reference("a.bib", "ash"), reference("b.bib", "ash")), found("ash"));
	}

	@Test
	void otherCaseWhereThereIsNoneElse() {
		assertEquals(List.of(reference("a.bib", "elm"), reference("b.bib", "ELM")), found("Elm"));
		assertEquals(List.of(), found("beech"));
	}
}
