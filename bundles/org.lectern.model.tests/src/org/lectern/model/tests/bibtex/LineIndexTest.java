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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lectern.model.bibtex.LineIndex;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;

class LineIndexTest {

	@Test
	void countsLinesOfAllKinds() {
		LineIndex lines = new LineIndex("a\nb\rc\r\nd");
		assertEquals(List.of("1:1", "1:2", "2:1", "2:2", "3:1", "3:2", "3:3", "4:1", "4:2"),
				IntStream.range(0, 9).mapToObj(i -> lines.lineOf(i) + ":" + lines.columnOf(i)).toList());
	}

	@Test
	void hasOneLineAtLeast() {
		LineIndex lines = new LineIndex("");
		assertEquals(1, lines.lineOf(0));
		assertEquals(1, lines.columnOf(0));
	}

	@Test
	void countsManyShortLines() {
		LineIndex lines = new LineIndex("\n".repeat(1000));
		assertEquals(1001, lines.lineOf(1000));
	}

	@Test
	void appliesReplacements() {
		List<TextReplacement> replacements = List.of(new TextReplacement(new SourceRange(0, 1), "x"),
				new TextReplacement(new SourceRange(2, 0), "--"), new TextReplacement(new SourceRange(3, 1), ""));
		assertEquals("xb--c", TextReplacement.apply(replacements, "abcd"));
		assertEquals("", TextReplacement.apply(List.of(), ""));
	}

	@Test
	void refusesNegativeRanges() {
		assertThrows(IllegalArgumentException.class, () -> new SourceRange(-1, 0));
		assertThrows(IllegalArgumentException.class, () -> new SourceRange(0, -1));
	}
}
