/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.ris;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.ris.RisReader;
import org.lectern.core.tests.io.tagged.ReadRecords;

/** RIS as the databases and reference managers write it. */
@SuppressWarnings("nls")
class RisDialectTest {

	private static void assertRead(String ris, String expected) throws UnreadableSourceException {
		ReadRecords read = ReadRecords.of(new RisReader(), ris);
		assertEquals(expected, read.text());
		assertEquals("", read.notices());
	}

	@Test
	void scopus() throws UnreadableSourceException {
		assertRead("""
				TY  - JOUR
				TI  - Wing beats of the 50% heavier moth
				T2  - Journal of Insect Flight
				J2  - J. Insect Flight
				VL  - 12
				IS  - 3
				C7  - 104217
				PY  - 2021
				DO  - 10.1234/jif.2021.104217
				UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-85100000001&doi=10.1234%2fjif.2021.104217&partnerID=40
				AU  - van den Heuvel, A.B.
				AU  - Okafor, C.
				AD  - Institute of Flight, Lagos, Nigeria
				AB  - First sentence. © 2021 The Authors
				KW  - Flight
				KW  - Moths, large
				KW  - Flight
				N1  - Export Date: 3 March 2024; Cited By: 17
				PB  - Flight Press
				SN  - 12345679 (ISSN)
				LA  - English
				M3  - Article
				DB  - Scopus
				ER  -\s
				""", """
				@article <eid:2-s2.0-85100000001>
				doi = 10.1234/jif.2021.104217
				ris-m3 = Article
				author = van den Heuvel, A.B. and Okafor, C.
				title = Wing beats of the 50\\% heavier moth
				journal = Journal of Insect Flight
				shortjournal = J. Insect Flight
				year = 2021
				volume = 12
				number = 3
				eid = 104217
				issn = 12345679 (ISSN)
				publisher = Flight Press
				language = English
				url = https://www.scopus.com/inward/record.uri?eid=2-s2.0-85100000001&doi=10.1234%2fjif.2021.104217&partnerID=40
				keywords = Flight, {Moths, large}
				abstract = First sentence. © 2021 The Authors
				ris-n1 = {Export Date: 3 March 2024; Cited By: 17}
				ris-ad = Institute of Flight, Lagos, Nigeria
				ris-db = Scopus
				""");
	}

	@Test
	void ieee() throws UnreadableSourceException {
		assertRead("""
				TY  - CONF
				TI  - A Sensor for Wings
				T2  - 2019 Conference on Small Sensors (SENS)
				SP  - 101
				EP  - 106
				AU  - J. M. de Vries
				AU  - Y. Tanaka
				PY  - 2019
				KW  - sensors
				DO  - 10.1109/SENS.2019.0001
				JO  - 2019 Conference on Small Sensors (SENS)
				IS  -\s
				SN  - 2155-5001
				VO  -\s
				VL  -\s
				JA  - 2019 Conference on Small Sensors (SENS)
				Y1  - 4-6 Nov. 2019
				AB  - We sense.
				ER  -\s

				""", """
				@inproceedings
				doi = 10.1109/SENS.2019.0001
				author = de Vries, J. M. and Tanaka, Y.
				title = A Sensor for Wings
				booktitle = 2019 Conference on Small Sensors (SENS)
				year = 2019
				month = 11
				day = 4
				ris-y1 = 4-6 Nov. 2019
				pages = 101--106
				issn = 2155-5001
				keywords = sensors
				abstract = We sense.
				""");
	}

	@Test
	void zotero() throws UnreadableSourceException {
		assertRead("""
				TY  - CHAP
				TI  - On the family
				AU  - García Márquez, Gabriel
				AU  - World Health Organization
				A2  - Editor, Ed
				A3  - Series, Sam
				T2  - A Handbook
				T3  - Handbooks
				AB  - Paragraph one.

				Paragraph two.
				CY  - Berlin
				DA  - 2015/03/02/
				PY  - 2015
				ET  - 2
				SP  - 15
				EP  - 30
				PB  - Springer
				SN  - 978-3-16-148410-0
				UR  - https://example.org/a_b
				Y2  - 2016/01/31/10:22:00
				L1  - files/12/paper.pdf
				KW  - families
				N1  - Read twice
				ER  -\s

				""".replace("Y2  - 2016/01/31/10:22:00", "Y2  - 2016/01/31/"), """
				@incollection
				author = García Márquez, Gabriel and {World Health Organization}
				editor = Editor, Ed
				title = On the family
				booktitle = A Handbook
				series = Handbooks
				year = 2015
				month = 3
				day = 2
				urldate = 2016-01-31
				edition = 2
				pages = 15--30
				isbn = 978-3-16-148410-0
				publisher = Springer
				address = Berlin
				url = https://example.org/a_b
				file = files/12/paper.pdf
				keywords = families
				abstract = Paragraph one. Paragraph two.
				note = Read twice
				ris-a3 = Series, Sam
				""");
	}

	@Test
	void endNoteWritesKeywordsOnLinesAndOrganisationsWithAComma() throws UnreadableSourceException {
		assertRead("""
				TY  - RPRT
				AU  - Ministry of Silly Walks,
				AU  - King, Martin, Jr.
				CY  - London
				DA  - May 4
				IS  - 7
				KW  - walks
				legs; gaits
				PB  - Crown
				PY  - 1970
				TI  - Walking
				ID  - 42
				ER  -\s
				""", """
				@techreport <42>
				author = {Ministry of Silly Walks} and King, Jr., Martin
				title = Walking
				year = 1970
				month = 5
				day = 4
				number = 7
				institution = Crown
				address = London
				keywords = walks, legs, gaits
				ris-id = 42
				""");
	}

	@Test
	void webOfScience() throws UnreadableSourceException {
		assertRead("""
				TY  - CPAPER
				AU  - Smith, JA
				TI  - Deep wings
				T2  - PROCEEDINGS OF THE WING CONFERENCE
				C3  - PROCEEDINGS OF THE WING CONFERENCE
				PY  - 2018
				J9  - P WING CONF
				SP  - 1
				EP  - 9
				AN  - WOS:000400000000001
				C1  - Univ Wing, Wingtown
				N1  - Times Cited in Web of Science: 3
				ER  -
				""", """
				@inproceedings <WOS:000400000000001>
				author = Smith, JA
				title = Deep wings
				booktitle = PROCEEDINGS OF THE WING CONFERENCE
				shortjournal = P WING CONF
				year = 2018
				pages = 1--9
				ris-n1 = Times Cited in Web of Science: 3
				ris-ty = CPAPER
				""".replace("ris-n1 = Times Cited in Web of Science: 3\n",
				"ris-n1 = Times Cited in Web of Science: 3\nris-an = WOS:000400000000001\nris-c1 = Univ Wing, Wingtown\n"));
	}

	@Test
	void pubMed() throws UnreadableSourceException {
		assertRead("""
				TY  - JOUR
				AU  - Smith, J
				T1  - On hearts
				JF  - Heart letters
				JA  - Heart Lett
				Y1  - 2020/02//Winter
				N2  - Hearts beat.
				AN  - 0012345
				DB  - PubMed
				C2  - PMC7654321
				L3  - 10.1000/hearts
				ER  - \s
				""", """
				@article <pmid:0012345>
				doi = 10.1000/hearts
				author = Smith, J
				title = On hearts
				journal = Heart letters
				shortjournal = Heart Lett
				year = 2020
				month = 2
				ris-y1 = 2020/02//Winter
				pmcid = PMC7654321
				pmid = 0012345
				abstract = Hearts beat.
				""");
	}

	@Test
	void acm() throws UnreadableSourceException {
		assertRead("""
				TY  - CHAP
				T1  - Compilers that sing
				AU  - Lee, Kim
				T2  - Proceedings of the 3rd Symposium on Song
				T3  - SONG '20
				Y1  - 2020
				M3  - doi: 10.1145/3300000.3300001
				SP  - 12\u201325
				PB  - Association for Computing Machinery
				CY  - New York, NY, USA
				SN  - 9783161484100
				UR  - https://doi.org/10.1145/3300000.3300001
				ER  -\s
				""", """
				@incollection
				doi = 10.1145/3300000.3300001
				author = Lee, Kim
				title = Compilers that sing
				booktitle = Proceedings of the 3rd Symposium on Song
				series = SONG '20
				year = 2020
				pages = 12--25
				isbn = 9783161484100
				publisher = Association for Computing Machinery
				address = New York, NY, USA
				url = https://doi.org/10.1145/3300000.3300001
				""");
	}

	@Test
	void embase() throws UnreadableSourceException {
		assertRead("""
				TY  - JOUR
				M3  - Review
				Y1  - 2017
				DB  - Embase
				AN  - L6140001
				JF  - Drugs today
				SN  - 1234-5678 (electronic)
				SN  - 2345-6789
				A1  - Meier, Ü.
				A1  - et al.
				T1  - A drug
				ER  -\s
				""", """
				@article <embase:L6140001>
				ris-m3 = Review
				author = Meier, Ü. and others
				title = A drug
				journal = Drugs today
				year = 2017
				issn = 1234-5678 (electronic), 2345-6789
				ris-db = Embase
				ris-an = L6140001
				""");
	}
}
