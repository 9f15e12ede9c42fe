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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.numbers.NumberChecks;
import org.lectern.core.tests.TestReview;
import org.lectern.core.tests.identifiers.EntryCase;

/** Years, dates and months. */
@SuppressWarnings("nls")
class DateChecksTest {

	@Test
	void formOfYear() {
		new EntryCase("year-form").flags("year = {'98}", "'98").flags("year = 98", "98").flags("year = {20011}", "20011")
				.flags("year = {2O11}", "2O11").flags("year = {1,998}", "1,998").flags("year = {{\\oldstylenums{19}}}",
						"{\\oldstylenums{19}}")
				.passes("year = 1998", "year = {1998--1999}", "year = {1998/99}", "year = {c. 1850}", "year = {[1998]}",
						"year = {2001a}", "year = {in press}", "year = {????}", "year = {19??}", "year = {20xx}", "year = {199-}",
						"year = {}", "year = {15\\textsuperscript{th}~c.}", "year = {44 BC}", "year = {-0044}", "year = {{1998}}",
						"year = {n.d.}");
	}

	@Test
	void earliestYear() {
		new EntryCase("year-early").flags("year = 1020", "1020").flags("date = {0998-05}", "0998")
				.passes("year = {c. 1020}", "date = {1020~}", "year = {1020s}", "year = 1687", "year = 1450", "date = {-0044}",
						"year = {in press}");
		String protocol = """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <checkProfile base="biblatex">
				    <settings check="year-early">
				      <parameters name="earliest" value="1900"/>
				    </settings>
				  </checkProfile>
				</review:Protocol>
				""";
		TestReview.of("a.bib", "@book{k, year = 1687}").with("review.protocol", protocol).assertFindings("year-early",
				"warning a.bib:1:17 «1687» year");
		TestReview.of("a.bib", "@artwork{k, year = 1020}").assertFindings("year-early");
		TestReview.of("a.bib", "@book{k, year = 1687}").with("review.protocol", protocol.replace("1900", "many"))
				.assertFindings("year-early");
	}

	@Test
	void futureYear() {
		String entries = """
				@misc{a, year = 2021}
				@misc{b, year = 2022}
				@misc{c, date = {2022-01/..}}
				@misc{d, year = 2019, urldate = {2021-01-01}}
				@misc{e, year = 2019, urldate = {2020-12-31}}
				@misc{f, date = {-3000}}
				@misc{g, date = {3000~}}
				@misc{h, year = {forthcoming}, eventdate = {2030}}
				""";
		assertEquals(List.of("b 2022", "c 2022", "d 2021"), future(entries, "2020-06-15T12:00:00Z"));
		assertEquals(List.of(), future(entries, "2020-12-31T12:00:00Z").stream().filter("d 2021"::equals).toList());
		assertEquals(List.of(), future(entries, "2021-01-01T12:00:00Z"));
	}

	/** Returns the keys and years of the papers whose year is in the future at some time. */
	private static List<String> future(String entries, String now) {
		CheckCatalog catalog = new CheckCatalog(NumberChecks.all(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
		List<Finding> findings = new CheckRunner(catalog).run(TestReview.of("a.bib", entries).corpus(), Profile.BIBTEX,
				Progress.none());
		return findings.stream().filter(finding -> finding.checkId().equals("year-future"))
				.map(finding -> finding.paper().key() + ' ' + finding.location().range().in(entries)).toList();
	}

	@Test
	void syntaxOfDates() {
		new EntryCase("date-syntax").flags("date = {09.05.2020}", "09.05.2020").flags("date = {2020-5-9}", "2020-5-9")
				.flags("date = {2020/05/09}", "2020/05/09").flags("urldate = {May 2020}", "May 2020")
				.flags("date = {2019-02-29}", "2019-02-29").flags("date = {2020-13}", "2020-13")
				.flags("date = {2020-00}", "2020-00").flags("date = {2020-25}", "2020-25").flags("date = {2020-21-01}",
						"2020-21-01")
				.flags("date = {2020/x}", "2020/x").flags("date = {98}", "98").flags("date = {2020-05-09T25:00:00}",
						"2020-05-09T25:00:00")
				.flags("eventdate = {2020-05-07 - 2020-05-09}", "2020-05-07 - 2020-05-09")
				.passes("date = {2020}", "date = 2020", "date = {2020-05}", "date = {2020-02-29}", "date = {1994-07/..}",
						"date = {/1994}", "date = {1994/}", "date = {../1994-07}", "date = {1998?}", "date = {1998-03~}",
						"date = {1998%/2000?}", "date = {199X}", "date = {19XX}", "date = {1999-XX-XX}", "date = {1999-01-XX}",
						"date = {2020-24}", "date = {-0044}", "date = {Y-17000000}", "urldate = {2020-02-29T10:20:30}",
						"date = {2020-02-29T10:20:30Z/2020-03-01T10:20:30+02:00}", "date = {}", "date = {????}",
						"bibdate = {Sat Jul  3 10:10:10 2020}", "date = { 2020-05\n}");
	}

	@Test
	void orderOfDates() {
		new EntryCase("date-order").flags("eventdate = {2020-05-09/2020-05-07}", "2020-05-09/2020-05-07")
				.flags("date = {2021/2020}", "2021/2020").flags("date = {2020-05/2020-04-30}", "2020-05/2020-04-30")
				.passes("date = {2019-12/2020-01}", "date = {2020/2020-05}", "date = {2020/..}", "date = {199X/1990}",
						"date = {2020-24/2020-03}", "date = {2020-05-09/2020-05}", "date = {2020/05/09}");
	}

	@Test
	void dateAndYear() {
		new EntryCase("date-year").flags("date = {2020-05-09}, year = 2019", "2019")
				.flags("date = {2020-05-09}, month = jun", "jun").flags("date = {2019/2021}, year = {2022}", "2022")
				.flags("date = {2020-05}, year = {2019}, month = {Juni}", "2019", "Juni")
				.passes("date = {2020-05-09}, year = 2020, month = may", "date = {2019/2021}, year = 2020",
						"date = {199X}, year = 1995", "date = {2020-05}, month = {Winter}", "date = {May}, year = 2019",
						"date = {2020-21}, month = mar", "date = {2020}, year = {in press}");
	}

	@Test
	void months() {
		new EntryCase("month-syntax").flags("month = 13", "13").flags("month = {0}", "0").flags("month = {Vol. 3}", "Vol. 3")
				.passes("month = jan", "month = 12", "month = {05}", "month = {Jan./Feb. 3--5}", "month = {Winter}",
						"month = \"30~\" # jan", "month = jun # \"\\slash \" # jul", "month = {}", "month = {????}", "month = {5-6}",
						"month = {lipiec}", "month = {\u043c\u0430\u0439}", "month = {M{\\\"a}rz}", "month = {Q3}");
		new EntryCase("month-form").flags("month = {January}", "January").corrects("month = {January}", "1")
				.corrects("month = \"Sept.\"", "9").corrects("month = {{August}}", "8").corrects("month = {M{\\\"a}rz}", "3")
				.corrects("month = {d{\\'{e}}cembre}", "12").corrects("month = {jan}", "1")
				.passes("month = jan", "month = may", "month = {5}", "month = 5", "month = {January 5}", "month = {Jan./Feb.}",
						"month = {Winter}", "month = jan # \"./\" # feb", "month = undefined", "month = {}");
		new EntryCase("month-macro").flags("month = {January}", "January").flags("month = 1", "1").flags("month = {12}", "12")
				.passes("month = jan", "month = JAN", "month = jan # \"~5\"", "month = {January 5}", "month = {Winter}",
						"month = {13}");
	}
}
