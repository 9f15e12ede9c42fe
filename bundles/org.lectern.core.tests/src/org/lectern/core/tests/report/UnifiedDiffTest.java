/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lectern.core.report.UnifiedDiff;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;

@SuppressWarnings("nls")
class UnifiedDiffTest {

	private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

	private static TextReplacement replace(String text, String old, String by) {
		return new TextReplacement(new SourceRange(text.indexOf(old), old.length()), by);
	}

	@Test
	void oneChangedLineHasThreeLinesAround() {
		String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
		assertEquals("""
				--- a/papers/a.bib
				+++ b/papers/a.bib
				@@ -2,7 +2,7 @@
				 2
				 3
				 4
				-5
				+five
				 6
				 7
				 8
				""", UnifiedDiff.of("papers/a.bib", text, List.of(replace(text, "5", "five"))));
	}

	@Test
	void endWithoutNewLineIsTold() {
		assertEquals("""
				--- a/a.bib
				+++ b/a.bib
				@@ -1 +1 @@
				-x
				\\ No newline at end of file
				+y
				\\ No newline at end of file
				""", UnifiedDiff.of("a.bib", "x", List.of(replace("x", "x", "y"))));
	}

	@Test
	void nothingChangedNothingWritten() {
		assertEquals("", UnifiedDiff.of("a.bib", "x\n", List.of()));
		assertEquals("", UnifiedDiff.of("a.bib", "x\n", List.of(replace("x\n", "x", "x"))));
	}

	/** Applied to the old text, as the program patch does it, any difference gives the new one. */
	@Test
	void anyDifferenceCanBeApplied() {
		Random random = new Random(7);
		for (int round = 0; round < 3000; round++) {
			String text = text(random, random.nextInt(60));
			List<TextReplacement> replacements = new ArrayList<>();
			int at = 0;
			while (at <= text.length() && random.nextInt(4) > 0) {
				int offset = at + random.nextInt(text.length() - at + 1);
				int length = Math.min(text.length() - offset, random.nextInt(6));
				replacements.add(new TextReplacement(new SourceRange(offset, length), text(random, random.nextInt(5))));
				at = offset + length + 1;
			}
			String diff = UnifiedDiff.of("f", text, replacements);
			assertEquals(TextReplacement.apply(replacements, text), apply(diff, text), () -> text + "\n" + diff);
		}
	}

	private static String text(Random random, int length) {
		StringBuilder text = new StringBuilder();
		random.ints(length, 0, 6).forEach(each -> text.append("ab\n\nc\r".charAt(each)));
		return text.toString();
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
			lines.add(text.substring(at, end));
			at = end;
		}
		return lines;
	}

	private static String apply(String diff, String text) {
		List<String> old = lines(text);
		List<String> changed = new ArrayList<>();
		List<String> told = lines(diff);
		int next = 0;
		int i = 2;
		while (i < told.size()) {
			Matcher hunk = HUNK.matcher(told.get(i++).strip());
			assertEquals(true, hunk.matches(), diff);
			int oldCount = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
			int newCount = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
			int start = Integer.parseInt(hunk.group(1)) - (oldCount == 0 ? 0 : 1);
			changed.addAll(old.subList(next, start));
			next = start;
			assertEquals(Integer.parseInt(hunk.group(3)) - (newCount == 0 ? 0 : 1), changed.size(), diff);
			while (i < told.size() && !told.get(i).startsWith("@@")) {
				String line = told.get(i).substring(1);
				char mark = told.get(i++).charAt(0);
				if (i < told.size() && told.get(i).startsWith("\\")) {
					line = line.substring(0, line.length() - 1);
					i++;
				}
				if (mark != '+') {
					assertEquals(old.get(next++), line, diff);
					oldCount--;
				}
				if (mark != '-') {
					changed.add(line);
					newCount--;
				}
			}
			assertEquals(0, oldCount, diff);
			assertEquals(0, newCount, diff);
		}
		changed.addAll(old.subList(next, old.size()));
		return String.join("", changed);
	}
}
