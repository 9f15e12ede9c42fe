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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.tests.TestData;

/** Loads and saves large real bibliographies. */
class BibRoundTripTest {

	@Test
	void savesEveryBibliographyAsItWas() throws IOException {
		List<Path> files = TestData.bibliographies("");
		assertTrue(files.size() >= 6, files.toString());
		for (Path file : files) {
			byte[] content = TestData.read(file);
			BibResource resource = BibFiles.load(content);
			assertTrue(resource.getBibliography().getPapers().size() > 1000, file.toString());
			assertEquals(List.of(), resource.computeReplacements(), file.toString());
			assertArrayEquals(content, BibFiles.save(resource), file.toString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "dedupe/haematology/records.bib, 1415", "dedupe/stroke/records.bib, 1292",
			"dedupe/mis_baseline/records.bib, 3487", "dedupe/dblp_acm/records.bib, 4910",
			"scale/beebe-10k.bib.xz, 9733", "scale/dblp-100k.bib.xz, 100000" })
	void findsEveryPaper(String file, int papers) throws IOException {
		BibResource resource = BibFiles.load(TestData.read(TestData.folder().resolve(file)));
		assertEquals(papers, resource.getBibliography().getPapers().size());
	}

	@Test
	void oneChangedFieldChangesOnlyItsCharacters() throws IOException {
		Random random = new Random(20261124);
		byte[] content = TestData.read(TestData.folder().resolve("scale/beebe-10k.bib.xz"));
		BibResource resource = BibFiles.load(content);
		List<Paper> papers = resource.getBibliography().getPapers();
		String text = resource.getText();
		for (int i = 0; i < 200; i++) {
			Paper paper = papers.get(random.nextInt(papers.size()));
			Field field = paper.getFields().get(random.nextInt(paper.getFields().size()));
			String before = field.getValue();
			String value = "changed {" + i + "}";
			field.setValue(value);
			checkOnlyChange(text, resource.computeReplacements(), field, value);
			field.setValue(before);
		}
		assertEquals(List.of(), resource.computeReplacements());
	}

	private static void checkOnlyChange(String text, List<TextReplacement> edits, Field field, String value) {
		assertEquals(1, edits.size());
		SourceRange changed = edits.get(0).range();
		SourceRange inner = BibResource.valueRangeOf(field);
		boolean plain = edits.get(0).text().equals(value);
		assertEquals(plain ? value : "{" + value + "}", edits.get(0).text());
		assertEquals(inner, changed, "the value of " + field.getName() + " in " + BibResource.rangeOf(field).in(text));
		char opening = text.charAt(inner.offset() - 1);
		assertEquals(plain, opening == '{' || opening == '"', "delimiters are written where there were none");
	}

	/** Many changes saved at once: what is read back is the model, and all other papers keep their characters. */
	@Test
	void manyChangesAreSavedTogether() throws IOException {
		Random random = new Random(1);
		BibResource resource = BibFiles.load(TestData.read(TestData.folder().resolve("dedupe/stroke/records.bib")));
		String text = resource.getText();
		List<Paper> papers = resource.getBibliography().getPapers();
		Map<String, String> untouched = new HashMap<>();
		for (Paper paper : papers) {
			untouched.put(paper.getKey(), BibResource.rangeOf(paper).in(text));
		}
		for (int i = 0; i < 200; i++) {
			int index = random.nextInt(papers.size());
			Paper paper = papers.get(index);
			untouched.remove(paper.getKey());
			switch (i % 5) {
			case 0 -> paper.getFields().get(0).setValue("v" + i);
			case 1 -> paper.getFields().add(BibFiles.newField("note", "n" + i));
			case 2 -> paper.getFields().move(0, paper.getFields().size() - 1);
			case 3 -> papers.remove(index);
			default -> papers.add(index, BibFiles.newPaper("misc", "new" + i, BibFiles.newField("note", "x")));
			}
		}
		BibResource read = BibFiles.load(BibFiles.save(resource));
		assertEquals(papers.size(), read.getBibliography().getPapers().size());
		for (Paper paper : read.getBibliography().getPapers()) {
			String before = untouched.remove(paper.getKey());
			if (before != null) {
				assertEquals(before, BibResource.rangeOf(paper).in(read.getText()));
			}
		}
		assertTrue(untouched.isEmpty(), untouched.keySet().toString());
	}
}
