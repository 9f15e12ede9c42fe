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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order the parts of a name stand. */
@SuppressWarnings("nls")
class NameFormsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
			suffix-after-given-name | Savell, V. H., Jr.              | [Savell, V. H., Jr.] | Savell, Jr., V. H.
			suffix-after-given-name | A B and van D\\"oe, Jo, III and C | [van D\\"oe, Jo, III]  | A B and van D\\"oe, III, Jo and C
			suffix-after-given-name | Savell, Jr., V. H.              | `` | -
			suffix-after-given-name | Savell, Jr., III                | `` | -
			suffix-after-given-name | {Savell, V. H., Jr.}            | `` | -
			mixed-name-forms | Smith, J. and John Doe                 | [John Doe] | Smith, J. and Doe, John
			mixed-name-forms | L. van B\\'eze and Roe, R. and A {B C}  | [L. van B\\'eze] | van B\\'eze, L. and Roe, R. and {B C}, A
			mixed-name-forms | John Doe and Richard Roe               | `` | -
			mixed-name-forms | Doe, John and Roe, R.                  | `` | -
			mixed-name-forms | Le Quintrec, M. and John Doe           | `` | -
			mixed-name-forms | Ford, Jr., Henry and John Doe          | `` | -
			mixed-name-forms | Doe, John and {World Health Organization} and others | `` | -
			mixed-name-forms | Doe, John and Madonna                  | `` | -
			mixed-name-forms | Doe, John and Perform Study Group      | `` | -
			glued-initials   | Wigmore, S.J.                          | [Wigmore, S.J.] | Wigmore, S. J.
			glued-initials   | J.R.R. Tolkien and K.Selçuk Candan     | [J.R.R. Tolkien][K.Selçuk Candan] | J. R. R. Tolkien and K. Selçuk Candan
			glued-initials   | Sartre, J.-P. and {J.R.R. T}           | `` | -
			glued-initials   | McKiernan.P.J and a.B.C@example.org    | `` | -
			""")
	void flaggedAndCorrected(String check, String authors, String flagged, String corrected) {
		assertEquals(flagged, NameListCase.flagged(check, authors));
		assertEquals(corrected, NameListCase.corrected(check, authors));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Loirat C and Zimmerhackl LB              | [Loirat C][Zimmerhackl LB]
			Loirat C and Lee SO                      | [Loirat C][Lee SO]
			Smith J. B.                              | [Smith J. B.]
			J. B., Smith and Roe, Richard            | [J. B., Smith]
			K, Sommerfeld Disa                       | [K, Sommerfeld Disa]
			S and Doe, Jane                          | ``
			S                                        | [S]
			Weinan E and E, Weinan                   | ``
			Venkatesh Babu R. and Jane Doe           | ``
			Xiaoming LI and Wei WU                   | ``
			Alfred Hero III                          | ``
			Smith, J. B. and Doe, A                  | ``
			{Smith J} and {K}                        | ``
			IEEE and ACM                             | ``
			""")
	void initialsAsFamily(String authors, String flagged) {
		assertEquals(flagged, NameListCase.flagged("initials-as-family", authors));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Martin Luther King, Jr.                  | [Martin Luther King, Jr.]
			Roe, Richard and Jr.                     | [Jr.]
			Alfred O. Hero III and Wagner Meira Jr   | [Alfred O. Hero III][Wagner Meira Jr]
			Clyde D. {McQueen III}                   | ``
			King, Jr., Martin Luther                 | ``
			Smith, II and Smith, IV                  | ``
			""")
	void misplacedSuffix(String authors, String flagged) {
		assertEquals(flagged, NameListCase.flagged("misplaced-suffix", authors));
	}
}
