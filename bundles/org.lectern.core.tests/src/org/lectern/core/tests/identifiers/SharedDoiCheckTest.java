/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import org.junit.jupiter.api.Test;
import org.lectern.core.tests.TestReview;

/** Which papers may not share a DOI. */
@SuppressWarnings("nls")
class SharedDoiCheckTest {

	@Test
	void papersOfDifferentFiles() {
		TestReview.of("a.bib", """
				@article{one, title = {Grammars for natural language}, journal = {Speech}, doi = {10.1000/182}}
				@article{other, title = {Something else}, journal = {Speech}, doi = {10.1000/183}}
				""").with("b.bib", """
				@article{two, title = {Sorting with few comparisons}, journal = {Algorithms},
				  doi = {https://doi.org/10.1000/182}}
				""").assertFindings("shared-doi",
				"warning b.bib:2:10 «https://doi.org/10.1000/182» doi, 10.1000/182a.bib:1:83 <-«10.1000/182»");
	}

	@Test
	void abstractsOfOneSupplementAreAHint() {
		TestReview.of("a.bib", """
				@article{one, title = {Grammars for natural language}, journal = {Blood}, volume = 3, doi = {10.1000/182}}
				@article{two, title = {Sorting with few comparisons}, journal = {Blood}, volume = 3, doi = {10.1000/182}}
				@article{ten, title = {Outcome of treatment in mice}, journal = {Blood}, volume = 3, doi = {10.1000/182}}
				""").assertFindings("shared-doi", "info a.bib:2:93 «10.1000/182» doi, 10.1000/182"
				+ "a.bib:1:94 <-«10.1000/182»a.bib:3:93 <-«10.1000/182»");
	}

	@Test
	void duplicatesAreLeftToTheOtherCheck() {
		TestReview.of("a.bib", """
				@article{one, title = {Grammars for natural language}, doi = {10.1000/182}}
				@article{two, title = {Grammars for Natural Languages: {A} Survey}, doi = {10.1000/182}}
				@article{six, doi = {10.1000/182}}
				@article{ten, title = {}, doi = {10.1000/182}}
				""").assertFindings("shared-doi");
	}

	@Test
	void chapterWithTheDoiOfItsBook() {
		TestReview.of("a.bib", """
				@collection{book, title = {The Complete Social Scientist}, doi = {10.1037/10319-000}}
				@incollection{part, title = {Group Decision and Change}, booktitle = {The Complete Social Scientist},
				  doi = {10.1037/10319-000}}
				""").assertFindings("shared-doi");
	}

	/** A DOI made from a SICI is read as a whole, else all articles of an issue had one. */
	@Test
	void bracketsBelongToTheDoi() {
		TestReview.of("a.bib", """
				@article{one, title = {Grammars for natural language}, doi = {10.1002/(SICI)1(199806)49:8<693::AID-A>3.0}}
				@article{two, title = {Sorting with few comparisons}, doi = {10.1002/(SICI)1(199806)49:8<701::AID-B>3.0}}
				""").assertFindings("shared-doi");
	}
}
