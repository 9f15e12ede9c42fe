/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.query.PaperState;
import org.lectern.core.query.Query;
import org.lectern.core.query.QueryProblem;
import org.lectern.core.query.QueryTerm;
import org.lectern.core.query.SearchablePaper;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;

/** What queries find. The papers are named by one letter each. */
@SuppressWarnings("nls")
class QueryTest {

	private static final String PAPERS = """
			@inproceedings{A,
			  author = {Vaswani, Ashish and Polosukhin, Illia},
			  title = {Attention Is All You Need},
			  booktitle = {Advances in {NeurIPS}},
			  year = {2017},
			  keywords = {deep, learning; transformer},
			  readstatus = {read},
			  ranking = {rank5},
			  file = {:pdfs/vaswani.pdf:PDF},
			}
			@article{B,
			  author = {G{\\"o}del, Kurt and {\\L}ukasiewicz, Jan},
			  title = {{\\"U}ber formal unentscheidbare S{\\"a}tze},
			  journaltitle = {Monatshefte},
			  date = {1931-05},
			  keywords = {logic, deep learning},
			  readstatus = {skimmed},
			  ranking = {rank2},
			}
			@book{C,
			  author = {Ann Elm},
			  title = {Trees: a field guide},
			  year = {2020},
			  doi = {10.1000/xyz-1},
			  abstract = {},
			}
			@misc{D:x,
			  title = {Undated},
			  url = {https://example.org/d},
			  abstract = {Of attentive readers},
			  odd-field = {strange},
			}
			""";

	private static final Map<String, PaperState> STATES = Map.of("A", new PaperState(true, Set.of(), null), "B",
			new PaperState(false, Set.of("missing-field", "duplicate-paper"), Severity.WARNING), "C",
			new PaperState(false, Set.of("doi-syntax"), Severity.ERROR));

	private final ReviewCorpus corpus = TestReview.of("papers/all.bib", PAPERS).corpus();

	private String found(String text) {
		Query query = Query.parse(text, name -> name.equals("odd-field"));
		return corpus.papers().stream().filter(paper -> matches(query, paper)).map(paper -> paper.getKey().substring(0, 1))
				.collect(Collectors.joining());
	}

	private static boolean matches(Query query, Paper paper) {
		return query.matches(SearchablePaper.of(paper, "papers/all.bib"),
				STATES.getOrDefault(paper.getKey(), PaperState.NONE));
	}

	private static List<String> problems(String text) {
		return Query.parse(text).problems().stream().map(QueryProblem::message).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"'' # ABCD", "'   ' # ABCD", //
			"attention # A", "ATTENT # AD", "atten read # AD", "attention gödel # ''", //
			"godel # B", "GÖDEL # B", "g\\\"odel # B", "lukasiewicz # B", "uber # B", "sätze # B", //
			"\"all you need\" # A", "\"all you nee\" # ''", "“is all” # A", "\"all you need # A", //
			"all-you # A", "10.1000/XYZ # C", "doi:10.1000/xyz-1 # C", //
			"author:vaswani # A", "Author:VASWANI # A", "title:vaswani # ''", "author: vaswani # A", //
			"author:\"ann elm\" # C", "author:(godel elm) # ''", "author:(godel OR elm) # BC", //
			"venue:neurips # A", "venue:monats # B", "journal:monats # B", "odd-field:strange # D", //
			"abstract:attent # D", "title:tree title:guide # C", "author:\"vaswani polosukhin\" # ''" })
	void looksForTexts(String query, String expected) {
		assertEquals(expected, found(query));
		assertEquals(List.of(), problems(query.replace("odd-field", "title")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"year:2017 # A", "year:2017..2020 # AC", "year:2017...2020 # AC", "year:2020..2017 # AC", //
			"year:2017-2020 # AC", "year:2017–2020 # AC", "year:..2017 # AB", "year:2017.. # AC", "year:-2017 # AB", //
			"year:>2017 # C", "year:>=2017 # AC", "year:<2017 # B", "year:<=2017 # AB", "year:=1931 # B", "year:≥2018 # C", //
			"year:20 # AC", "year:201 # A", "year:2 # AC", "year:2017..20 # AC", "year:19..20 # ABC", "year: 1931 # B", //
			"-year:2017 # BCD", "year:(2017 OR 1931) # AB", "date:1931 # B", //
			"rating:5 # A", "rating:>=3 # A", "rating:2..5 # AB", "rating:<3 # B", "rating:0 # CD", "rating:..5 # AB", //
			"rating:rank2 # B", "ranking:2 # B", "rating:>=0 # ABCD" })
	void comparesNumbers(String query, String expected) {
		assertEquals(expected, found(query));
		assertEquals(List.of(), problems(query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"has:note # A", "has:notes # A", "-has:note # BCD", "has:pdf # A", "has:problem # BC", "has:error # C", //
			"has:warning # B", "has:doi # C", "has:abstract # D", "has:tag # AB", "has:rating # AB", "has:year # ABC", //
			"has:booktitle # A", "has:journal # B", "HAS:Note # A", //
			"is:read # A", "is:skimmed # B", "is:unread # CD", "is:rated # AB", "is:duplicate # B", //
			"status:read # A", "status:un # CD", "readstatus:s # B", //
			"tag:logic # B", "tag:deep # AB", "tag:\"deep learning\" # B", "tag:deep tag:learning # AB", "tag:\"deep\" # A", //
			"keyword:trans # A", "tags:LOGIC # B", //
			"key:a # A", "key:d # D", "key:\"D:X\" # D", "key::x # D", "type:art # B", "type:@book # C", "type:\"in\" # ''", //
			"type:in # A", "in:papers # ABCD", "in:other # ''", "problem:missing # B", "problem:doi-syntax # C", //
			"problem:\"missing field\" # B" })
	void asksWhatPapersAreAndHave(String query, String expected) {
		assertEquals(expected, found(query));
		assertEquals(List.of(), problems(query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"vaswani OR gödel # AB", "vaswani | elm # AC", "vaswani || elm # AC", "vaswani gödel OR elm # C", //
			"(vaswani OR gödel) year:2017 # A", "-(vaswani OR gödel) # CD", "NOT vaswani NOT gödel # CD", "--vaswani # A", //
			"vaswani AND need # A", "a -a # ''", "has:note OR (is:skimmed -tag:x) # AB", "((elm)) # C", "-\"all you\" # BCD" })
	void combinesTerms(String query, String expected) {
		assertEquals(expected, found(query));
		assertEquals(List.of(), problems(query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"author: # ABCD", "vaswani OR # A", "vaswani OR - # A", "(vaswani # A", "( # ABCD", "- # ABCD", "NOT # ABCD", //
			"vaswani NOT # A", "\" # ABCD", "() # ABCD", "vaswani ) # A", ") elm # C", "OR elm # C", "year: x elm # C", //
			"year:x # ABCD", "status:zzz # ABCD", "has:no # ABCD", "rating:9x elm # C", "elm %% # C", "author:%% # ABCD" })
	void isForgivingWhileTyped(String query, String expected) {
		assertEquals(expected, found(query));
		assertFalse(Query.parse(query).explanation().isBlank());
	}

	@Test
	void anyBeginningOfAQueryIsAQuery() {
		String query = "-(author:\"v\" OR year:2017..2020) has:note NOT tag:x | \"y\" rating:>=3";
		for (int end = 0; end <= query.length(); end++) {
			Query part = Query.parse(query.substring(0, end));
			assertFalse(part.explanation().isBlank());
			part.problems().forEach(problem -> assertTrue(problem.offset() + problem.length() <= query.length()));
		}
	}

	@Test
	void goesNotDeeperThanTheStack() {
		assertFalse(Query.parse("(".repeat(50_000) + "x").problems().isEmpty());
		assertTrue(Query.parse("-".repeat(50_000) + "x").explanation().length() > 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { //
			"auhtor:vaswani # There is no field “auhtor”, did you mean “author”? It is looked for as text",
			"zzzzzzzz:1 # There is no field “zzzzzzzz”; it is looked for as text",
			"year:soon x # “soon” is no year; write 2017, 2017..2020 or >=2017",
			"rating:7x # “7x” is no rating; write 3, >=3 or 3..5",
			"status:lost # “lost” is no reading status; there are: unread, skimmed, read",
			"author: # Nothing stands behind “author:”", "a ) b # A parenthesis is closed that was never opened",
			"OR x # OR stands between two terms, and one is missing", "+ # “+” holds no letter or digit to look for" })
	void saysWhatItDidNotUnderstand(String query, String expected) {
		assertEquals(List.of(expected), problems(query));
	}

	@Test
	void looksForTextWithAColonAsText() {
		assertEquals("C", found("Trees: guide"));
		assertEquals("D", found("https://example.org/d"));
		assertEquals(1, problems("Trees: guide").size());
	}

	@Test
	void knowsWhatIsOnlyUnfinished() {
		assertEquals(QueryProblem.Kind.UNFINISHED, Query.parse("x author:").problems().get(0).kind());
		assertEquals(QueryProblem.Kind.UNFINISHED, Query.parse("has:no").problems().get(0).kind());
		assertEquals(QueryProblem.Kind.NOT_UNDERSTOOD, Query.parse("has:no x").problems().get(0).kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "'' # All papers", "attention # Papers that contain “attention”",
			"author:v year:2017..2020 -has:note # Papers that have “v” in author and appeared in 2017 to 2020 and not (have a value for note)",
			"(a OR b) c # Papers that (contain “a” or contain “b”) and contain “c”",
			"rating:>=3 # Papers that have a rating of 3 or more" })
	void explainsItself(String query, String expected) {
		assertEquals(expected, Query.parse(query).explanation());
	}

	@Test
	void examplesAreUnderstood() {
		for (QueryTerm term : QueryTerm.all()) {
			assertEquals(List.of(), problems(term.example()), term.example());
			assertTrue(term.example().startsWith(term.name() + ':'));
			QueryTerm.values(term.name())
					.forEach(value -> assertEquals(List.of(), problems(term.name() + ':' + value), value));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a OR b" })
	void isEmptyOnlyWithoutTerms(String text) {
		assertEquals(text.isEmpty(), Query.parse(text).isEmpty());
	}
}
