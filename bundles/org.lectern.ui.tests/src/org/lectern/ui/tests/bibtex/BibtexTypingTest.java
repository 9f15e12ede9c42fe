/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Colours, and what happens as one types and selects in the BibTeX editor. */
@ExtendWith(WorkbenchLog.class)
class BibtexTypingTest {

	private static final String PAPERS = """
			% Papers on screening
			@string{jor = {Journal of Reading}}

			@article{smith2019,
			  author = {Anna Smith and J{\\"o}rg Jones},
			  title = "Screening in pairs",
			  journal = jor # { Letters},
			  year = 2019
			}

			Words between entries
			@comment{kept for later}

			@book{oak2001,
			  title = {The forest as an index},
			  year = {2001}
			}
			""";

	private ReviewFixture review;
	private EditorDriver driver;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexTyping");
		driver = EditorDriver.open(review.write("papers.bib", PAPERS));
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	@Test
	void coloursEveryKindOfWord() throws Exception {
		assertKind("% Papers", "comment");
		assertKind("@article", "type");
		assertKind("@string", "type");
		assertKind("smith2019", "key");
		assertKind("author", "field");
		assertKind("{Anna", "text");
		assertKind("\\\"o", "command");
		assertKind("jor = {Journal", "macro");
		assertKind("jor #", "macro");
		assertKind("2019\n", "number");
		assertKind("Words", "between");
		assertKind("@comment", "comment");
		assertKind("@book", "type");
		assertTrue((driver.style("@article").fontStyle & SWT.BOLD) != 0);
		assertNull(foreground("= {Anna"), "an equals sign is plain");
		Screenshots.take(driver.widget(), "bibtex-colours");
	}

	private void assertKind(String place, String colour) {
		assertEquals(EditorDriver.colour(colour), foreground(place), place);
	}

	private Object foreground(String place) {
		StyleRange style = driver.style(place);
		return style == null ? null : style.foreground;
	}

	@Test
	void coloursFollowWhatIsTyped() {
		assertKind("2019\n", "number");
		driver.at("2019\n").type("x");
		assertKind("x2019\n", "macro");
		assertKind("@book", "type");
		driver.at("Anna").type("}");
		assertKind("Smith and", "error");
		assertKind("@book", "type");
	}

	@Test
	void closesBracesAndQuotes() {
		driver.behind("year = 2019").type(",\n").type("note = {");
		assertTrue(driver.text().contains("  year = 2019,\n  note = {}\n}"), driver.text());
		driver.type("kept}");
		assertTrue(driver.text().contains("  note = {kept}\n}"), driver.text());
		driver.type(",\nisbn = \"12");
		assertTrue(driver.text().contains("  isbn = \"12\"\n}"), driver.text());
		driver.type("\"");
		assertTrue(driver.text().contains("  isbn = \"12\"\n}"), driver.text());
	}

	@Test
	void backspaceDeletesAnEmptyPairAndDeleteDoesNot() throws Exception {
		driver.behind("year = 2019").type(",\nnote = {");
		driver.press(SWT.BS, SWT.BS);
		Events.settle();
		assertTrue(driver.text().contains("note = \n}"), driver.text());
		driver.type("{").caret(driver.caret() - 1).run("org.eclipse.ui.edit.delete");
		assertTrue(driver.text().contains("note = }\n}"), driver.text());
	}

	@Test
	void anApostropheInWordsIsNoDelimiter() {
		driver.at("Words").type("a(b\"c");
		assertTrue(driver.text().contains("a(b\"cWords"), driver.text());
	}

	@Test
	void surroundsASelectionWithBraces() {
		driver.select("Anna Smith").type("{");
		assertTrue(driver.text().contains("author = {{Anna Smith} and"), driver.text());
	}

	@Test
	void indentsTheFirstFieldAndMovesTheClosingBrace() {
		driver.caret(driver.text().length()).type("\n@misc{new,\n");
		assertTrue(driver.text().endsWith("@misc{new,\n  \n}"), driver.text());
		driver.type("title = {A");
		assertTrue(driver.text().endsWith("@misc{new,\n  title = {A}\n}"), driver.text());
	}

	@Test
	void makesCommentsOfWholeEntriesAndBack() throws Exception {
		driver.at("The forest").run("org.lectern.ui.bibtex.toggleComment");
		assertTrue(driver.text().endsWith("""
				% @book{oak2001,
				%   title = {The forest as an index},
				%   year = {2001}
				% }
				"""), driver.text());
		driver.at("%   title").run("org.lectern.ui.bibtex.toggleComment");
		assertEquals(PAPERS, driver.text());
		driver.at("The forest").run("org.lectern.ui.bibtex.toggleComment").undo();
		assertEquals(PAPERS, driver.text());
	}

	@Test
	void enlargesTheSelectionStepByStepAndBack() throws Exception {
		driver.at("Smith and");
		String[] steps = { "Smith", "Anna Smith and J{\\\"o}rg Jones", "{Anna Smith and J{\\\"o}rg Jones}",
				"author = {Anna Smith and J{\\\"o}rg Jones}" };
		for (String step : steps) {
			assertEquals(step, driver.run("org.lectern.ui.bibtex.enlargeSelection").selected());
		}
		driver.run("org.lectern.ui.bibtex.enlargeSelection");
		assertTrue(driver.selected().startsWith("@article{smith2019") && driver.selected().endsWith("2019\n}"));
		assertEquals(PAPERS, driver.run("org.lectern.ui.bibtex.enlargeSelection").selected());
		driver.run("org.lectern.ui.bibtex.shrinkSelection");
		for (int i = steps.length - 1; i >= 0; i--) {
			assertEquals(steps[i], driver.run("org.lectern.ui.bibtex.shrinkSelection").selected());
		}
		assertEquals("", driver.run("org.lectern.ui.bibtex.shrinkSelection").selected());
	}

	@Test
	void goesToMatchingDelimitersAndNeighbouringEntries() throws Exception {
		driver.behind("@article").run("org.lectern.ui.bibtex.matchingDelimiter");
		assertEquals(driver.offset("year = 2019\n}") + "year = 2019\n}".length(), driver.caret());
		driver.at("\"Screening").run("org.lectern.ui.bibtex.matchingDelimiter");
		assertEquals(driver.offset("pairs\"") + "pairs\"".length(), driver.caret());
		assertEquals("oak2001", driver.run("org.lectern.ui.bibtex.nextEntry").selected());
		assertEquals("smith2019", driver.run("org.lectern.ui.bibtex.previousEntry").selected());
	}

	@Test
	void aLargeFileIsColouredWhereItIsShown() throws Exception {
		StringBuilder large = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			large.append("@article{key").append(i).append(",\n  title = {Paper number ").append(i)
					.append(" of a long list},\n  year = 2019\n}\n\n");
		}
		driver = EditorDriver.open(review.write("large.bib", large.toString()));
		assertKind("@article{key0,", "type");
		assertNull(driver.style("@article{key4000,"), "nobody has looked there yet");
		driver.at("key4000");
		assertKind("@article{key4000,", "type");
		driver.behind("number 4000 of").type(" {\\LaTeX");
		assertKind("\\LaTeX", "command");
		assertNotNull(driver.style("@article{key4001,"));
	}
}
