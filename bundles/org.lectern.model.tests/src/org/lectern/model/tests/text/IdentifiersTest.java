/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.model.text.Identifiers;

class IdentifiersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "10.1109/ICASSP.2016.7472002 | 10.1109/icassp.2016.7472002",
			"https://doi.org/10.1145/1242572.1242600 | 10.1145/1242572.1242600",
			"http://dx.doi.org/10.1145/1242572.1242600. | 10.1145/1242572.1242600",
			"doi:10.1000/182, | 10.1000/182", "DOI 10.1000/ABC(1)2 | 10.1000/abc(1)2", "(10.1000/182) | 10.1000/182",
			"10.1016/S0140-6736(05)67889-0 | 10.1016/s0140-6736(05)67889-0",
			"10.1002/(SICI)1097-4571(1998)49:8<693::AID-ASI4>3.0.CO;2-O | 10.1002/(sici)1097-4571(1998)49:8<693::aid-asi4>3.0.co;2-o",
			"<a>10.1000/182</a> | 10.1000/182", "<10.1000/182>, | 10.1000/182", "10.1000/182<1> | 10.1000/182",
			"https://doi.org/10.1002%2F%28SICI%291097 | 10.1002/(sici)1097", "10.1002%2Fabc | 10.1002/abc",
			"10.1002/a%b | 10.1002/a%b", "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID>3.0.CO;2-2 | 10.1002/(sici)1097-0258(19980815)17:15/16<1661::aid>3.0.co;2-2",
			"10.1000/xyz]. | 10.1000/xyz", "10.1000.10/123 | 10.1000.10/123", "no doi | -", "10.12/x | -", "10.1000/ | -" })
	void findsDois(String text, String doi) {
		assertEquals(doi, Identifiers.doi(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "2101.00001 | 2101.00001", "2101.00001v3 | 2101.00001",
			"arXiv:0704.0001v1 | 0704.0001", "https://arxiv.org/abs/2101.00001v2 | 2101.00001",
			"http://arxiv.org/pdf/2101.00001v2.pdf | 2101.00001", "10.48550/arXiv.2101.00001 | 2101.00001",
			"arXiv preprint arXiv:1706.03762 | 1706.03762", "hep-th/9901001 | hep-th/9901001",
			"math.GT/0309136v2 | math/0309136", "arXiv:cond-mat/0207270 | cond-mat/0207270",
			"https://arxiv.org/abs/math/0309136 | math/0309136", "10.1109/5.771073 | -", "1234.567 | -", "pages 2101.00001 | -",
			"arXiv:12101.00001 | -" })
	void findsArxivIds(String text, String id) {
		assertEquals(id, Identifiers.arxiv(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "12345678 | 12345678", "PMID: 0012345 | 12345", "pmid:1 | 1",
			"https://pubmed.ncbi.nlm.nih.gov/12345/ | 12345", "http://www.ncbi.nlm.nih.gov/pubmed/12345 | 12345",
			"PMC123 | -", "12a | -", "0 | -" })
	void findsPubMedIds(String text, String id) {
		assertEquals(id, Identifiers.pmid(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "0-201-89683-4 | 9780201896831", "978-0-201-89683-1 | 9780201896831",
			"ISBN 9780201896831 (hardcover) | 9780201896831", "0 8044 2957 X | 9780804429573", "080442957x | 9780804429573",
			"0-201-89683-5, 0-201-89683-4 | 9780201896831", "979-10-90636-07-1 | 9791090636071", "978-0-201-89683-2 | -",
			"123 | -", "97802018968311 | -" })
	void findsIsbns(String text, String isbn) {
		assertEquals(isbn, Identifiers.isbn(text));
	}

	@Test
	void findsNothingInNothing() {
		assertNull(Identifiers.doi(null));
		assertNull(Identifiers.arxiv(null));
		assertNull(Identifiers.pmid(""));
		assertNull(Identifiers.isbn(null));
	}
}
