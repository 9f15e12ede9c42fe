/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.types;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** Which entry types and fields are flagged, and where. */
@SuppressWarnings("nls")
class TypeChecksTest {

	private static TestReview entry(String type, String fields) {
		return TestReview.of("a.bib", "@" + type + "{k,\n" + fields + "}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "artcle", "ARTICEL", "inproceeding", "boook", "foo", "journalarticle" })
	void unknownType(String type) {
		entry(type, "title={T}").assertFindings("unknown-type",
				"warning a.bib:1:2 «" + type + "» " + type.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "article", "InProceedings", "conference", "www", "online", "xdata", "set", "mvbook", "software",
			"IEEEtranBSTCTL", "mastersthesis", "customb", "jurisdiction" })
	void knownType(String type) {
		entry(type, "title={T}").assertFindings("unknown-type");
	}

	@ParameterizedTest
	@CsvSource({ "auhtor, author", "jounral, journal", "yaer, year", "Titel, title", "publsiher, publisher", "pubisher, publisher",
			"bookttile, booktitle", "yeear, year", "organisation, organization", "authors, author", "abstarct, abstract" })
	void slip(String name, String meant) {
		entry("article", name + "={X}").assertFindings("unknown-field",
				"warning a.bib:2:1 «" + name + "» " + name.toLowerCase(Locale.ROOT) + ", " + meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notes", "keyword", "day", "my-author", "author2", "relevance", "fjournal", "timestamp", "bibsource",
			"xauthor", "mood", "yea", "abstracted-by", "impact", "doii", "journalen-x" })
	void ownField(String name) {
		entry("article", name + "={X}").assertFindings("unknown-field");
	}

	@ParameterizedTest
	@ValueSource(strings = { "author={A}, auhtor={B}", "journaltitle={A}, jounral={B}", "date={2020}, yaer={2020}" })
	void slipBesideTheFieldItResembles(String fields) {
		entry("article", fields).assertFindings("unknown-field");
	}

	@Test
	void slipBesideAnEmptyField() {
		entry("article", "author={}, auhtor={B}").assertFindings("unknown-field",
				"warning a.bib:2:12 «auhtor» auhtor, author");
	}

	@ParameterizedTest
	@CsvSource({ "inproceedings, journal", "conference, journaltitle", "incollection, JOURNAL", "book, journal",
			"proceedings, journal", "phdthesis, journal", "techreport, booktitle", "article, booktitle", "article, school",
			"inbook, school", "thesis, booktitle" })
	void unexpectedField(String type, String field) {
		entry(type, field + "={X {\\\"o}}").assertFindings("unexpected-field",
				"warning a.bib:2:1 «" + field + "» " + field.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@CsvSource({ "article, journal", "article, publisher", "proceedings, booktitle", "book, booktitle", "misc, journal",
			"phdthesis, school", "thesis, school", "online, journal", "unknown, journal", "techreport, institution" })
	void expectedField(String type, String field) {
		entry(type, field + "={X}").assertFindings("unexpected-field");
	}

	@Test
	void emptyUnexpectedFieldPasses() {
		entry("article", "booktitle={ }").assertFindings("unexpected-field");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "phdthesis|Doe, Jane and Roe, Rita|", "thesis|Jane Doe and others|",
			"thesis|Jane Doe AND Rita Roe|type={phdthesis}", "phdthesis|Müller, J. and {\\'E}tienne, R.|",
			"mastersthesis|Jane Doe and Rita Roe|type={Ph.D. thesis}" })
	void severalAuthors(String type, String author, String more) {
		entry(type, "author={" + author + "}, " + (more == null ? "" : more)).assertFindings("thesis-authors",
				"warning a.bib:2:9 «" + author + "» author");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "phdthesis|Doe, Jane|", "phdthesis|{Research and Development}|", "phdthesis|{}|",
			"article|Jane Doe and Rita Roe|", "mastersthesis|Jane Doe and Rita Roe|", "thesis|Doe and Roe|type={mathesis}",
			"phdthesis|Ferdinand Sandoval|" })
	void oneAuthor(String type, String author, String more) {
		entry(type, "author={" + author + "}, " + (more == null ? "" : more)).assertFindings("thesis-authors");
	}

	@Test
	void strictProfileAsksAboutThesesOfLowerDegrees() {
		entry("mastersthesis", "author={Jane Doe and Rita Roe}").under(Profile.STRICT).assertFindings("thesis-authors",
				"warning a.bib:2:9 «Jane Doe and Rita Roe» author");
	}
}
