/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.TextReplacement;

/**
 * The changes of a file in the unified format that {@code patch} and {@code git apply} read. The changes are known
 * beforehand, so nothing has to be searched for, however large the file is.
 */
public final class UnifiedDiff {

	/** Lines shown before and behind each change. */
	private static final int CONTEXT = 3;

	private final String text;
	/** Where the lines begin: here they end at LF only, as for the programs that read this. */
	private final int[] starts;
	private final int lineCount;
	private final StringBuilder diff = new StringBuilder();
	/** By how many lines the new text is ahead of the old one, before the present hunk. */
	private int ahead;

	private UnifiedDiff(String text) {
		this.text = text;
		starts = IntStream.concat(IntStream.of(0),
				IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
		lineCount = starts.length - (starts[starts.length - 1] == text.length() ? 1 : 0);
	}

	/**
	 * Writes the changes down.
	 *
	 * @param path
	 *            the path of the file with '/' between its segments, never null
	 * @param text
	 *            the text before, never null
	 * @param replacements
	 *            the changes, ascending, none overlapping another, never null
	 * @return the difference, empty when nothing changes, never null
	 */
	public static String of(String path, String text, List<TextReplacement> replacements) {
		UnifiedDiff diff = new UnifiedDiff(text);
		List<List<TextReplacement>> hunks = diff.hunks(replacements);
		if (!hunks.isEmpty()) {
			diff.diff.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
			hunks.forEach(diff::append);
		}
		return diff.diff.toString();
	}

	/**
	 * Writes down what became of a text. Everything between the first and the last line that differs counts as changed.
	 *
	 * @param path
	 *            the path of the file with '/' between its segments, never null
	 * @param before
	 *            the text before, empty for a new file, never null
	 * @param after
	 *            the text after, empty for a file that goes, never null
	 * @return the difference, empty when nothing changes, never null
	 */
	public static String of(String path, String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		start = before.lastIndexOf('\n', start - 1) + 1;
		int tail = 0;
		while (tail < shorter - start
				&& before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
			tail++;
		}
		SourceRange range = new SourceRange(start, before.length() - tail - start);
		return of(path, before, List.of(new TextReplacement(range, after.substring(start, after.length() - tail))));
	}

	/** Changes whose surroundings touch stand together. */
	private List<List<TextReplacement>> hunks(List<TextReplacement> replacements) {
		List<List<TextReplacement>> hunks = new ArrayList<>();
		int end = Integer.MIN_VALUE;
		for (TextReplacement replacement : replacements) {
			if (replacement.text().equals(replacement.range().in(text))) {
				continue;
			}
			if (hunks.isEmpty() || firstLine(replacement) - end > 2 * CONTEXT) {
				hunks.add(new ArrayList<>());
			}
			hunks.get(hunks.size() - 1).add(replacement);
			end = lastLine(replacement);
		}
		return hunks;
	}

	private int firstLine(TextReplacement replacement) {
		return lineOf(replacement.range().offset());
	}

	private int lastLine(TextReplacement replacement) {
		return Math.min(lineCount, lineOf(replacement.range().end()));
	}

	private void append(List<TextReplacement> hunk) {
		int first = Math.max(1, firstLine(hunk.get(0)) - CONTEXT);
		int last = Math.max(first - 1, Math.min(lineCount, lastLine(hunk.get(hunk.size() - 1)) + CONTEXT));
		StringBuilder body = new StringBuilder();
		int line = first;
		int added = 0;
		int next = 0;
		while (next < hunk.size()) {
			int from = firstLine(hunk.get(next));
			int to = lastLine(hunk.get(next));
			List<TextReplacement> together = new ArrayList<>(List.of(hunk.get(next++)));
			while (next < hunk.size() && firstLine(hunk.get(next)) <= to) {
				to = lastLine(hunk.get(next));
				together.add(hunk.get(next++));
			}
			appendLines(' ', line, from - 1, body);
			appendLines('-', from, to, body);
			added += appendNew(together, from, to, body);
			added -= Math.max(0, to - from + 1);
			line = to + 1;
		}
		appendLines(' ', line, last, body);
		int count = last - first + 1;
		// an empty side is said to stand behind the line before
		diff.append("@@ -").append(range(first, count)).append(" +").append(range(first + ahead, count + added)) //$NON-NLS-1$ //$NON-NLS-2$
				.append(" @@\n").append(body); //$NON-NLS-1$
		ahead += added;
	}

	private static String range(int first, int count) {
		int start = count == 0 ? first - 1 : first;
		return count == 1 ? Integer.toString(start) : start + "," + count; //$NON-NLS-1$
	}

	/** Appends what becomes of the lines, and tells how many they are then. */
	private int appendNew(List<TextReplacement> replacements, int from, int to, StringBuilder body) {
		int start = startOf(from);
		int end = startOf(to + 1);
		List<TextReplacement> moved = replacements.stream().map(replacement -> new TextReplacement(
				new SourceRange(replacement.range().offset() - start, replacement.range().length()),
				replacement.text())).toList();
		String changed = TextReplacement.apply(moved, text.substring(start, end));
		int count = 0;
		int at = 0;
		while (at < changed.length()) {
			int stop = changed.indexOf('\n', at) + 1;
			appendLine('+', stop == 0 ? changed.substring(at) : changed.substring(at, stop), body);
			at = stop == 0 ? changed.length() : stop;
			count++;
		}
		return count;
	}

	private void appendLines(char mark, int from, int to, StringBuilder body) {
		for (int line = from; line <= to; line++) {
			appendLine(mark, text.substring(startOf(line), startOf(line + 1)), body);
		}
	}

	private static void appendLine(char mark, String line, StringBuilder body) {
		body.append(mark).append(line);
		if (!line.endsWith("\n")) { //$NON-NLS-1$
			body.append("\n\\ No newline at end of file\n"); //$NON-NLS-1$
		}
	}

	private int startOf(int line) {
		return line > lineCount ? text.length() : starts[line - 1];
	}

	private int lineOf(int offset) {
		int at = Arrays.binarySearch(starts, offset);
		return at >= 0 ? at + 1 : -at - 1;
	}
}
