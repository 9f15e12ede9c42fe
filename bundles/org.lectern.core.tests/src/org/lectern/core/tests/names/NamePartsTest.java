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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** What stands in names and does not belong there, and how they are spelled. */
@SuppressWarnings("nls")
class NamePartsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			truncated-authors     | Doe, J. and ... and Roe, R.        | [...]
			truncated-authors     | Doe, J. and Roe, R...              | [Roe, R...]
			truncated-authors     | Doe, J. and Roe, R. …              | [Roe, R. …]
			truncated-authors     | Doe, J. and 12 others              | [12 others]
			truncated-authors     | Doe, J. R. and {Wait...}           | ``
			truncated-authors     | Doe, J. and others                 | ``
			and-others            | Doe, J. and others                 | [others]
			and-others            | Doe, J. and Others                 | [Others]
			and-others            | others                             | ``
			and-others            | Doe, J. and {others}               | ``
			name-all-caps         | SMITH, Jane and Roe, R.            | [SMITH, Jane]
			name-all-caps         | JANE SMITH                         | [JANE SMITH]
			name-all-caps         | Jane O'BRIEN-SMITH                 | [Jane O'BRIEN-SMITH]
			name-all-caps         | M{\\"U}LLER, Jane                   | [M{\\"U}LLER, Jane]
			name-all-caps         | ÅNGSTRÖM, Anders                   | [ÅNGSTRÖM, Anders]
			name-all-caps         | LI, Wei and Kumar PNVR and Smith JB | ``
			name-all-caps         | IEEE and {ISO} and McDONALD, R.    | ``
			name-all-caps         | ACM\\slash SIGGRAPH                 | ``
			name-all-caps         | 王, 伟 and OASIS COMMITTEE Group    | ``
			name-lower-case       | jane doe                           | [jane doe]
			name-lower-case       | doe, jane and Roe, R.              | [doe, jane]
			name-lower-case       | van den Berg, Anna and de la Cruz, J. | ``
			name-lower-case       | m. c. schraefel and samcarter      | ``
			name-lower-case       | Doe, J. and et al and {danah boyd} | ``
			digit-in-name         | Jane Doe1 and Richard Roe 0002     | [1][0002]
			digit-in-name         | W3C and {3GPP} and John Doe 2nd    | ``
			digit-in-name         | J\\&\\#246;rg K&#246;ller            | ``
			digit-in-name         | Jane Doe jane2@example.org         | ``
			name-without-letters  | ? and Doe, J. and ----             | [?][----]
			name-without-letters  | 王 and ... and {\\'E}               | ``
			title-in-name         | Dr. Jane Doe and Prof. Dr. Max Roe | [Dr.][Prof. Dr.]
			title-in-name         | Doe, Dr. Jane and Doe, J., PhD     | [Dr.][PhD]
			title-in-name         | Jane Doe Ph.D.                     | [Ph.D.]
			title-in-name         | Doe, J. and Roe, R. (Eds.) and Poe, E. (Edgar) | [(Eds.)]
			title-in-name         | Md. Islam and Islam, Md and Doe, MD | ``
			title-in-name         | Drew Driver and Drake, Dr          | ``
			title-in-name         | Doe, Jane and {Dr. Who}            | ``
			affiliation-in-name   | Jane Doe <jane@example.org>        | [jane@example.org]
			affiliation-in-name   | Doe, Jane https://example.org/jane | [https://example.org/jane]
			affiliation-in-name   | Doe, Jane (University of Utah)     | [(University of Utah)]
			affiliation-in-name   | Doe, Jane (Dept. of Physics)       | [(Dept. of Physics)]
			affiliation-in-name   | Zhang, Xiaoquan (Michael) and A: B | ``
			unbraced-organisation | Doe, J. and Perform Study Group    | [Perform Study Group]
			unbraced-organisation | Alexion Pharmaceuticals, Inc       | [Alexion Pharmaceuticals, Inc]
			unbraced-organisation | {Perform Study Group} and The {X} Team | ``
			unbraced-organisation | William H. Press and Group         | ``
			""")
	void flagged(String check, String authors, String flagged) {
		assertEquals(flagged, NameListCase.flagged(check, authors));
	}

	@Test
	void everyListOfNamesIsLookedAt() {
		TestReview.of("a.bib", """
				@collection{k,
				  Editor = "SMITH, Jane",
				  translator = {Doe, Jane and
				                ROE, Richard},
				  shorteditor = {SMITH, Jane},
				  title = {A Title}, year = 2020}
				""").under(Profile.BIBLATEX).assertFindings("name-all-caps",
				"warning a.bib:2:13 «SMITH, Jane» editor, SMITH, Jane",
				"warning a.bib:4:17 «ROE, Richard» translator, ROE, Richard");
	}

	@Test
	void aValuePutTogetherIsFlaggedAsAWhole() {
		TestReview.of("a.bib", "@string{s = \"SMITH, Jane\"} @misc{k, author = s # \" and Roe, R.\", title={T}, year=2020}")
				.under(Profile.BIBLATEX)
				.assertFindings("name-all-caps", "warning a.bib:1:46 «s # \" and Roe, R.\"» author, SMITH, Jane");
	}

	@Test
	void emptyListsAreNoConcernOfThese() {
		assertEquals(0, TestReview.of("a.bib", "@misc{k, author={}, editor={ }, translator={{}}, title={T}, year=2020}")
				.under(Profile.STRICT).findings().stream().filter(f -> f.checkId().contains("name")).count());
	}
}
