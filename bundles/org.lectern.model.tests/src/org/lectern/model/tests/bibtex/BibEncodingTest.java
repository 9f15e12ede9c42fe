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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibProblem.Kind;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

class BibEncodingTest {

	private static final String ENTRY = "@misc{a,\n  note = {\u00c4rger \u2013 na\u00efve \u4e2d},\n}\n";

	@Test
	void readsUtf8() throws IOException {
		BibResource resource = unchanged(ENTRY.getBytes(StandardCharsets.UTF_8));
		assertEquals(ENTRY, resource.getText());
		assertEquals(StandardCharsets.UTF_8, resource.getCharset());
		assertEquals(List.of(), resource.getProblems());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16BE", "UTF-16LE" })
	void keepsTheByteOrderMark(Charset charset) throws IOException {
		byte[] content = ("\uFEFF" + ENTRY).getBytes(charset);
		BibResource resource = unchanged(content);
		assertEquals(ENTRY, resource.getText());
		assertEquals(charset, resource.getCharset());
		note(resource, "neu \u00fc");
		String expected = "\uFEFF@misc{a,\n  note = {neu \u00fc},\n}\n";
		assertArrayEquals(expected.getBytes(charset), BibFiles.save(resource));
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-1, ISO8859_1", "ISO-8859-15, ISO-8859-15", "windows-1252, Cp1252", "windows-1251, Cp1251",
			"Shift_JIS, Shift_JIS", "GB18030, GB18030" })
	void readsTheDeclaredEncoding(Charset charset, String name) throws IOException {
		String text = "% Encoding: " + name + "\n\n@misc{a, note = {%s}}\n"
				.formatted(charset.newEncoder().canEncode('\u00e9') ? "\u00e9" : "\u042f");
		BibResource resource = unchanged(text.getBytes(charset));
		assertEquals(text, resource.getText());
		assertEquals(charset, resource.getCharset());
		assertEquals(List.of(), resource.getProblems());
	}

	@Test
	void readsTheDeclarationOfOldFiles() throws IOException {
		String text = "This file was created with JabRef 2.9.\nEncoding: Cp1252\n\n@misc{a, note = {\u20ac}}";
		assertEquals(text, unchanged(text.getBytes("windows-1252")).getText());
	}

	@Test
	void takesWhatIsNotUtf8ForWindows1252AndSaysSo() throws IOException {
		byte[] content = "@misc{a, note = {caf\u00e9 \u20ac}}".getBytes("windows-1252");
		BibResource resource = unchanged(content);
		assertEquals("caf\u00e9 \u20ac", resource.getBibliography().getPapers().get(0).fieldValue("note"));
		assertEquals("windows-1252", resource.getCharset().name());
		BibProblem problem = resource.getProblems().get(0);
		assertEquals(List.of("E9", "UTF-8"), problem.arguments());
		assertEquals("\u00e9", problem.range().in(resource.getText()));
		assertEquals(1, resource.getProblems().size());
	}

	@Test
	void keepsSingleInvalidBytesInUtf8() throws IOException {
		byte[] content = concat("@misc{a, note = {\u00e4\u4e2d\u00f6 ".getBytes(StandardCharsets.UTF_8), 0xE9, 0xFF,
				" x ".getBytes(StandardCharsets.UTF_8), 0x80, "}, year = 1}".getBytes(StandardCharsets.UTF_8));
		BibResource resource = unchanged(content);
		assertEquals(StandardCharsets.UTF_8, resource.getCharset());
		assertEquals("\u00e4\u4e2d\u00f6 \udce9\udcff x \udc80", resource.getBibliography().getPapers().get(0).fieldValue("note"));
		List<BibProblem> problems = resource.getProblems();
		assertEquals(List.of(Kind.INVALID_ENCODING, Kind.INVALID_ENCODING),
				problems.stream().map(BibProblem::kind).toList());
		assertEquals(List.of("E9 FF", "UTF-8"), problems.get(0).arguments());
		assertEquals("\udce9\udcff", problems.get(0).range().in(resource.getText()));
		resource.getBibliography().getPapers().get(0).findField("year").setValue("2");
		byte[] expected = content.clone();
		expected[content.length - 2] = '2';
		assertArrayEquals(expected, BibFiles.save(resource));
	}

	@Test
	void anyBytesAreSavedAsTheyWere() throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			byte[] content = new byte[random.nextInt(60)];
			random.nextBytes(content);
			for (int j = random.nextInt(60); j < content.length; j++) {
				content[j] = (byte) "@misc{a,n={\u00e9}}%\n".charAt(j % 16);
			}
			unchanged(content);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-1, \u20ac, U+20AC", "windows-1252, \u4e2d, U+4E2D", "Shift_JIS, \u00e9, U+00E9",
			"UTF-8, \ud800, U+D800" })
	void refusesCharactersThatTheEncodingLacks(String charset, String value, String named) throws IOException {
		byte[] content = ("% Encoding: " + charset + "\n\n@misc{a,\n  note = {x},\n}\n").getBytes(StandardCharsets.US_ASCII);
		BibResource resource = BibFiles.load(content);
		note(resource, "abc " + value);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IOException e = assertThrows(IOException.class, () -> resource.save(out, null));
		assertEquals(0, out.size());
		assertTrue(e.getMessage().contains(named) && e.getMessage().contains("line 4, column 15")
				&& e.getMessage().contains(charset), e.getMessage());
		note(resource, "x");
		assertArrayEquals(content, BibFiles.save(resource));
	}

	@Test
	void refusesTextThatWouldBeReadInAnotherEncoding() throws IOException {
		BibResource resource = BibFiles.load("@misc{a, note = {\u00e9\u00e9}}".getBytes("windows-1252"));
		note(resource, "\u00c3\u00a9");
		IOException e = assertThrows(IOException.class, () -> BibFiles.save(resource));
		assertTrue(e.getMessage().contains("Encoding: windows-1252"), e.getMessage());
	}

	@Test
	void readsNoPapersFromBinaryContent() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			out.putNextEntry(new ZipEntry("a.bib"));
			out.write(ENTRY.repeat(50).getBytes(StandardCharsets.UTF_8));
		}
		for (byte[] content : List.of(zip.toByteArray(), concat(ENTRY.getBytes(StandardCharsets.UTF_8), 0, 0, 0),
				ENTRY.getBytes(StandardCharsets.UTF_16LE))) {
			BibResource resource = unchanged(content);
			assertEquals(List.of(), resource.getBibliography().getPapers());
			assertEquals(List.of(Kind.BINARY_CONTENT), resource.getProblems().stream().map(BibProblem::kind).toList());
			resource.getBibliography().getPapers().add(BibFiles.newPaper("misc", "b"));
			assertThrows(IOException.class, () -> BibFiles.save(resource));
		}
	}

	@Test
	void aSingleControlCharacterMakesNoBinary() throws IOException {
		String text = ENTRY.repeat(100) + "@misc{b, note = {\u0000\u001a}}";
		BibResource resource = unchanged(text.getBytes(StandardCharsets.UTF_8));
		assertEquals(101, resource.getBibliography().getPapers().size());
	}

	private static BibResource unchanged(byte[] content) throws IOException {
		BibResource resource = BibFiles.load(content);
		assertArrayEquals(content, BibFiles.save(resource), () -> Arrays.toString(content));
		return resource;
	}

	private static void note(BibResource resource, String value) {
		Paper paper = resource.getBibliography().getPapers().get(0);
		paper.findField("note").setValue(value);
	}

	private static byte[] concat(Object... parts) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (Object part : parts) {
			if (part instanceof byte[] bytes) {
				content.write(bytes);
			} else {
				content.write((Integer) part);
			}
		}
		return content.toByteArray();
	}
}
