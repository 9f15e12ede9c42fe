/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

/**
 * Finds the part of a text that takes the fewest insertions, removals and replacements of characters to become some
 * wanted words: one column of the edit distance for each character of the text, starting anew everywhere (Sellers,
 * 1980). Where parts are equally near, the one that begins and ends with a whole word wins, then the shortest.
 */
final class ApproximateSearch {

	/** Beyond this many steps nothing is found, so that a huge text and a huge quote cannot stop a check. */
	private static final long MOST_STEPS = 40_000_000;

	private final String text;
	private final String wanted;

	/** The found part: its place in the text and its distance from the wanted words. */
	record Match(int start, int end, int distance) {
	}

	private ApproximateSearch(String text, String wanted) {
		this.text = text;
		this.wanted = wanted;
	}

	/** Returns the nearest part; null where there is no part or more than the most differences are needed. */
	static Match find(String text, String wanted, int mostDifferences) {
		if (text.isEmpty() || wanted.isEmpty() || (long) text.length() * wanted.length() > MOST_STEPS) {
			return null;
		}
		return new ApproximateSearch(text, wanted).find(mostDifferences);
	}

	private Match find(int mostDifferences) {
		int[] distances = distancesOfEnds();
		int end = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (distances[i] < distances[end] || distances[i] == distances[end] && isBoundary(i) && !isBoundary(end)) {
				end = i;
			}
		}
		if (end == 0 || distances[end] > mostDifferences) {
			return null;
		}
		int start = startOf(end);
		return start >= end ? null : new Match(start, end, distances[end]);
	}

	/** For each place of the text, the least distance of a part that ends there. */
	private int[] distancesOfEnds() {
		int[] column = initial();
		int[] distances = new int[text.length() + 1];
		distances[0] = wanted.length();
		for (int i = 1; i <= text.length(); i++) {
			advance(column, text.charAt(i - 1), 0, false);
			distances[i] = column[wanted.length()];
		}
		return distances;
	}

	/** The same backwards from the end, where the part has to begin at once. */
	private int startOf(int end) {
		int[] column = initial();
		int best = end;
		int least = wanted.length();
		for (int i = end - 1; i >= Math.max(0, end - 2 * wanted.length()); i--) {
			advance(column, text.charAt(i), end - i, true);
			int distance = column[wanted.length()];
			if (distance < least || distance == least && isBoundary(i) && !isBoundary(best)) {
				best = i;
				least = distance;
			}
		}
		return best;
	}

	private int[] initial() {
		int[] column = new int[wanted.length() + 1];
		for (int i = 0; i < column.length; i++) {
			column[i] = i;
		}
		return column;
	}

	private void advance(int[] column, char c, int top, boolean backwards) {
		int diagonal = column[0];
		column[0] = top;
		for (int i = 1; i < column.length; i++) {
			char other = wanted.charAt(backwards ? wanted.length() - i : i - 1);
			int replaced = diagonal + (other == c ? 0 : 1);
			diagonal = column[i];
			column[i] = Math.min(replaced, 1 + Math.min(diagonal, column[i - 1]));
		}
	}

	private boolean isBoundary(int at) {
		return at == 0 || at == text.length() || text.charAt(at) == ' ' && text.charAt(at - 1) != ' '
				|| text.charAt(at - 1) == ' ' && text.charAt(at) != ' ';
	}
}
