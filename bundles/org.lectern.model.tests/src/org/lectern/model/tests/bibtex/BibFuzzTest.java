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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/** Damages files at random, always the same way, and makes hostile ones. */
class BibFuzzTest {

	private static final String SAMPLE = """
			% Encoding: UTF-8
			@string{acm = "ACM" # { Press}}
			@preamble{"\\newcommand{\\x}{y}"}

			@article{knuth:84,
			  author = {Donald E. Knuth and others},
			  title = "Literate {P}rogramming \u00e9\u4e2d",
			  abstract = {Lines
			@not an entry{, and
			  more = {braces}},
			  month = may # "~1", publisher = acm,
			  year = 1984
			}

			@book(k2, title = {A (b) c}, year = 2000)
			@comment{jabref-meta: {x;}}
			text @ text
			@misc{, note = }
			""";

	private static final String PIECES = "{}{}{}\"\"@@,,==#()%\n\n\r \t\\ax1\u00e9\ud83d\ude00\u0000";

	@Test
	void readsAnyDamagedFileAndKeepsItsBytes() throws IOException {
		Random random = new Random(20261124);
		for (int round = 0; round < 4000; round++) {
			String damaged = damage(SAMPLE, random);
			Coverage.check(BibParser.parse(damaged));
			byte[] content = damageBytes(damaged.getBytes(StandardCharsets.UTF_8), random);
			assertArrayEquals(content, BibFiles.save(BibFiles.load(content)));
		}
	}

	/** A change of a damaged file is either saved so that it reads back, or refused. */
	@Test
	void changesInDamagedFilesReadBackOrAreRefused() throws IOException {
		Random random = new Random(4711);
		int saved = 0;
		for (int round = 0; round < 4000; round++) {
			BibResource resource = BibFiles.load(damage(SAMPLE, random));
			change(resource.getBibliography(), random);
			try {
				String text = resource.toText();
				byte[] content = BibFiles.save(resource);
				assertEquals(text, resource.getText());
				Bibliography read = BibFiles.load(content).getBibliography();
				assertEquals(describe(resource.getBibliography()), describe(read));
				assertEquals(List.of(), resource.computeReplacements());
				saved++;
			} catch (UnwritablePaperException | IOException e) {
				assertTrue(!e.getMessage().isBlank());
			}
		}
		assertTrue(saved > 3000, "only " + saved + " of 4000 changes were saved");
	}

	private static void change(Bibliography papers, Random random) {
		int count = papers.getPapers().size();
		if (count == 0 || random.nextInt(6) == 0) {
			papers.getPapers().add(random.nextInt(count + 1),
					BibFiles.newPaper("misc", "new", BibFiles.newField("note", "v \u00fc")));
			return;
		}
		Paper paper = papers.getPapers().get(random.nextInt(count));
		int fields = paper.getFields().size();
		switch (random.nextInt(7)) {
		case 0 -> papers.getPapers().remove(paper);
		case 1 -> papers.getPapers().move(random.nextInt(count), paper);
		case 2 -> paper.setKey("other");
		case 3 -> paper.getFields().add(random.nextInt(fields + 1), BibFiles.newField("added", "a {b} \"c\""));
		case 4 -> {
			if (fields > 0) {
				paper.getFields().remove(random.nextInt(fields));
			}
		}
		case 5 -> {
			if (fields > 1) {
				paper.getFields().move(random.nextInt(fields), random.nextInt(fields));
			}
		}
		default -> {
			if (fields > 0) {
				paper.getFields().get(random.nextInt(fields)).setValue("changed");
			}
		}
		}
	}

	private static String describe(Bibliography papers) {
		StringBuilder text = new StringBuilder();
		for (Paper paper : papers.getPapers()) {
			text.append(paper.getEntryType()).append(' ').append(paper.getKey()).append('\n');
			paper.getFields().forEach(field -> text.append("  ").append(field.getName()).append(" <")
					.append(field.getValue().replace("\r\n", "\n").replace('\r', '\n')).append(">\n"));
		}
		return text.toString();
	}

	private static String damage(String sample, Random random) {
		StringBuilder text = new StringBuilder(sample);
		int damages = 1 + random.nextInt(6);
		for (int i = 0; i < damages; i++) {
			int at = random.nextInt(text.length() + 1);
			int end = Math.min(text.length(), at + random.nextInt(4));
			switch (random.nextInt(4)) {
			case 0 -> text.delete(at, end);
			case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
			case 2 -> text.replace(at, end, String.valueOf(PIECES.charAt(random.nextInt(PIECES.length()))));
			default -> text.insert(at, sample, Math.min(at, sample.length()),
					Math.min(sample.length(), at + random.nextInt(80)));
			}
		}
		return text.substring(0, random.nextInt(8) == 0 ? random.nextInt(text.length() + 1) : text.length());
	}

	private static byte[] damageBytes(byte[] content, Random random) {
		byte[] damaged = content.clone();
		for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
		}
		return damaged;
	}

	record Hostile(String name, IntFunction<String> text) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Hostile> hostileTexts() {
		return List.of(repeated("opening braces", "{"), repeated("entries that never end", "@a{k,t={\n"),
				repeated("entries that never end in one line", "@a{k,t={"), repeated("unclosed fields", "@a{k,\n", "a={,\n"),
				repeated("unclosed quotes", "@a{k,\n", "a=\"x,\n"), repeated("commas", "@a{k", ","),
				repeated("names", "@a{k,", "a "), repeated("at signs", "@"), repeated("at signs in an entry", "@a{k,", "@ "),
				repeated("line ends", "@a{k,t={", "\n"), repeated("line ends outside", "@", "\n"),
				repeated("unclosed comments", "@comment{{\n"), repeated("unclosed parentheses", "@comment(\n"),
				repeated("hash signs", "@a{k,t=x", "#"), repeated("pieces", "@a{k,t=x", "#x"),
				repeated("nested groups", "@a{k,t=", "{x}"), repeated("quotes", "@a{k,t=", "\""),
				repeated("closing braces in quotes", "@a{k,t=\"", "}"), repeated("junk groups", "@a{k,", "{ "),
				repeated("entry starts in one line", "@a{k,y=1", "@article{"),
				new Hostile("entry starts in parentheses", length -> "@book(".repeat(length / 6) + "x={y}"),
				new Hostile("entry starts in keys", length -> "@a(x".repeat(length / 4) + "={y}"),
				repeated("doubling macros", "@string{a=\"xxxxxxxxxxxxxxxx\"}\n", "@string{a=a#a}\n"));
	}

	private static Hostile repeated(String name, String piece) {
		return repeated(name, "", piece);
	}

	private static Hostile repeated(String name, String start, String piece) {
		return new Hostile(name, length -> start + piece.repeat(length / piece.length()));
	}

	/** Two million characters take a second at most where time is in proportion; quadratic time would be hours. */
	@ParameterizedTest
	@MethodSource("hostileTexts")
	void takesTimeInProportionToTheLength(Hostile hostile) {
		String text = hostile.text().apply(2_000_000);
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
			BibResource resource = new BibResource(null);
			resource.load(text);
			assertEquals(List.of(), resource.computeReplacements());
			assertEquals(text, resource.toText());
		});
	}
}
