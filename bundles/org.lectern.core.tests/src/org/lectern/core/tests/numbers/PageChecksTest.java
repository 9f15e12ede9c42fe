/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.numbers;

import org.junit.jupiter.api.Test;
import org.lectern.core.tests.identifiers.EntryCase;

/** The forms of pages. */
@SuppressWarnings("nls")
class PageChecksTest {

	@Test
	void ranges() {
		new EntryCase("page-range").flags("pages = {155--149}", "155--149").flags("pages = {2297-2108}", "2297-2108")
				.flags("pages = {12--34, 56--45; 7}", "56--45").flags("pages = {S15--S12}", "S15--S12")
				.flags("pages = {xii--v}", "xii--v").flags("pages = {12:20--12:1}", "12:20--12:1")
				.flags("pages = {3-14--3-12}", "3-14--3-12").flags("pages = {149-23}", "149-23")
				.flags("pages = {149--}", "149--").flags("pages = {9-}", "9-").flags("pages = {--155}", "--155")
				.flags("pages = {0--0}", "0--0").flags("pages = {0}", "0").flags("pages = {155\u2013149}", "155\u2013149")
				.flags("pages = {155{--}149}", "155{--}149").flags("pages = { 155 -- 149 }", "155 -- 149")
				.passes("pages = {149--155}", "pages = {149-55}", "pages = {149--155}", "pages = {e149}", "pages = {e149-e155}",
						"pages = {e1129-38}", "pages = {S12-S15}", "pages = {12:1--12:20}", "pages = {3-12--3-14}",
						"pages = {3-12-3-14}", "pages = {xii--xv}", "pages = {ix}", "pages = {1}", "pages = {7, 41, 73--97}",
						"pages = {43+}", "pages = {149--??}", "pages = {??--??}", "pages = {xiv + 350}", "pages = {}",
						"pages = {901-7; quiz 907}", "pages = {995-1002}", "pages = {276K-276}", "pages = {012345-1--012345-9}",
						"pages = {12--12}", "pages = {c2--c3}", "pages = {99999999999999999999--1}", "pages = {Article 12}",
						"pages = {12-34-56}", "pages = {a-b}", "pages = {E2020--1}", "pages = 12", "pages = {49\u201355}");
	}

	@Test
	void lastPageCutShort() {
		new EntryCase("page-range-abbreviated").flags("pages = {149-55}", "149-55").flags("pages = {S40-43}", "S40-43")
				.flags("pages = {e1129--38, 12--14}", "e1129--38").flags("pages = {901-7; quiz 907}", "901-7")
				.passes("pages = {149-155}", "pages = {149-23}", "pages = {12:1--12:20}", "pages = {S40-S43}", "pages = {1-20}",
						"pages = {e149}", "pages = {149--??}");
	}

	@Test
	void dashes() {
		new EntryCase("page-dash").flags("pages = {12-34, 56-78}", "12-34, 56-78")
				.flags("pages = {3, 12-34, 5}", "12-34").corrects("pages = {12-34, 56-78}", "12--34, 56--78")
				.corrects("pages = {12 - 34}", "12--34").corrects("pages = {S12\u2013S15}", "S12--S15")
				.corrects("pages = {12---34}", "12--34").corrects("pages = {12{--}34}", "12--34")
				.corrects("pages = {12$-$34}", "12--34").corrects("pages = {12\\textendash{}34}", "12--34")
				.corrects("pages = {xii-xv, 3}", "xii--xv, 3").corrects("pages = {3-12-3-14}", "3-12--3-14")
				.corrects("pages = {149-55; quiz 56}", "149--55; quiz 56")
				.passes("pages = {12--34}", "pages = {A-12}", "pages = {C-12}", "pages = {3-12--3-14}", "pages = {12}",
						"pages = {12-34-56}",
						"pages = {12-}", "pages = {??-??}", "pages = {}", "number = {12-34}");
	}

	@Test
	void words() {
		new EntryCase("page-prefix").flags("pages = {pp. 12--34}", "pp. ").corrects("pages = {p.~12}", "12")
				.corrects("pages = {pages 12-34}", "12-34").corrects("pages = {Pp.12}", "12").corrects("pages = {pp S12--S14}",
						"S12--S14")
				.corrects("pages = {Seiten 3-4}", "3-4")
				.passes("pages = {12--34}", "pages = {P12--P14}", "pages = {p12}", "pages = {S. 12}", "pages = {pages}",
						"pages = {pp. various}", "note = {pp. 12}");
	}
}
