/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.bibtex.BibtexVocabulary;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;

/** The words content assist proposes. */
@SuppressWarnings("nls")
class BibtexVocabularyTest {

	@Test
	void everyFieldThatIsProposedIsDescribed() {
		for (String type : BibtexVocabulary.types()) {
			assertFalse(BibtexVocabulary.describeType(type).isBlank(), type);
			for (String field : BibtexVocabulary.fieldsOf(type)) {
				assertFalse(field.equals("url/doi/eprint") || field.isBlank(), type);
				assertTrue(BibtexVocabulary.fields().contains(field) || field.equals("entryset"), type + " " + field);
			}
		}
		assertEquals(List.of("author", "title", "journal", "year"), BibtexVocabulary.required("Article"));
		assertEquals("", BibtexVocabulary.describeType("nothing"));
	}

	@Test
	void theMostFrequentWordsOfAReviewComeFirst() {
		ReviewCorpus corpus = ReviewCorpus.of(List.of(ReviewFileReader.readText("a.bib", """
				@article{one, author = {Anna Smith and Ben Jones}, journal = {Reading}, keywords = {screening, tools}}
				@article{two, author = {Smith, Anna}, title = {Second}, journal = {Reading}, keywords = {tools}}
				@article{Three, author = {Zoe Zed}, journal = {Archives}}
				""")));
		CorpusWords words = CorpusWords.of(corpus);
		assertEquals(new CorpusWords.Word("Smith, Anna", 2), words.authors().get(0));
		assertEquals(new CorpusWords.Word("Reading", 2), words.venues().get(0));
		assertEquals(List.of("tools", "screening"), words.tags().stream().map(CorpusWords.Word::text).toList());
		assertEquals("[one, Three, two]", words.titlesByKey().keySet().toString());
		assertEquals("Three", words.paper("three").key());
	}
}
