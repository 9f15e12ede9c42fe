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

/** What separates the names of a list and what only seems to. */
@SuppressWarnings("nls")
class NameSeparatorsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
			stray-and               | Doe, J. and and Roe, R.           | [and]   | Doe, J. and Roe, R.
			stray-and               | Doe, J. AND and  and Roe, R. and  | [AND]   | Doe, J. and Roe, R.
			stray-and               | and Doe, J.                       | [and]   | Doe, J.
			stray-and               | Doe, J. and                       | [and]   | Doe, J.
			stray-and               | {Doe} and and {Roe and and Poe}   | [and]   | {Doe} and {Roe and and Poe}
			stray-and               | Doe, J. and Roe, R.               | ``      | -
			stray-and               | Andy Sand and Band, Randand       | ``      | -
			stray-and               | and                               | ``      | -
			semicolon-between-names | Doe, J.; Roe, R.                  | [;]     | Doe, J. and Roe, R.
			semicolon-between-names | Doe, J. ;Roe, R.; and Poe, E.;    | [;]     | Doe, J. and Roe, R. and Poe, E.
			semicolon-between-names | {\\L}ukasz A; M{\\"u}ller, B. and C D | [;]   | {\\L}ukasz A and M{\\"u}ller, B. and C D
			semicolon-between-names | {Roe; Inc.}; Doe & Poe            | [;]     | {Roe; Inc.} and Doe & Poe
			semicolon-between-names | {Doe; Roe} and Poe, E.            | ``      | -
			semicolon-between-names | J&\\#246;rg K\\&\\#246;ller and A\\&amp; B | ``  | -
			semicolon-between-names | Doe, J., Roe, R.; Poe, E.         | ``      | -
			semicolon-between-names | ;                                 | ``      | -
			ampersand-between-names | Doe, J. & Roe, R.                 | [&]     | Doe, J. and Roe, R.
			ampersand-between-names | Doe, J. \\& Roe, R. and Poe, E.   | [\\&]   | Doe, J. and Roe, R. and Poe, E.
			ampersand-between-names | J. Doe & R. Roe & Jane P. Poe     | [&]     | J. Doe and R. Roe and Jane P. Poe
			ampersand-between-names | Simon & Schuster                  | ``      | -
			ampersand-between-names | Harper \\& Row, Publishers        | ``      | -
			ampersand-between-names | Johnson \\& Johnson, Inc.         | ``      | -
			ampersand-between-names | {Doe, J. \\& Roe, R.} and AT\\&T  | ``      | -
			trailing-comma          | Hughes, D.,                       | [,]     | Hughes, D.
			trailing-comma          | Hughes, and Doe, J. , ,           | [,][, ,] | Hughes and Doe, J.
			trailing-comma          | {Hughes,} and Doe, J.             | ``      | -
			trailing-comma          | ,                                 | ``      | -
			braced-name-list        | {Doe, Jane and Roe, R.}           | [{Doe, Jane and Roe, R.}] | Doe, Jane and Roe, R.
			braced-name-list        | {Doe, Jane}                       | ``      | -
			braced-name-list        | {Holt, Rinehart and Winston}      | ``      | -
			braced-name-list        | {Doe, Inc. and Roe, Ltd.}         | ``      | -
			braced-name-list        | {Doe, Jane} and {Roe, R.}         | ``      | -
			et-al                   | Doe, J. and et al.                | [et al.] | Doe, J. and others
			et-al                   | Doe, J. et al                     | [et al] | Doe, J. and others
			et-al                   | Doe, J., et. al.                  | [et. al.] | Doe, J. and others
			et-al                   | Doe, J. and \\emph{et al.}        | ``      | -
			et-al                   | Doe, J. and {\\em et al.}         | [{\\em et al.}] | Doe, J. and others
			et-al                   | et al.                            | ``      | -
			et-al                   | Doe, J. and Ahmet Al              | ``      | -
			et-al                   | Doe, J. and others                | ``      | -
			""")
	void flaggedAndCorrected(String check, String authors, String flagged, String corrected) {
		assertEquals(flagged, NameListCase.flagged(check, authors));
		assertEquals(corrected, NameListCase.corrected(check, authors));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Kaplan BS, Meyers KE, Schulman SL           | [Kaplan BS, Meyers KE, Schulman SL]
			Smith, J., Doe, A. and Roe, R.              | [Smith, J., Doe, A.]
			J. Smith, A. Doe and R. Roe                 | [J. Smith, A. Doe]
			Smith, J.and Doe, A.                        | [Smith, J.and Doe, A.]
			J.-P. Sartre, S. de Beauvoir                | [J.-P. Sartre, S. de Beauvoir]
			University of Utah, Department of Art, Salt Lake City, UT | [University of Utah, Department of Art, Salt Lake City, UT]
			Smith J, Doe A and Roe B                    | [Smith J, Doe A]
			Smith, J., et al.                           | ``
			Smith, J., Doe, A., et al.                  | [Smith, J., Doe, A., et al.]
			Garcia M, Jose and Doe, JB                  | ``
			Garcia Marquez, Gabriel                     | ``
			King, Jr., Martin Luther                    | ``
			Savell, V. H., Jr.                          | ``
			Doe, Jane, PhD                              | ``
			{Doe, Roe, Poe, and Sons}                   | ``
			family=Doe, given=Jane, prefix=van, given-i=J | ``
			Smith, J.; Doe, A.                          | ``
			Hughes, D.,                                 | ``
			""")
	void commas(String authors, String flagged) {
		assertEquals(flagged, NameListCase.flagged("comma-between-names", authors));
	}
}
