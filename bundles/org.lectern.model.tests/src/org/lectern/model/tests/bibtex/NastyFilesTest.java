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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * Files as they are found, not as they should be: each is saved as it was, each change of a field touches that field
 * alone, and what is broken costs the entry it stands in and no other.
 */
class NastyFilesTest {

	private static final String BEFORE = "@misc{before, title = {Stands before}}";

	private static final String AFTER = "@misc{after, title = {Stands behind}}";

	/** A text, the keys of the papers in it, and the lines that have a problem. */
	record Nasty(String name, String text, String keys, String lines) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Nasty> files() {
		return List.of(good("nested braces", "@misc{a, title = {{{{{deep}}} er} {}}}", "a"),
				good("quotes in braces", "@misc{a, title = {He said \"no\" and \"}, note = {x}}", "a"),
				good("braces in quotes", "@misc{a, title = \"A {\"}quoted{\"} {w}ord\", note = \"{}\"}", "a"),
				good("concatenation", "@string{j = \"J. \"}\n@misc{a, journal = j # {of } # \"X\" # 1 # j}", "a"),
				good("concatenation over lines", "@misc{a, title = \"one\"\n  #\n  {two}\n#\"three\"}", "a"),
				good("comment with entries in it", "@comment{ @misc{no, title={x}}\n@article{nor, this={y}} }\n@misc{a}", "a"),
				good("comment in parentheses", "@comment( @misc{no, title={x}} )\n@misc{a}", "a"),
				good("remarks behind percent signs", "% @misc{no, title={x}}\n@misc{a, title={x}}\n% more", "a"),
				broken("remarks among the fields", "@misc{a, % remark\n title={x} % more\n}", "a", "1 2"),
				good("text between entries", "I wrote\nthis list.\n@misc{a}\nmail me@here.org or\n@misc{b}\nThe end", "a b"),
				good("entries in one line", "@misc{a,title={x}}@misc{b,title={y}} @misc{c}", "a b c"),
				good("parentheses", "@misc(a, title = {x (y)}, note = \"(z)\")\n@string(s = {t})\n@preamble(\"p\")", "a"),
				good("carriage returns and line feeds", "@misc{a,\r\n  title = {x\r\n  y},\r\n}\r\n", "a"),
				good("carriage returns alone", "@misc{a,\r  title = {x\r  y},\r}\r@misc{b}\r", "a b"),
				good("line ends mixed", "@misc{a,\r\n  title = {x\n  y},\r  note = {z}\n\r}\n", "a"),
				good("tabs and odd spaces", "@misc\t{\ta\t,\ttitle\t=\t{x}\t,\f\n}\t", "a"),
				good("no-break spaces in values", "@misc{a, title = {x\u00a0y\u2003z}}", "a"),
				good("fields twice", "@misc{a, title = {x}, Title = {y}, title = {z}}", "a"),
				good("keys twice", "@misc{a, title = {x}}\n@misc{a, title = {y}}\n@misc{A, title = {z}}", "a a A"),
				good("unknown types and fields", "@zeitschriftenartikel{a, b+c.d/e = {x}, x:y = {1}, z-1_2 = 3}", "a"),
				good("keys not in ASCII", "@misc{M\u00fcller2020\u00e9, title={x}}\n@misc{\u674e\u660e2019, title={y}}\n@misc{\u0414\u043e\u043c:1}",
						"M\u00fcller2020\u00e9 \u674e\u660e2019 \u0414\u043e\u043c:1"),
				good("keys with anything", "@misc{a:b/c.d+e*f'g|h<i>&$!?;^`, title={x}}\n@misc{10.1000/xyz[1]}",
						"a:b/c.d+e*f'g|h<i>&$!?;^` 10.1000/xyz[1]"),
				broken("keys LaTeX cannot cite", "@misc{a~b, title={x}}\n@misc{c#d}", "a~b c#d", "1 2"),
				good("no final line end", "@misc{a, title={x}}", "a"), good("no line end in it", "@misc{a}@misc{b}", "a b"),
				good("last comma", "@misc{a, title={x},}\n@misc{b,}", "a b"), good("empty values", "@misc{a, title={}, note=\"\"}", "a"),
				good("escaped braces", "@misc{a, title={\\{x\\}}, note={\\\"{o} {\\'e}}}", "a"),
				good("numbers of any length", "@misc{a, year=02020, number=123456789012345678901234567890}", "a"),
				good("characters beyond 16 bits", "@misc{a, title={\ud83d\ude00 \ud835\udd38}, note={e\u0301}}", "a"),
				good("control characters", "@misc{a, title={An odd \u001b[0mtitle of some length}, note={Words and words and words}}", "a"),
				good("empty", "", ""), good("white space", " \n\t\r\n", ""), good("text alone", "There is no entry here.\n", ""),
				broken("missing comma between fields", "@misc{a,\n title = {x}\n note = {y}\n}", "a", "3"),
				broken("missing comma behind the key", "@misc{a\n title = {x},\n note = {y}\n}", "a", "2"),
				broken("missing closing brace of the entry", "@misc{a,\n title = {x},\n note = {y}\n\n@misc{b, title = {z}}", "a b", "1"),
				broken("missing closing brace of a value", "@misc{a,\n title = {x,\n note = {y}\n}\n\n@misc{b, title = {z}}", "a b", "2"),
				broken("missing closing quote", "@misc{a,\n title = \"x,\n note = {y}\n}\n\n@misc{b, title = {z}}", "a b", "2"),
				broken("a brace too many", "@misc{a,\n title = {x}},\n note = {y}\n}\n\n@misc{b, title = {z}}", "a b", "2"),
				broken("missing value", "@misc{a,\n title = ,\n note = {y}\n}", "a", "2"),
				broken("missing equals sign", "@misc{a,\n title {x},\n note = {y}\n}", "a", "2"),
				broken("missing key", "@misc{\n title = {x}\n}", "", "1"), broken("no key at all", "@misc{}", "", "1"),
				broken("an entry that only begins", "@misc{a,\n\n@misc{b, title = {z}}", "a b", "1"),
				broken("words among the fields", "@misc{a,\n title = {x},\n this is no field,\n note = {y}\n}", "a", "3"));
	}

	private static Nasty good(String name, String text, String keys) {
		return new Nasty(name, text, keys, "");
	}

	private static Nasty broken(String name, String text, String keys, String lines) {
		return new Nasty(name, text, keys, lines);
	}

	@ParameterizedTest
	@MethodSource("files")
	void isReadAndSavedAsItWas(Nasty file) throws IOException {
		BibResource resource = BibFiles.load(file.text());
		assertEquals(file.keys(), keys(resource));
		assertArrayEquals(file.text().getBytes(StandardCharsets.UTF_8), BibFiles.save(resource));
	}

	@ParameterizedTest
	@MethodSource("files")
	void tellsTheLinesThatAreBroken(Nasty file) throws IOException {
		BibResource resource = BibFiles.load(file.text());
		assertEquals(file.lines(), resource.getProblems().stream()
				.map(problem -> String.valueOf(resource.getLines().lineOf(problem.range().offset()))).distinct()
				.collect(Collectors.joining(" ")), resource.getProblems()::toString);
	}

	@ParameterizedTest
	@MethodSource("files")
	void costsNoOtherEntry(Nasty file) throws IOException {
		String text = BEFORE + "\n\n" + file.text() + "\n\n" + AFTER + "\n";
		BibResource resource = BibFiles.load(text);
		assertEquals(keys(BibFiles.load(file.text())), keys(resource).replaceFirst("^before ?", "").replaceFirst(" ?after$", ""));
		assertEquals("Stands before", BibFiles.paper(resource.getBibliography(), "before").getTitle());
		assertEquals("Stands behind", BibFiles.paper(resource.getBibliography(), "after").getTitle());
		assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), BibFiles.save(resource));
	}

	/** Each field in turn gets another value: only characters of that field change, and the new file reads as the model. */
	@ParameterizedTest
	@MethodSource("files")
	void aChangedFieldChangesNothingElse(Nasty file) throws IOException {
		BibResource untouched = BibFiles.load(file.text());
		List<Paper> papers = untouched.getBibliography().getPapers();
		for (int i = 0; i < papers.size(); i++) {
			for (int j = 0; j < papers.get(i).getFields().size(); j++) {
				BibResource resource = BibFiles.load(file.text());
				Field field = resource.getBibliography().getPapers().get(i).getFields().get(j);
				SourceRange range = BibResource.rangeOf(field);
				field.setValue("another {value}");
				check(file, resource, range);
			}
		}
	}

	private static void check(Nasty file, BibResource resource, SourceRange range) throws IOException {
		String text;
		try {
			text = resource.toText();
		} catch (UnwritablePaperException e) {
			assertTrue(!file.lines().isEmpty(), e::getMessage);
			return;
		}
		assertTrue(text.startsWith(file.text().substring(0, range.offset())), text);
		// a value that was not closed gets its delimiter, an entry without a comma its comma
		if (file.lines().isEmpty()) {
			assertTrue(text.endsWith(file.text().substring(range.end())), text);
		}
		BibResource again = BibFiles.load(text);
		assertEquals(describe(resource), describe(again));
	}

	private static String describe(BibResource resource) {
		return resource.getBibliography().getPapers().stream().map(paper -> paper.getKey() + paper.getFields().stream()
				.map(field -> field.getName() + '<' + field.getValue().replace("\r\n", "\n").replace('\r', '\n') + '>').toList())
				.collect(Collectors.joining("\n"));
	}

	private static String keys(BibResource resource) {
		return resource.getBibliography().getPapers().stream().map(Paper::getKey).collect(Collectors.joining(" ")).strip();
	}

	@Test
	void savesAFieldOfAMegabyte() throws IOException {
		String text = "@misc{a,\n  abstract = {" + "Lorem {ipsum} ".repeat(75_000) + "},\n  note = {x}\n}\n";
		BibResource resource = BibFiles.load(text);
		assertEquals(text, resource.toText());
		resource.getBibliography().getPapers().get(0).findField("note").setValue("y");
		assertEquals(text.replace("{x}", "{y}"), resource.toText());
	}

	@Test
	void readsTenThousandAuthors() throws IOException {
		String text = "@misc{a, author = {" + "Doe, Jane and ".repeat(9_999) + "Roe, Ann}}\n";
		BibResource resource = BibFiles.load(text);
		assertEquals(10_000, resource.getBibliography().getPapers().get(0).getAuthors().size());
		assertEquals(text, resource.toText());
	}

	@Test
	void readsTenThousandFieldsAndAThousandBraces() throws IOException {
		StringBuilder text = new StringBuilder("@misc{a,\n");
		for (int i = 0; i < 10_000; i++) {
			text.append("  f").append(i).append(" = {").append(i).append("},\n");
		}
		text.append("  deep = ").append("{".repeat(1000)).append("x").append("}".repeat(1000)).append("\n}\n");
		BibResource resource = BibFiles.load(text.toString());
		assertEquals(10_001, resource.getBibliography().getPapers().get(0).getFields().size());
		resource.getBibliography().getPapers().get(0).getFields().get(5000).setValue("changed");
		assertEquals(text.toString().replace("{5000}", "{changed}"), resource.toText());
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void savesEachEncodingAsItWas(Charset charset, boolean mark) throws IOException {
		String text = (mark ? "\ufeff" : "") + "@misc{M\u00fcller, title={\u00c4rger \u00e9\u00f1}}\r\n";
		byte[] content = text.getBytes(charset);
		BibResource resource = BibFiles.load(content);
		assertArrayEquals(content, BibFiles.save(resource));
		resource.getBibliography().getPapers().get(0).findField("title").setValue("\u00d6l");
		if (charset != StandardCharsets.ISO_8859_1) {
			assertArrayEquals(text.replace("\u00c4rger \u00e9\u00f1", "\u00d6l").getBytes(charset), BibFiles.save(resource));
		}
	}

	static List<Arguments> encodings() {
		return List.of(Arguments.of(StandardCharsets.UTF_8, false),
				Arguments.of(StandardCharsets.UTF_8, true),
				Arguments.of(StandardCharsets.UTF_16LE, true),
				Arguments.of(StandardCharsets.UTF_16BE, true),
				Arguments.of(StandardCharsets.ISO_8859_1, false));
	}
}
