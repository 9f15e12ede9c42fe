/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;
import org.lectern.model.text.PersonName;

class PaperViewsTest {

	@Test
	void readsTheFields() {
		Paper paper = read("""
				@article{k,
				  Author = {G{\\"o}del, Kurt and others},
				  title = {{\\"U}ber {formal} unentscheidbare
				    S\\"atze},
				  journal = "Monatshefte f{\\"u}r Mathematik",
				  year = 1931, title = {second},
				  doi = {https://doi.org/10.1007/BF01700692},
				  url = {http://a.b/\\~{}c\\_d},
				  abstract = {100\\% ``complete''},
				  keywords = {logic, {a, b}; proof theory,,},
				}
				""");
		assertEquals("\u00dcber formal unentscheidbare S\u00e4tze", paper.getTitle());
		assertEquals(List.of(new PersonName("Kurt", "", "G\u00f6del", "")), paper.getAuthors());
		assertEquals("Monatshefte f\u00fcr Mathematik", paper.getVenue());
		assertEquals(1931, paper.getYear());
		assertEquals("10.1007/bf01700692", paper.getDoi());
		assertEquals("http://a.b/~c_d", paper.getUrl());
		assertEquals("100% \u201ccomplete\u201d", paper.getAbstractText());
		assertEquals(List.of("logic", "a, b", "proof theory"), paper.getKeywords());
		assertEquals("100\\% ``complete''", paper.fieldValue("ABSTRACT"));
		assertThrows(UnsupportedOperationException.class, () -> paper.getKeywords().add("x"));
	}

	@Test
	void hasNothingWhereFieldsAreMissing() {
		Paper paper = read("@misc{k, doi = {none}, author = {}}");
		assertNull(paper.getTitle());
		assertEquals(List.of(), paper.getAuthors());
		assertEquals(List.of(), paper.getKeywords());
		assertNull(paper.getYear());
		assertNull(paper.getVenue());
		assertNull(paper.getDoi());
		assertNull(paper.getUrl());
		assertNull(paper.getAbstractText());
		assertNull(paper.findField("title"));
		assertNull(paper.findField(null));
		assertNull(paper.fieldText("title"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", value = { "year = 1999; 1999", "date = {2001-05-03}; 2001",
			"date = {2001/2002}, year = 1999; 2001", "date = {unknown}, year = {c1999}; 1999", "year = {1999--2000}; 1999",
			"year = {in press}; -", "year = {12345}; -", "year = {99}; -", "year = {{\\noopsort{1973a}}1973}; 1973" })
	void readsTheYear(String fields, Integer year) {
		assertEquals(year, read("@misc{k, " + fields + "}").getYear());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "booktitle = {B}, series = {S}; B", "journal = {J}, journaltitle = {T}; T",
			"journal = {}, series = {S}; S" })
	void readsTheVenue(String fields, String venue) {
		assertEquals(venue, read("@misc{k, " + fields + "}").getVenue());
	}

	@Test
	void readsTheDoiFromAnAddress() {
		assertEquals("10.1000/182", read("@misc{k, url = {https://doi.org/10.1000/182}}").getDoi());
		assertNull(read("@misc{k, url = {https://example.org/10.1000/182}}").getDoi());
	}

	private static Paper read(String text) {
		BibResource resource = new BibResource(null);
		resource.load(text);
		return resource.getBibliography().getPapers().get(0);
	}
}
