/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.tests.TestReview;

/** What the entries of each type must tell, and where it may come from. */
@SuppressWarnings("nls")
class MissingFieldCheckTest {

	private static final String ID = "missing-field";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			article          | author title journaltitle date
			suppperiodical   | author title journaltitle date
			book             | author title date
			mvbook           | author title date
			inbook           | author title booktitle date
			bookinbook       | author title booktitle date
			suppbook         | author title booktitle date
			booklet          | author title date
			collection       | editor title date
			mvcollection     | editor title date
			incollection     | author title booktitle date
			suppcollection   | author title booktitle date
			dataset          | author title date
			manual           | author title date
			misc             | author title date
			software         | author title date
			online           | author title date url
			electronic       | author title date url
			www              | author title date url
			patent           | author title number date
			periodical       | editor title date
			proceedings      | title date
			mvproceedings    | title date
			inproceedings    | author title booktitle date
			conference       | author title booktitle date
			reference        | editor title date
			inreference      | author title booktitle date
			report           | author title type institution date
			techreport       | author title institution date
			thesis           | author title type institution date
			mastersthesis    | author title institution date
			phdthesis        | author title institution date
			unpublished      | author title date
			xdata            | ''
			set              | entryset
			mytype           | ''
			""")
	void biblatexRequires(String type, String fields) {
		assertEquals(fields, missing("@" + type + "{k,}", Profile.BIBLATEX));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			article          | author title journal year
			book             | author title publisher year
			booklet          | title
			conference       | author title booktitle year
			inbook           | author title chapter publisher year
			incollection     | author title booktitle publisher year
			inproceedings    | author title booktitle year
			manual           | title
			mastersthesis    | author title school year
			misc             | ''
			phdthesis        | author title school year
			proceedings      | title year
			techreport       | author title institution year
			unpublished      | author title note
			online           | ''
			""")
	void bibtexRequires(String type, String fields) {
		assertEquals(fields, missing("@" + type.toUpperCase() + "{k,}", Profile.BIBTEX));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			biblatex | @article{k, AUTHOR={A}, title={T}, journal={J}, year=2020}
			biblatex | @article{k, author={A}, title={T}, journaltitle={J}, date={2020-01}}
			biblatex | @book{k, editor={A}, title={T}, year={2020}}
			biblatex | @thesis{k, author={A}, title={T}, type={phd}, school={S}, year={2020}}
			biblatex | @phdthesis{k, author={A}, title={T}, school={S}, year={2020}}
			biblatex | @online{k, author={A}, title={T}, year={2020}, doi={10.1/x}}
			biblatex | @online{k, author={A}, title={T}, year={2020}, eprint={2001.00001}}
			bibtex   | @inbook{k, editor={A}, title={T}, pages={1--2}, publisher={P}, year={2020}}
			bibtex   | @techreport{k, author={A}, title={T}, school={S}, date={2020}}
			""")
	void alternativesCount(String profile, String entry) {
		assertEquals("", missing(entry, Profile.named(profile)));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "{}", "{ }", "{{}}", "\"\"", "{{ ~ }}" })
	void emptyValueIsMissing(String value) {
		assertEquals("author",
				missing("@article{k, author = " + value + ", title={T}, journal={J}, year=2020}", Profile.BIBLATEX));
	}

	private static String missing(String text, Profile profile) {
		return TestReview.of("a.bib", text).under(profile).findings(ID).stream()
				.sorted((one, other) -> Integer.compare(order(one), order(other)))
				.map(finding -> finding.arguments().get(0)).collect(Collectors.joining(" "));
	}

	private static int order(Finding finding) {
		return List.of("author", "editor", "title", "type", "number", "chapter", "booktitle", "journaltitle", "journal",
				"institution", "school", "publisher", "note", "date", "year", "url", "entryset").indexOf(finding.arguments().get(0));
	}

	@Test
	void findingStandsAtTheKey() {
		TestReview.of("papers/a.bib", """
				% two entries
				@article{fine, author={A}, title={T}, journal={J}, year=2020}
				@Article{ smith2020 ,
				  title = {T},
				  journal = {J},
				  year = 2020,
				}
				""").under(Profile.BIBLATEX).assertFindings(ID, "warning papers/a.bib:3:11 «smith2020» author, Article");
	}

	@Test
	void crossrefFillsIn() {
		TestReview.of("a.bib", """
				@inproceedings{child, author={A}, title={T}, crossref={Parent}}
				@proceedings{parent, title={Proceedings}, year=2020}
				""").under(Profile.BIBLATEX).assertFindings(ID);
	}

	@Test
	void crossrefFillsInOverTwoSteps() {
		TestReview.of("a.bib", """
				@inbook{part, author={A}, title={T}, crossref={volume}}
				@book{volume, author={A}, title={V}, crossref={whole}}
				@mvbook{whole, author={A}, title={W}, date={2020}}
				""").under(Profile.BIBLATEX).assertFindings(ID);
	}

	@Test
	void crossrefToItselfEnds() {
		TestReview.of("a.bib", "@inproceedings{k, author={A}, title={T}, crossref={k}, xdata={k}}")
				.under(Profile.BIBLATEX)
				.assertFindings(ID, "warning a.bib:1:16 «k» booktitle, inproceedings",
						"warning a.bib:1:16 «k» date, inproceedings");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			biblatex | inbook         | book          | author | title
			biblatex | inbook         | mvbook        | author | title booktitle
			biblatex | book           | mvbook        | author | title
			biblatex | mvbook         | book          | author | ''
			biblatex | incollection   | collection    | editor | author title
			biblatex | inreference    | mvreference   | editor | author title booktitle
			biblatex | inproceedings  | proceedings   | editor | author title
			biblatex | conference     | proceedings   | editor | author title
			biblatex | inproceedings  | mvproceedings | editor | author title booktitle
			biblatex | inproceedings  | book          | editor | author booktitle
			biblatex | article        | periodical    | editor | author title
			biblatex | suppperiodical | periodical    | editor | author title
			biblatex | article        | book          | author | journaltitle
			bibtex   | inproceedings  | proceedings   | editor | author booktitle
			bibtex   | incollection   | book          | author | booktitle publisher
			bibtex   | article        | book          | author | journal
			""")
	void whatATitleBecomesDependsOnBothTypes(String profile, String child, String parent, String person,
			String missing) {
		String text = "@" + child + "{k, crossref={p}} @" + parent + "{p, " + person + "={P}, title={W}, year=2020}";
		assertEquals(missing, TestReview.of("a.bib", text).under(Profile.named(profile)).findings(ID).stream()
				.filter(finding -> finding.paper().key().equals("k"))
				.sorted((one, other) -> Integer.compare(order(one), order(other)))
				.map(finding -> finding.arguments().get(0)).collect(Collectors.joining(" ")));
	}

	@Test
	void bibtexInheritsFromOneEntryOnly() {
		String text = """
				@inbook{part, author={A}, title={T}, pages={1--2}, crossref={volume}, xdata={press}}
				@book{volume, author={A}, title={V}, year=2020, crossref={whole}}
				@book{whole, author={A}, title={W}, year=2020, publisher={P}}
				@xdata{press, publisher={P}}
				""";
		TestReview.of("a.bib", text).under(Profile.BIBTEX).assertFindings(ID,
				"warning a.bib:1:9 «part» publisher, inbook");
		TestReview.of("a.bib", text).under(Profile.BIBLATEX).assertFindings(ID);
	}

	@Test
	void crossrefDoesNotFillInWhatIsOfTheChild() {
		TestReview.of("a.bib", """
				@inproceedings{child, crossref={parent}}
				@proceedings{parent, title={Proceedings}, year=2020, editor={E}}
				""").under(Profile.BIBLATEX).assertFindings(ID, "warning a.bib:1:16 «child» author, inproceedings",
				"warning a.bib:1:16 «child» title, inproceedings");
	}

	@Test
	void parentInAnotherFileIsGivenTheBenefitOfTheDoubt() {
		TestReview.of("a.bib", "@inproceedings{child, author={A}, title={T}, crossref={elsewhere}}")
				.under(Profile.BIBLATEX).assertFindings(ID);
	}

	@Test
	void xdataFillsIn() {
		TestReview.of("a.bib", """
				@xdata{y, year=2020}
				@xdata{j, xdata={y}, journal={J}}
				@article{k, author={A}, title={T}, xdata={other, j}}
				@article{l, author={A}, title={T}, xdata={j}}
				""").under(Profile.BIBLATEX).assertFindings(ID);
	}

	@Test
	void whatFourPapersLackIsSaidFourTimes() {
		assertEquals(4, TestReview.of("a.bib", articles(4)).under(Profile.BIBLATEX).findings(ID).size());
	}

	@Test
	void whatFivePapersLackIsSaidOnce() {
		TestReview.of("a.bib", articles(5) + "@article{odd, author={}, title={}, journal={J}}").under(Profile.BIBLATEX)
				.assertFindings(ID, "warning a.bib:1:10 «k0» date", "warning a.bib:6:10 «odd» title, article",
						"warning a.bib:6:10 «odd» author, article");
	}

	@Test
	void onePaperThatTellsMakesTheOthersTellThemselves() {
		String text = articles(5) + "@article{last, author={A}, title={T}, journal={J}, year=2020}";
		assertEquals(5, TestReview.of("a.bib", text).under(Profile.BIBLATEX).findings(ID).size());
	}

	@Test
	void entriesOfWhichNothingIsRequiredDoNotCount() {
		String text = articles(5) + "@xdata{x, year=2020} @mytype{y, foo={bar}}";
		assertEquals(1, TestReview.of("a.bib", text).under(Profile.BIBLATEX).findings(ID).size());
	}

	private static String articles(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append("@article{k" + i + ", author={A}, title={Title " + i + "}, journal={J}}\n");
		}
		return text.toString();
	}

	@Test
	void digestRequiresTitleAndAbstractOfEachPaper() {
		TestReview.of("a.bib", """
				@online{full, title={T}, abstract={A}, author={A}, date={2020}, url={u}}
				@online{bare, title={T}}
				""").under(Profile.DIGEST).assertFindings(ID, "warning a.bib:2:9 «bare» abstract, online");
	}

	@Test
	void digestSaysOnceWhatTheFileLacks() {
		List<Finding> findings = TestReview.of("a.bib", """
				@online{one, title={T}, abstract={A}, url={u}}
				@online{two, title={T}, abstract={A}}
				""").under(Profile.DIGEST).findings(ID);
		assertEquals(1, findings.size());
		assertEquals(Severity.INFO, findings.get(0).severity());
		assertEquals(List.of("author", "date"), findings.get(0).arguments());
		assertNull(findings.get(0).paper());
		assertTrue(findings.get(0).message().contains("2"), findings.get(0).message());
	}
}
