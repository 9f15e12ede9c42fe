/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceColumn;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.QuestionColumn;

/** Papers and answers in one table. */
@SuppressWarnings("nls")
class EvidenceTableTest {

	@Test
	void hasTheChosenColumnsOfPapersAndAllQuestions() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.KEY, PaperColumn.YEAR);
		assertEquals("Reading", table.title());
		assertEquals(List.of("Key", "Year", "What is claimed?", "How many?", "Which method?", "Topics", "Open data?",
				"Worth"), table.columns().stream().map(EvidenceColumn::label).toList());
		QuestionColumn method = (QuestionColumn) table.columns().get(4);
		assertEquals(List.of("survey", "experiment"), method.options());
		assertTrue(method.required());
		assertEquals(4, table.indexOf("question:method"));
		assertEquals(-1, table.indexOf("question:gone"));
	}

	@Test
	void readsAnswersAsWhatTheyAre() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.KEY);
		EvidenceRow ash = table.rows().get(0);
		assertEquals(new CellValue.Text("All wood rots."), ash.cells().get(1).value());
		assertEquals(2, ash.cells().get(1).passages());
		assertEquals(new CellValue.Number(-12), ash.cells().get(2).value());
		assertEquals(CellValue.EMPTY, ash.cells().get(3).value());
		assertEquals(new CellValue.Options(List.of("trees", "shrubs")), ash.cells().get(4).value());
		assertEquals(new CellValue.YesNo(false), ash.cells().get(5).value());
		assertEquals(new CellValue.Rating(3), ash.cells().get(6).value());
		assertEquals("notes/ash.note", ash.notePath());
	}

	@Test
	void readsEverythingAboutAPaper() {
		EvidenceTable table = EvidenceTable.of(EvidenceReview.corpus(), null, List.of(PaperColumn.values()));
		assertEquals(List.of("ash", "\u00dcber B\u00e4ume", "Ash, Ann; von Birch, Bo", "2018", "Wood", "article", "Read",
				"4", "trees; decay"), EvidenceReview.texts(table, 0));
		assertEquals(List.of("cedar", "Anonymous", "", "", "", "misc", "", "", ""), EvidenceReview.texts(table, 2));
		assertNull(table.formId());
	}

	@Test
	void marksRequiredAnswersThatABegunNoteLacks() {
		EvidenceTable table = EvidenceReview.table();
		assertTrue(table.rows().get(0).cells().get(2).missing(), "the method of ash");
		assertFalse(table.rows().get(0).cells().get(0).missing(), "the claim of ash");
		assertFalse(table.rows().get(1).cells().get(0).missing(), "birch has no note yet");
		assertEquals(1, table.countMissing());
		assertEquals(1, table.countNotes());
	}

	@Test
	void keepsAnswersToOtherFormsApart() {
		ReviewCorpus corpus = EvidenceReview.corpus();
		EvidenceTable tools = EvidenceTable.of(corpus, EvidenceReview.form(corpus, "tools"), List.of());
		assertEquals("axe", tools.rows().get(3).text(0));
		assertEquals("reading", tools.rows().get(0).otherForm());
		assertFalse(tools.rows().get(0).hasNote());
		assertEquals("tools", EvidenceReview.table().rows().get(3).otherForm());
	}

	@Test
	void sortsNumbersBySizeAndPapersWithoutValueLast() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.KEY, PaperColumn.YEAR, PaperColumn.STATUS);
		assertEquals(List.of("ash", "birch", "cedar", "dogwood"), keys(table.sortedBy(1, false)));
		assertEquals(List.of("birch", "ash", "cedar", "dogwood"), keys(table.sortedBy(1, true)));
		assertEquals(List.of("birch", "ash", "cedar", "dogwood"), keys(table.sortedBy(2, false)), "skimmed before read");
		assertEquals(List.of("dogwood", "cedar", "birch", "ash"), keys(table.sortedBy(0, true)));
	}

	@Test
	void findsRowsByTheWordsInThem() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.TITLE);
		assertEquals(List.of("ash"), keys(table.filteredBy(" ROTS \u00fcber ")));
		assertEquals(List.of(), keys(table.filteredBy("rots shrubs nothing")));
		assertEquals(List.of("birch"), keys(table.filteredBy("birch")), "by the key, which is no column");
		assertEquals(4, table.filteredBy("  ").rows().size());
	}

	@Test
	void leavesColumnsOut() {
		EvidenceTable table = EvidenceReview.table(PaperColumn.KEY, PaperColumn.YEAR)
				.without(Set.of("paper:key", "question:claim", "question:n", "question:method"));
		assertEquals(List.of("2018", "trees; shrubs", "No", "3"), EvidenceReview.texts(table, 0));
	}

	private static List<String> keys(EvidenceTable table) {
		return table.rows().stream().map(row -> row.paper().key()).toList();
	}
}
