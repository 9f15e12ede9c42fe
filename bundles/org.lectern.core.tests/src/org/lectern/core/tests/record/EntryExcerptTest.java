/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lectern.core.Progress;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.PlacedFinding;
import org.lectern.core.record.RecordCheck;

class EntryExcerptTest {

	private static final String BIBLIOGRAPHY = """
			@string{jr = "Journal of Reading"}

			@article{smith,
			  author  = {Anna Smith},
			  title   = "Screening in pairs",
			  journal = jr,
			  month   = jan,
			  year    = 2019,
			  odd     = {kept},
			}

			@inproceedings{child, author = {B. Jones}, title = {A part}, crossref = {whole}}

			@proceedings{whole, title = {The whole}, booktitle = {The whole}, year = {2020}}
			""";

	private static EntryExcerpt excerpt(String key) {
		ReviewFile file = ReviewFileReader.readText("papers.bib", BIBLIOGRAPHY);
		return EntryExcerpt.of(ReviewCorpus.of(List.of(file)), file, new PaperReference("papers.bib", key, 0));
	}

	private static RecordCheck check(EntryExcerpt excerpt, PaperRecord record) {
		return excerpt.check(record, Progress.none());
	}

	private static Set<String> places(RecordCheck check, String id) {
		return check.findings().stream().filter(placed -> placed.finding().checkId().equals(id))
				.map(PlacedFinding::place).collect(java.util.stream.Collectors.toSet());
	}

	@Test
	void unchangedEntryIsItself() {
		EntryExcerpt excerpt = excerpt("smith");
		String source = excerpt.source(excerpt.record());
		assertTrue(BIBLIOGRAPHY.contains(source), source);
		assertEquals("Journal of Reading", excerpt.record().value("JOURNAL"));
		assertEquals(List.of(), check(excerpt, excerpt.record()).findings());
	}

	@Test
	void onlyTheChangedFieldIsWrittenAnew() {
		EntryExcerpt excerpt = excerpt("smith");
		String source = excerpt.source(excerpt.record().with("title", "Screening alone").with("doi", "10.1000/1"));
		assertTrue(source.contains("title   = \"Screening alone\""), source);
		assertTrue(source.contains("journal = jr"), source);
		assertTrue(source.contains("month   = jan"), source);
		assertTrue(source.contains("doi     = \"10.1000/1\"") || source.contains("doi     = {10.1000/1}"), source);
		assertTrue(source.contains("odd     = {kept}"), source);
	}

	@Test
	void findingsStandAtTheirFields() {
		EntryExcerpt excerpt = excerpt("smith");
		RecordCheck check = check(excerpt, excerpt.record().with("author", null).with("doi", "no doi"));
		assertEquals(Set.of("author"), places(check, "missing-field"));
		assertEquals(Set.of("doi"), places(check, "doi-syntax"));
		RecordCheck type = check(excerpt, excerpt.record().withEntryType("artcle"));
		assertEquals(Set.of(PlacedFinding.ENTRY_TYPE), places(type, "unknown-type"));
	}

	@Test
	void inheritedFieldsAreNotMissed() {
		EntryExcerpt excerpt = excerpt("child");
		assertEquals(Set.of(), places(check(excerpt, excerpt.record()), "missing-field"));
		assertEquals(Set.of("date", "booktitle"),
				places(check(excerpt, excerpt.record().with("crossref", null)), "missing-field"));
	}

	@Test
	void whatBibtexCannotHoldIsRefusedAtItsField() {
		EntryExcerpt excerpt = excerpt("smith");
		RecordCheck check = check(excerpt, excerpt.record().with("title", "open {brace").with("doi", "no doi"));
		assertEquals(Set.of("title"), check.refusals().keySet());
		assertEquals(Set.of("doi"), places(check, "doi-syntax"));
	}

	@Test
	void fixesChangeTheRecord() {
		EntryExcerpt excerpt = excerpt("smith");
		PaperRecord changed = excerpt.record().with("doi", "https://doi.org/10.1000/182");
		PlacedFinding placed = check(excerpt, changed).findings().stream()
				.filter(found -> found.finding().checkId().equals("doi-as-url")).findFirst().orElseThrow();
		assertEquals(1, placed.fixes().size());
		assertEquals(excerpt.record().with("doi", "10.1000/182"),
				excerpt.fixed(changed, placed.fixes().get(0), placed.finding()));
	}

	@Test
	void entryThatIsNotThere() {
		ReviewFile file = ReviewFileReader.readText("papers.bib", BIBLIOGRAPHY);
		assertNull(EntryExcerpt.of(ReviewCorpus.of(List.of(file)), file, new PaperReference("papers.bib", "smith", 1)));
	}
}
