/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** What a record should tell beyond what it must. */
@SuppressWarnings("nls")
class RecommendedFieldCheckTest {

	private static final String ID = "recommended-field";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			article       |                                          | doi pages volume
			article       | volume=1, pages={1--2}, doi={10.1/x}     | ``
			article       | number=1, eid={e1}, url={u}              | ``
			article       | pubstate={inpress}, eprint={2001.00001}  | ``
			article       | volume={}, pages={ }, doi={10.1/x}       | pages volume
			inproceedings | doi={10.1/x}                             | pages publisher
			conference    | pages={1--2}, organization={O}           | doi
			incollection  |                                          | editor pages publisher
			inbook        | chapter=1                                | publisher
			mvbook        |                                          | publisher
			proceedings   | organization={O}                         | ``
			phdthesis     | url={u}                                  | ``
			techreport    |                                          | doi
			dataset       | url={u}                                  | version
			online        | url={u}                                  | urldate
			www           | eprint={2001.00001}                      | ``
			manual        |                                          | organization
			unpublished   | note={n}                                 | ``
			misc          |                                          | ``
			xdata         |                                          | ``
			""")
	void recommended(String type, String fields, String missing) {
		String text = "@" + type + "{k, " + (fields == null ? "" : fields) + "}";
		assertEquals(missing, TestReview.of("a.bib", text).under(Profile.STRICT).findings(ID).stream()
				.map(finding -> finding.arguments().get(0)).sorted().collect(Collectors.joining(" ")));
	}

	@Test
	void onlyWhereCareIsAskedFor() {
		for (Profile profile : List.of(Profile.BIBLATEX, Profile.BIBTEX, Profile.DIGEST)) {
			assertEquals(List.of(), TestReview.of("a.bib", "@article{k, title={T}}").under(profile).findings(ID));
		}
	}

	@Test
	void findingStandsAtTheKey() {
		TestReview.of("a.bib", "@article{k, volume=1, doi={10.1/x}}").under(Profile.STRICT).assertFindings(ID,
				"info a.bib:1:10 «k» pages, article");
	}

	@Test
	void whatIsInheritedIsThere() {
		TestReview.of("a.bib", """
				@inproceedings{k, pages={1--2}, doi={10.1/x}, crossref={p}}
				@proceedings{p, xdata={acm}}
				@xdata{acm, publisher={ACM}}
				""").under(Profile.STRICT).assertFindings(ID);
	}

	@Test
	void whatAllLackIsSaidOnce() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 5; i++) {
			text.append("@article{k" + i + ", volume=1, pages={1--2}, title={Title " + i + "}}\n");
		}
		TestReview.of("a.bib", text.toString()).under(Profile.STRICT).assertFindings(ID, "info a.bib:1:10 «k0» doi");
	}
}
