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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.bibtex.BibFormatter;
import org.lectern.core.bibtex.FieldOrder;
import org.lectern.core.bibtex.FormatOptions;
import org.lectern.core.tests.TestData;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;

/** The layout of BibTeX: what it changes, what it leaves alone, and that it is settled at once. */
@SuppressWarnings("nls")
class BibFormatterTest {

	private static final FormatOptions PLAIN = new FormatOptions("  ", false, FieldOrder.AS_WRITTEN);

	/** Text before, text after. */
	static Stream<List<String>> layouts() {
		return Stream.of(//
				List.of("@article{a,title={T},year=2019}", "@article{a,\n  title = {T},\n  year = 2019\n}\n"),
				List.of("@ article { a , title = {T} , }\n", "@article{a,\n  title = {T},\n}\n"),
				List.of("@article(a, title = \"T\")", "@article(a,\n  title = \"T\"\n)\n"),
				List.of("@misc{a}\n@misc{b,}", "@misc{a}\n\n@misc{b,\n}\n"),
				List.of("@misc{a\n  , title = {T}\n  , year = 2019\n  }",
						"@misc{a,\n  title = {T},\n  year = 2019\n}\n"),
				List.of("@misc{a, title = {Two\n     lines}}", "@misc{a,\n  title = {Two\n     lines}\n}\n"),
				List.of("@misc{a, journal = jor  #  { B}}", "@misc{a,\n  journal = jor  #  { B}\n}\n"),
				List.of("\n\n@misc{a}\n\n\n\n@misc{b}\n\n", "@misc{a}\n\n@misc{b}\n"),
				List.of("@string{ a={A} }\n@string{b = {B}}\n\n\n@string(c = {C})",
						"@string{a = {A}}\n@string{b = {B}}\n\n@string(c = {C})\n"),
				List.of("@misc{a}@misc{b}", "@misc{a}\n\n@misc{b}\n"),
				List.of("Words\n  @misc{a,x={1}} more words", "Words\n  @misc{a,\n  x = {1}\n} more words"),
				List.of("@comment{ keep   this }\n@misc{a,x={1}}", "@comment{ keep   this }\n\n@misc{a,\n  x = {1}\n}\n"),
				// not well formed: nobody knows where its parts end
				List.of("@misc{a, x = {1}, y = }\n", "@misc{a, x = {1}, y = }\n"),
				List.of("@misc{a, x={1}, % remark\n y={2}}\n", "@misc{a, x={1}, % remark\n y={2}}\n"),
				List.of("@misc{a, x = {1}", "@misc{a, x = {1}"),
				List.of("@misc{a, x={1}}\r\n@misc{b}\r\n", "@misc{a,\r\n  x = {1}\r\n}\r\n\r\n@misc{b}\r\n"),
				List.of("\uFEFF@misc{a,x=1}", "\uFEFF@misc{a,\n  x = 1\n}\n"));
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void laysOutAndIsSettled(List<String> layout) {
		String formatted = format(layout.get(0), PLAIN);
		assertEquals(layout.get(1), formatted);
		assertEquals(List.of(), BibFormatter.format(BibParser.parse(formatted), PLAIN));
	}

	@Test
	void equalsSignsStandBelowEachOther() {
		assertEquals("@book{a,\n\tauthor    = {A},\n\tpublisher = {P},\n\tyear      = 2019\n}\n", format(
				"@book{a, author={A}, publisher = {P}, year=2019}", new FormatOptions("\t", true, FieldOrder.AS_WRITTEN)));
	}

	@Test
	void fieldsComeIntoTheOrderAskedFor() {
		String entry = "@article{a, mine={M}, doi={D}, year=2019, title={T}, author={A}, abstract={S}}";
		assertEquals("author title year mine doi abstract", names(entry, FieldOrder.CUSTOMARY));
		assertEquals("abstract author doi mine title year", names(entry, FieldOrder.ALPHABETICAL));
		assertEquals("mine doi year title author abstract", names(entry, FieldOrder.AS_WRITTEN));
	}

	private static String names(String entry, FieldOrder order) {
		BibDocument document = BibParser.parse(format(entry, new FormatOptions("  ", true, order)));
		assertEquals(List.of(), document.problems());
		return String.join(" ", document.entries().get(0).fields().stream()
				.map(field -> field.nameRange().in(document.text())).toList());
	}

	@Test
	void onlyTheEntriesOfARangeChange() {
		String text = "@misc{a,x={1}}\n\n\n@misc{b,x={1}}\n\n\n@misc{c,x={1}}\n";
		int inSecond = text.indexOf("b,x");
		List<TextReplacement> changes = BibFormatter.format(BibParser.parse(text), PLAIN, new SourceRange(inSecond, 0));
		assertEquals("@misc{a,x={1}}\n\n\n@misc{b,\n  x = {1}\n}\n\n\n@misc{c,x={1}}\n",
				TextReplacement.apply(changes, text));
	}

	/** What real exports hold stays, character by character, besides white space. */
	@Test
	void realFilesKeepEveryValue() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(TestData.path("dedupe"))) {
			files = all.filter(file -> file.toString().endsWith(".bib")).sorted().toList();
		}
		assertNotEquals(List.of(), files);
		for (Path file : files) {
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			String formatted = format(text, FormatOptions.STANDARD);
			assertEquals(values(text), values(formatted), file.toString());
			assertEquals(text.replaceAll("\\s", ""), formatted.replaceAll("\\s", ""), file.toString());
			assertEquals(List.of(), BibFormatter.format(BibParser.parse(formatted), FormatOptions.STANDARD), file.toString());
		}
	}

	private static List<String> values(String text) {
		BibDocument document = BibParser.parse(text);
		List<String> values = new ArrayList<>();
		for (EntryNode entry : document.entries()) {
			values.add(entry.typeRange().in(text) + ' ' + entry.keyRange().in(text));
			for (FieldNode field : entry.fields()) {
				values.add(field.nameRange().in(text) + ' ' + field.style() + ' ' + field.valueRange().in(text));
			}
		}
		return values;
	}

	private static String format(String text, FormatOptions options) {
		return TextReplacement.apply(BibFormatter.format(BibParser.parse(text), options), text);
	}
}
