/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;

/** Status, rating and tags stand in the fields that JabRef uses, and nothing else of the record changes. */
@SuppressWarnings("nls")
class ReadingFieldsTest {

	private static String changed(String text, Consumer<Paper> change) {
		ReviewCorpus corpus = TestReview.of("a.bib", text).corpus();
		change.accept(corpus.papers().get(0));
		return corpus.file("a.bib").toText();
	}

	private static Paper paper(String field) {
		return TestReview.of("a.bib", "@misc{a, " + field + "}").corpus().papers().get(0);
	}

	@ParameterizedTest
	@CsvSource({ "read, READ", "Skimmed, SKIMMED", "' read ', READ", "other, UNREAD", "'', UNREAD" })
	void readsTheStatus(String value, ReadingStatus expected) {
		assertEquals(expected, ReadingStatus.of(paper("readstatus = {" + value + "}")));
		assertEquals(ReadingStatus.UNREAD, ReadingStatus.of(paper("title = {x}")));
	}

	@ParameterizedTest
	@CsvSource({ "rank1, 1", "rank5, 5", "RANK3, 3", "4, 4", "rank6, 0", "rank0, 0", "good, 0" })
	void readsTheRating(String value, int expected) {
		assertEquals(expected, Rating.of(paper("ranking = {" + value + "}")));
		assertEquals(0, Rating.of(paper("title = {x}")));
	}

	@Test
	void setsAndTakesAwayTheStatus() {
		String text = "@misc{a,\n  title = {T},\n  year = 2020\n}\n% end\n";
		String read = changed(text, ReadingStatus.READ::applyTo);
		assertEquals("@misc{a,\n  title = {T},\n  year = 2020,\n  readstatus = {read}\n}\n% end\n", read);
		assertEquals(read.replace("{read}", "{skimmed}"), changed(read, ReadingStatus.SKIMMED::applyTo));
		assertEquals(text, changed(read, ReadingStatus.UNREAD::applyTo));
	}

	@Test
	void setsAndTakesAwayTheRating() {
		String text = "@misc{a,\n  title = \"T\",\n}\n";
		String rated = changed(text, paper -> Rating.apply(paper, 4));
		assertTrue(rated.contains("ranking = \"rank4\"") || rated.contains("ranking = {rank4}"), rated);
		assertEquals(text, changed(rated, paper -> Rating.apply(paper, 0)));
		assertThrows(IllegalArgumentException.class, () -> Rating.apply(paper("title = {x}"), 6));
		assertEquals("\u2605\u2605\u2605", Rating.stars(3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "a, b # a, b, new", "a; b # a; b; new", "a,b # a,b,new", "a # a, new", "a, # a, new",
			"{a, b} # {a, b}, new", "a, New # a, New", "néw; a # néw; a", "'' # new" })
	void addsATag(String before, String after) {
		assertEquals("@misc{a, keywords = {" + after + "}}",
				changed("@misc{a, keywords = {" + before + "}}", paper -> Tags.add(paper, "new")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "old, b # b", "a, old # a", "a,old;b # a;b", "a; OLD; b, c # a; b, c",
			"a, {old}, b # a, b", "older, a # older, a" })
	void removesATag(String before, String after) {
		assertEquals("@misc{a, keywords = {" + after + "}}",
				changed("@misc{a, keywords = {" + before + "}}", paper -> Tags.remove(paper, "old")));
	}

	@Test
	void removesTheFieldWithTheLastTag() {
		assertEquals("@misc{a, title = {T}}",
				changed("@misc{a, title = {T}, keywords = {old}}", paper -> Tags.remove(paper, "old")));
	}

	@Test
	void escapesWhatLatexWouldTakeForItself() {
		String text = changed("@misc{a, title = {T}}", paper -> Tags.add(paper, "R&D"));
		assertTrue(text.contains("{R\\&D}"), text);
		assertEquals(List.of("R&D"), Tags.of(TestReview.of("a.bib", text).corpus().papers().get(0)));
	}

	@Test
	void aTagHoldsNoSeparator() {
		assertTrue(Tags.isTag("deep learning"));
		assertFalse(Tags.isTag("a, b"));
		assertFalse(Tags.isTag("a;b"));
		assertFalse(Tags.isTag("  "));
	}
}
