/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.core.io.digest.DigestNotice.Kind;
import org.lectern.core.tests.TestData;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/** A real digest: 2 lines of boilerplate, then 118 pairs of a title and an abstract. */
class TrendingPapersTest {

	private static final String NAME = "trending-papers.txt"; //$NON-NLS-1$

	private static final String BIB = "papers/trending-papers.bib"; //$NON-NLS-1$

	private static final int PAPERS = 118;

	private static final int BOILERPLATE = 2;

	private final ImportedReview review = new ImportedReview();

	private List<String> lines;

	@BeforeEach
	void readLines() throws Exception {
		lines = Files.readAllLines(TestData.path("digest/" + NAME)); //$NON-NLS-1$
		assertEquals(BOILERPLATE + 2 * PAPERS, lines.size());
	}

	private DigestImportResult importAll() throws Exception {
		Path file = TestData.path("digest/" + NAME); //$NON-NLS-1$
		return review.importDigest(NAME, Files.readString(file));
	}

	/** Returns the line a title stands on, 1 or more. */
	private static int titleLine(int paper) {
		return BOILERPLATE + 2 * paper + 1;
	}

	private String title(int paper) {
		String line = lines.get(titleLine(paper) - 1);
		return paper == 0 ? line.substring("Subscribe".length()) : line; //$NON-NLS-1$
	}

	private String abstractText(int paper) {
		return lines.get(titleLine(paper));
	}

	/** Takes back what was made safe for LaTeX: a backslash before these characters, whoever put it there. */
	private static String withoutBackslashes(String value) {
		return value.replaceAll("\\\\([%&#$])", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<Integer, Paper> papersByLine() {
		Map<Integer, Paper> papers = new HashMap<>();
		for (Paper paper : review.papers()) {
			Matcher origin = Pattern.compile("digest:trending-papers\\.txt:(\\d+)") //$NON-NLS-1$
					.matcher(paper.fieldValue("lectern-origin")); //$NON-NLS-1$
			assertTrue(origin.matches(), () -> paper.fieldValue("lectern-origin")); //$NON-NLS-1$
			papers.put(Integer.valueOf(origin.group(1)), paper);
		}
		return papers;
	}

	@Test
	void everyPaperIsThereAfterSavingAndLoading() throws Exception {
		DigestImportResult result = importAll();
		assertEquals(PAPERS, result.added().size());
		assertEquals(PAPERS, review.papers().size());
		Map<Integer, Paper> papers = papersByLine();
		for (int i = 0; i < PAPERS; i++) {
			Paper paper = papers.get(titleLine(i));
			assertNotNull(paper, "line " + titleLine(i)); //$NON-NLS-1$
			assertEquals(withoutBackslashes(title(i)), withoutBackslashes(paper.fieldValue("title"))); //$NON-NLS-1$
			assertEquals(withoutBackslashes(abstractText(i)), withoutBackslashes(paper.fieldValue("abstract"))); //$NON-NLS-1$
		}
		assertEquals(List.of(), ((BibResource) review.corpus().file(BIB).resource()).getProblems());
	}

	@Test
	void plainTextIsReadableToTheEnd() throws Exception {
		importAll();
		Map<Integer, Paper> papers = papersByLine();
		for (int i = 0; i < PAPERS; i++) {
			Paper paper = papers.get(titleLine(i));
			assertEquals(words(title(i)), words(paper.getTitle()));
			assertEquals(words(abstractText(i)), words(paper.getAbstractText()));
		}
	}

	/**
	 * The words of a text, leaving out what LaTeX says by commands, braces and signs rather than by words, and the
	 * address behind a link, which is not shown and is kept in the field url.
	 */
	private static List<String> words(String text) {
		String plain = text.replaceAll("\\\\href\\{\\S+", " ").replaceAll("\\\\(eg|modelname)\\b", " ").replaceAll("[{}$^_\\\\]", "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.replaceAll("\\brm ", "").replace('~', ' ').toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}%]+"))); //$NON-NLS-1$
		words.removeIf(word -> word.isEmpty() || word.equals("eg") || word.equals("modelname")); //$NON-NLS-1$ //$NON-NLS-2$
		return words;
	}

	@Test
	void onlyTheBoilerplateTheGluedCaptionAndTheTruncatedAbstractAreTold() throws Exception {
		List<DigestNotice> notices = importAll().notices();
		assertEquals(List.of("1 BOILERPLATE", "2 BOILERPLATE", "3 PREFIX_REMOVED", "214 TRUNCATED_ABSTRACT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				notices.stream().map(notice -> notice.line() + " " + notice.kind()).toList()); //$NON-NLS-1$
		assertEquals("Subscribe", notices.get(2).text()); //$NON-NLS-1$
		assertEquals(Kind.TRUNCATED_ABSTRACT, notices.get(3).kind());
		assertTrue(notices.get(3).message().contains("is available at the following"), notices.get(3)::message); //$NON-NLS-1$
	}

	@Test
	void everyAddressIsFound() throws Exception {
		importAll();
		Map<Integer, Paper> papers = papersByLine();
		Pattern address = Pattern.compile("https?://[^\\s{}]*[^\\s{}.]"); //$NON-NLS-1$
		int lineCount = 0;
		int addressCount = 0;
		for (int i = 0; i < PAPERS; i++) {
			Set<String> expected = new LinkedHashSet<>();
			address.matcher(abstractText(i)).results().forEach(found -> expected.add(found.group()));
			lineCount += expected.isEmpty() ? 0 : 1;
			addressCount += expected.size();
			Paper paper = papers.get(titleLine(i));
			Set<String> found = new LinkedHashSet<>();
			if (paper.getUrl() != null) {
				found.add(paper.getUrl());
			}
			if (paper.fieldValue("lectern-urls") != null) { //$NON-NLS-1$
				found.addAll(List.of(paper.fieldValue("lectern-urls").split(" "))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			assertEquals(expected, found, "line " + titleLine(i)); //$NON-NLS-1$
		}
		assertEquals(28, lineCount);
		assertEquals(29, addressCount);
	}

	@Test
	void keysAreUniqueAndDoNotDependOnTheRestOfTheDigest() throws Exception {
		importAll();
		List<String> keys = review.keys();
		assertEquals(PAPERS, new HashSet<>(keys).size());
		keys.forEach(key -> assertTrue(key.matches("[A-Za-z0-9]{6,48}(-[0-9a-f]{6})?"), key)); //$NON-NLS-1$
		ImportedReview half = new ImportedReview();
		half.importDigest(NAME, String.join("\n", lines.subList(BOILERPLATE + PAPERS, lines.size()))); //$NON-NLS-1$
		assertEquals(keys.subList(PAPERS / 2, PAPERS), half.keys());
	}

	@Test
	void secondImportAddsNothing() throws Exception {
		importAll();
		byte[] bib = review.files().get(BIB);
		DigestImportResult again = importAll();
		assertEquals(List.of(), again.added());
		assertEquals(PAPERS, again.present().size());
		assertEquals(List.of(), again.additions());
		assertArrayEquals(bib, review.files().get(BIB));
	}
}
