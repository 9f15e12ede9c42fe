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

/** The forms of volumes, numbers, chapters and editions. */
@SuppressWarnings("nls")
class VolumeChecksTest {

	@Test
	void volumes() {
		new EntryCase("volume-prefix").flags("volume = {vol. 3}", "vol. ").corrects("volume = {Vol3}", "3")
				.corrects("volume = {Volume 12A}", "12A").corrects("volume = {Bd. 7}", "7").corrects("volume = {vols. 3--4}",
						"3--4")
				.passes("volume = 3", "volume = {PAMI-6}", "volume = {V 9}", "volume = {Vol. A}", "volume = {Volvo 3}",
						"volume = {}");
		new EntryCase("volume-with-number").flags("volume = {12(3)}", "(3)").flags("volume = {12, no. 3}", ", no. 3")
				.flags("volume = {57(1--3)}", "(1--3)").passes("volume = 12", "volume = {12/13}", "volume = {12 Suppl 3}",
						"volume = {12 (Suppl.)}", "volume = {A12}", "volume = {12 (new series)}", "volume = {}");
		new EntryCase("volume-in-journal").flags("journal = {Journal of Examples, vol. 12}", ", vol. 12")
				.flags("journaltitle = {Journal of Examples 12(3), 45--67}", "12(3), 45--67")
				.flags("journal = {Examples 12:345}", "12:345")
				.passes("journal = {Physical Review Letters 2000}", "journal = {IEEE 802 Letters}", "journal = {}",
						"journal = {Nature (London)}", "journal = {Biochemistry (1962)}", "journal = {3D Research}",
						"journal = {Evolution of 1960s Art}", "booktitle = {Proceedings, vol. 3}");
	}

	@Test
	void numbers() {
		new EntryCase("number-prefix").flags("number = {no. 4}", "no. ").corrects("number = {No.~4}", "4")
				.corrects("number = {Issue 4}", "4").corrects("number = {\\#4}", "4").corrects("number = {Nr. 4/5}", "4/5")
				.corrects("issue = {n\u00b0 4}", "4").passes("number = 4", "number = {Suppl. 4}", "number = {S4}",
						"number = {November 4}", "number = {no. A}", "number = {Special Issue}", "number = {NPS52-3}")
				.flagsEntry("@techreport{k, title = {T}, number = {No. 4}}")
				.flagsEntry("@legislation{k, title = {T}, number = {No.1916}}");
		new EntryCase("chapter-prefix").flags("chapter = {Chapter 3}", "Chapter ").corrects("chapter = {chap.~3}", "3")
				.corrects("chapter = {Ch3}", "3").passes("chapter = 3", "chapter = {Chapters of a life}", "chapter = {III}");
	}

	@Test
	void editions() {
		new EntryCase("edition-ordinal").flags("edition = {2rd}", "2rd").flags("edition = {11st}", "11st")
				.flags("edition = {9nd printing, rev.}", "9nd")
				.passes("edition = {11th}", "edition = {22nd revised}", "edition = {111th}", "edition = {2}",
						"edition = {Second}",
						"edition = {Version 2.1st}", "edition = {}");
		new EntryCase("edition-form").flags("edition = {Second}", "Second").corrects("edition = {second}", "2")
				.corrects("edition = {2nd}", "2").corrects("edition = {2nd ed.}", "2").corrects("edition = {Second Edition}", "2")
				.corrects("edition = {2.}", "2").corrects("edition = {3. Aufl.}", "3").corrects("edition = {Twentieth}", "20")
				.passes("edition = 2", "edition = {2rd}", "edition = {Third, revised edition}", "edition = {Revised}",
						"edition = {Version 2.}", "edition = {Seizi{\\`e}me}", "edition = {}", "edition = {edition}");
		new EntryCase("edition-suffix").flags("edition = {Second ed.}", " ed.").corrects("edition = {Third edition}", "Third")
				.corrects("edition = {3rd~edn}", "3rd").passes("edition = {Second}", "edition = {edition}",
						"edition = {Limited}");
		new EntryCase("edition-number").flags("edition = 2", "2").corrects("edition = {12}", "Twelfth")
				.passes("edition = {Second}", "edition = {21}", "edition = {2nd}", "edition = {0}", "edition = {2.1}");
	}
}
