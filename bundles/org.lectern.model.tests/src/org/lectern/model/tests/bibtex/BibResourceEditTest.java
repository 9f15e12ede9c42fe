/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.model.tests.bibtex.BibFiles.newField;
import static org.lectern.model.tests.bibtex.BibFiles.newPaper;
import static org.lectern.model.tests.bibtex.BibFiles.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** Changes a model and looks at the text that is saved. */
class BibResourceEditTest {

	private static final String FILE = """
			% A comment that stays.
			@string{acm = "ACM"}

			@article{first,
			  author    = {Ada Lovelace},
			  title     = "On {Engines}",
			  publisher = acm # " Press",
			  year      = 1843,
			}

			@book{second,
			  title = {Notes},
			  year = {1844}
			}

			@comment{jabref-meta: x;}
			""";

	@Test
	void changesNothingWhenNothingChanged() throws IOException {
		BibResource resource = BibFiles.load(FILE);
		assertEquals(List.of(), resource.computeReplacements());
		assertSame(resource.getText(), resource.toText());
	}

	@Test
	void changesOnlyTheValue() throws IOException {
		check(papers -> set(papers, "first", "author", "Augusta Ada King"), "Ada Lovelace", "Augusta Ada King");
		check(papers -> set(papers, "first", "title", "On {\"}Engines"), "On {Engines}", "On {\"}Engines");
		check(papers -> set(papers, "first", "year", "1844"), "1843", "1844");
		check(papers -> set(papers, "second", "year", ""), "{1844}", "{}");
	}

	@Test
	void changesTheDelimitersOnlyWhereTheValueNeedsIt() throws IOException {
		check(papers -> set(papers, "first", "title", "On \"Engines\""), "\"On {Engines}\"", "{On \"Engines\"}");
		check(papers -> set(papers, "first", "year", "1843a"), "1843", "{1843a}");
		check(papers -> set(papers, "first", "publisher", "Taylor"), "acm # \" Press\"", "{Taylor}");
		check(papers -> set(papers, "second", "title", "A \"B\""), "{Notes}", "{A \"B\"}");
	}

	@Test
	void replacesExactlyTheRangeOfTheValue() throws IOException {
		BibResource resource = BibFiles.load(FILE);
		set(resource.getBibliography(), "first", "title", "New");
		List<TextReplacement> edits = resource.computeReplacements();
		assertEquals(1, edits.size());
		assertEquals("On {Engines}", edits.get(0).range().in(FILE));
		assertEquals("New", edits.get(0).text());
	}

	@Test
	void changesKeyTypeAndName() throws IOException {
		check(papers -> paper(papers, "first").setKey("lovelace:1843"), "{first,", "{lovelace:1843,");
		check(papers -> paper(papers, "first").setEntryType("InCollection"), "@article", "@InCollection");
		check(papers -> paper(papers, "second").findField("year").setName("date"), "  year = {1844}", "  date = {1844}");
	}

	@Test
	void addsFieldsInTheStyleOfTheEntry() throws IOException {
		check(papers -> paper(papers, "first").getFields().add(newField("doi", "10.1/x")), "1843,\n}",
				"1843,\n  doi       = {10.1/x},\n}");
		check(papers -> paper(papers, "second").getFields().add(newField("doi", "10.1/x")), "{1844}\n}",
				"{1844},\n  doi = {10.1/x}\n}");
		check(papers -> paper(papers, "second").getFields().add(0, newField("author", "A")), "  title = {Notes}",
				"  author = {A},\n  title = {Notes}");
		check(papers -> paper(papers, "second").getFields().add(1, newField("author", "A")), "{Notes},\n",
				"{Notes},\n  author = {A},\n");
	}

	@Test
	void removesFieldsWithTheirLines() throws IOException {
		check(papers -> remove(papers, "first", "title"), "  title     = \"On {Engines}\",\n", "");
		check(papers -> remove(papers, "first", "year"), "  year      = 1843,\n", "");
		check(papers -> remove(papers, "second", "year"), ",\n  year = {1844}\n}", "\n}");
		check(papers -> remove(papers, "second", "title"), "  title = {Notes},\n", "");
		check(papers -> paper(papers, "second").getFields().clear(), "second,\n  title = {Notes},\n  year = {1844}\n}",
				"second\n}");
	}

	@Test
	void removingAndAddingAFieldAgainIsAChangeOfItsValue() throws IOException {
		check(papers -> {
			remove(papers, "first", "author");
			paper(papers, "first").getFields().add(0, newField("author", "Ada"));
		}, "Ada Lovelace", "Ada");
	}

	@Test
	void reordersFieldsAsTheyAreWritten() throws IOException {
		check(papers -> paper(papers, "first").getFields().move(0, 3), """
				  author    = {Ada Lovelace},
				  title     = "On {Engines}",
				  publisher = acm # " Press",
				  year      = 1843,
				""", """
				  year      = 1843,
				  author    = {Ada Lovelace},
				  title     = "On {Engines}",
				  publisher = acm # " Press",
				""");
	}

	@Test
	void addsPapersInTheStyleOfTheFile() throws IOException {
		Paper added = newPaper("misc", "new", newField("title", "T"), newField("year", "2000"));
		check(papers -> papers.getPapers().add(added), "year = {1844}\n}\n",
				"year = {1844}\n}\n\n@misc{new,\n  title = {T},\n  year = {2000}\n}\n");
		check(papers -> papers.getPapers().add(1, newPaper("misc", "new", newField("title", "T"))), "1843,\n}\n",
				"1843,\n}\n\n@misc{new,\n  title     = {T},\n}\n");
		check(papers -> papers.getPapers().add(0, newPaper("misc", "new")), "@article{first",
				"@misc{new\n}\n\n@article{first");
	}

	@Test
	void beginsAFile() throws IOException {
		BibResource resource = new BibResource(null);
		resource.getBibliography().getPapers().add(newPaper("article", "a", newField("title", "T {X}")));
		resource.getBibliography().getPapers().add(newPaper("misc", "b"));
		assertEquals("@article{a,\n  title = {T {X}},\n}\n\n@misc{b\n}\n", saved(resource));
	}

	@Test
	void addsPapersToAFileWithoutAny() throws IOException {
		BibResource resource = BibFiles.load("% Encoding: UTF-8");
		resource.getBibliography().getPapers().add(newPaper("misc", "b", newField("note", "\u00e9")));
		assertEquals("% Encoding: UTF-8\n\n@misc{b,\n  note = {\u00e9},\n}\n", saved(resource));
	}

	@Test
	void removesPapersWithTheBlankLineBehind() throws IOException {
		check(papers -> papers.getPapers().remove(paper(papers, "second")),
				"@book{second,\n  title = {Notes},\n  year = {1844}\n}\n\n", "");
		check(papers -> papers.getPapers().remove(0), FILE.substring(FILE.indexOf("@article"), FILE.indexOf("@book")),
				"");
		String all = FILE.substring(FILE.indexOf("@article"), FILE.indexOf("@comment"));
		check(papers -> papers.getPapers().clear(), all, "");
	}

	@Test
	void removesOnlyThePaperWhereOthersShareItsLine() throws IOException {
		BibResource resource = BibFiles.load("@misc{a}@misc{b} @misc{c} % end\n");
		resource.getBibliography().getPapers().remove(1);
		assertEquals("@misc{a} @misc{c} % end\n", resource.toText());
		resource.getBibliography().getPapers().remove(1);
		assertEquals("@misc{a}  % end\n", resource.toText());
	}

	@Test
	void movesPapersAsTheyAreWritten() throws IOException {
		BibResource resource = BibFiles.load(FILE);
		resource.getBibliography().getPapers().move(0, 1);
		String book = FILE.substring(FILE.indexOf("@book"), FILE.indexOf("@comment"));
		String expected = FILE.replace(book, "").replace("@article", book + "@article");
		assertEquals(expected, resource.toText());
	}

	@Test
	void keepsTheLineEndsOfTheFile() throws IOException {
		BibResource resource = BibFiles.load(FILE.replace("\n", "\r\n"));
		Bibliography papers = resource.getBibliography();
		papers.getPapers().add(newPaper("misc", "new", newField("note", "two\nlines"), newField("year", "1")));
		paper(papers, "first").getFields().add(newField("doi", "10.1/x"));
		set(papers, "second", "title", "two\r\nother\rlines");
		String text = saved(resource);
		assertEquals(text, text.replaceAll("\r\n|\r|\n", "\r\n"));
		assertEquals(List.of(), resource.computeReplacements());
	}

	@Test
	void refreshesTheRangesWhenItSaves() throws IOException {
		BibResource resource = BibFiles.load(FILE);
		Bibliography papers = resource.getBibliography();
		set(papers, "first", "author", "A much longer name than before");
		papers.getPapers().add(newPaper("misc", "new", newField("note", "x")));
		assertNull(BibResource.rangeOf(papers.getPapers().get(2)));
		saved(resource);
		assertEquals("new", BibResource.keyRangeOf(papers.getPapers().get(2)).in(resource.getText()));
		assertEquals("1844", BibResource.valueRangeOf(paper(papers, "second").findField("year")).in(resource.getText()));
		assertEquals(List.of(), resource.computeReplacements());
		papers.getPapers().remove(2);
		set(papers, "first", "author", "Ada Lovelace");
		assertEquals(FILE, saved(resource));
	}

	@Test
	void knowsTheRanges() throws IOException {
		BibResource resource = BibFiles.load(FILE);
		Paper first = resource.getBibliography().getPapers().get(0);
		assertTrue(BibResource.rangeOf(first).in(FILE).startsWith("@article{first,"));
		assertTrue(BibResource.rangeOf(first).in(FILE).endsWith("1843,\n}"));
		assertEquals("first", BibResource.keyRangeOf(first).in(FILE));
		assertEquals("article", BibResource.typeRangeOf(first).in(FILE));
		assertEquals("title     = \"On {Engines}\"", BibResource.rangeOf(first.findField("TITLE")).in(FILE));
		assertEquals("title", BibResource.nameRangeOf(first.findField("title")).in(FILE));
		assertEquals("On {Engines}", BibResource.valueRangeOf(first.findField("title")).in(FILE));
		assertEquals("acm # \" Press\"", BibResource.valueRangeOf(first.findField("publisher")).in(FILE));
		assertEquals("ACM Press", first.fieldValue("publisher"));
		assertEquals(4, resource.getLines().lineOf(BibResource.rangeOf(first).offset()));
		assertNull(BibResource.rangeOf(newField("a", "b")));
	}

	@Test
	void repairsWhatIsMissing() throws IOException {
		checkIn("@misc{a, note = , year = 1}", papers -> set(papers, "a", "note", "x"), "@misc{a, note = {x} , year = 1}");
		checkIn("@misc{a, note, year = 1}", papers -> set(papers, "a", "note", "x"), "@misc{a, note = {x}, year = 1}");
		checkIn("@misc{, note = {x}}", papers -> papers.getPapers().get(0).setKey("k"), "@misc{k, note = {x}}");
		checkIn("@misc{note = {x}}", papers -> papers.getPapers().get(0).setKey("k"), "@misc{k, note = {x}}");
		checkIn("@misc{}", papers -> papers.getPapers().get(0).setKey("k"), "@misc{k}");
		checkIn("@misc{a, note = {x,\n  year = 1,\n}\n@misc{b}\n", papers -> set(papers, "a", "note", "y"),
				"@misc{a, note = {y},\n  year = 1,\n}\n@misc{b}\n");
	}

	@Test
	void addsToOddLayouts() throws IOException {
		Consumer<Bibliography> add = papers -> papers.getPapers().get(0).getFields().add(newField("doi", "x"));
		checkIn("@misc{a}", add, "@misc{a,\n  doi = {x}\n}");
		checkIn("@misc{a,\n}", add, "@misc{a,\n  doi = {x},\n}");
		checkIn("@misc{a, note={x}}", add, "@misc{a, note={x}, doi={x}}");
		checkIn("@misc(a, note=\"x\", b=\"y\")", add, "@misc(a, note=\"x\", b=\"y\", doi=\"x\")");
		checkIn("@misc{a\n  , note  = {x}\n  , title = {y}\n}", add,
				"@misc{a\n  , note  = {x}\n  , title = {y}\n  , doi   = {x}\n}");
		checkIn("@misc{a,\n  title =      \"y\",\n  howpublished = \"x\",\n  year =       \"1\",\n}", add,
				"@misc{a,\n  title =      \"y\",\n  howpublished = \"x\",\n  year =       \"1\",\n"
						+ "  doi =        \"x\",\n}");
		checkIn("@misc{a,\n\tnote = {x},\n\t% remark, with a comma\n}", add,
				"@misc{a,\n\tnote = {x},\n\tdoi = {x},\n\t% remark, with a comma\n}");
	}

	@Test
	void keepsRemarksWhenFieldsGo() throws IOException {
		checkIn("@misc{a,\n  note = {x}, % one\n  year = 1, % two\n}", papers -> remove(papers, "a", "note"),
				"@misc{a,\n   % one\n  year = 1, % two\n}");
		checkIn("@misc{a,\n  note = {x}, % one\n  year = 1, % two\n}",
				papers -> paper(papers, "a").getFields().clear(), "@misc{a,\n   % one\n   % two\n}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a {", "a }", "} {", "{}}", "\\{" })
	void refusesValuesWithUnbalancedBraces(String value) throws IOException {
		BibResource resource = BibFiles.load(FILE);
		set(resource.getBibliography(), "first", "author", value);
		UnwritablePaperException e = assertThrows(UnwritablePaperException.class, resource::computeReplacements);
		assertTrue(e.getMessage().contains("first") && e.getMessage().contains("author"), e.getMessage());
		assertNothingWritten(resource);
	}

	@Test
	void refusesNamesAndKeysThatWouldBreakTheEntry() throws IOException {
		for (String key : List.of("a,b", "a b", "a}", "a{", "\"a", "a%b", "a\\b", "a=b", "a\n")) {
			refuse(papers -> papers.getPapers().get(0).setKey(key));
		}
		for (String type : List.of("", "a b", "string", "Comment", "PREAMBLE", "a{", "@a")) {
			refuse(papers -> papers.getPapers().get(0).setEntryType(type));
		}
		for (String name : List.of("", "a b", "a=", "a,", "{a}", "@a", "a\u00a0b")) {
			refuse(papers -> papers.getPapers().get(0).getFields().add(newField(name, "x")));
			refuse(papers -> papers.getPapers().get(0).getFields().get(0).setName(name));
		}
		refuse(papers -> papers.getPapers().add(newPaper(null, "k")));
		refuse(papers -> papers.getPapers().add(newPaper("misc", "k k")));
	}

	private static void refuse(Consumer<Bibliography> change) throws IOException {
		BibResource resource = BibFiles.load(FILE);
		change.accept(resource.getBibliography());
		assertThrows(UnwritablePaperException.class, resource::computeReplacements);
		assertNothingWritten(resource);
	}

	private static void assertNothingWritten(BibResource resource) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThrows(IOException.class, () -> resource.save(out, null));
		assertEquals(0, out.size());
		assertEquals(FILE, resource.getText());
	}

	private static void check(Consumer<Bibliography> change, String before, String after) throws IOException {
		assertTrue(FILE.contains(before), "the test is about " + before);
		checkIn(FILE, change, FILE.replace(before, after));
	}

	private static void checkIn(String file, Consumer<Bibliography> change, String expected) throws IOException {
		BibResource resource = BibFiles.load(file);
		change.accept(resource.getBibliography());
		assertEquals(expected, resource.toText());
		assertEquals(expected, saved(resource));
		assertEquals(List.of(), resource.computeReplacements());
	}

	private static String saved(BibResource resource) throws IOException {
		return new String(BibFiles.save(resource), StandardCharsets.UTF_8);
	}

	private static void set(Bibliography papers, String key, String field, String value) {
		paper(papers, key).findField(field).setValue(value);
	}

	private static void remove(Bibliography papers, String key, String field) {
		Paper paper = paper(papers, key);
		paper.getFields().remove(paper.findField(field));
	}
}
