/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.bibtex.BibPlace;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.core.bibtex.EntrySorter;
import org.lectern.core.bibtex.FileNames;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;

/** What stands where in BibTeX, and which names occur where. */
@SuppressWarnings("nls")
class BibPlaceTest {

	private static final String TEXT = """
			@string{jor = {Journal of Reading}}
			@string{jorl = jor # { Letters}}
			@article{smith, journal = JORL, xdata = {common, Other}, year = 2019}
			@xdata{common, note = {kept}}
			@inbook{part, crossref = {Smith}}
			""";

	@ParameterizedTest
	@CsvSource({ "article,TYPE,article", "smith,KEY,smith", "journal =,FIELD_NAME,journal", "JORL,MACRO,JORL",
			"jorl =,MACRO_DEFINITION,jorl", "jor #,MACRO,jor", "'common, O',REFERENCE,common", "Other,REFERENCE,Other",
			"2019,VALUE,2019", "kept,VALUE,kept", "Smith},REFERENCE,Smith" })
	void tellsWhatStandsSomewhere(String place, BibPlace.Kind kind, String word) {
		BibDocument document = BibParser.parse(TEXT);
		BibPlace found = BibPlace.at(document, TEXT.indexOf(place) + 1);
		assertEquals(kind, found.kind());
		assertEquals(word, found.in(TEXT));
	}

	@Test
	void knowsWhereNamesAreDefinedAndUsed() {
		BibSymbols symbols = BibSymbols.of(BibParser.parse(TEXT));
		assertEquals(List.of("smith"), texts(symbols.definitionsOfKey("SMITH")));
		assertEquals(List.of("Smith"), texts(symbols.usesOfKey("smith")));
		assertEquals(List.of("jor"), texts(symbols.definitionsOfMacro("jor")));
		assertEquals(List.of("jor"), texts(symbols.usesOfMacro("jor")));
		assertEquals(List.of("JORL"), texts(symbols.usesOfMacro("jorl")));
		assertEquals("Journal of Reading Letters", symbols.valueOfMacro("Jorl"));
		assertEquals("[jor, jorl]", symbols.macros().toString());
		assertEquals(List.of(), symbols.definitionsOfKey("Other"));
	}

	private static List<String> texts(List<SourceRange> ranges) {
		return ranges.stream().map(range -> range.in(TEXT)).toList();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "a/b.pdf|a/b.pdf", ":a/b.pdf:PDF|a/b.pdf",
			"Full Text:a/b.pdf:application/pdf|a/b.pdf", "a.pdf;b.pdf|a.pdf b.pdf", ":C\\:/a.pdf:PDF|C:/a.pdf" }, delimiter = '|')
	void readsLinkedFiles(String value, String names) {
		assertEquals(names, String.join(" ", FileNames.in(value)));
	}

	@ParameterizedTest
	@CsvSource({ "KEY,a b c", "YEAR,c b a", "TYPE,c a b" })
	void sortsEntries(EntrySorter.Order order, String keys) {
		String text = "@misc{b, year = 2001}\n\n@misc{a, year = 2000}\n\n@book{c, date = {2020-05}}\n";
		BibDocument sorted = sort(text, order);
		assertEquals(keys, keys(sorted));
		assertEquals(List.of(), EntrySorter.sort(sorted, order));
	}

	@Test
	void noEntryPassesADefinitionOrThoseThatInheritFromIt() {
		String text = "@misc{b, x = {1}}\n@string{m = {M}}\n@misc{z, x = m, crossref = {c}}\n@misc{c, x = m}\n@misc{a, x = m}\n";
		assertEquals("b a z c", keys(sort(text, EntrySorter.Order.KEY)));
	}

	private static BibDocument sort(String text, EntrySorter.Order order) {
		return BibParser.parse(TextReplacement.apply(EntrySorter.sort(BibParser.parse(text), order), text));
	}

	private static String keys(BibDocument document) {
		return String.join(" ",
				document.entries().stream().map(entry -> entry.keyRange().in(document.text())).toList());
	}
}
