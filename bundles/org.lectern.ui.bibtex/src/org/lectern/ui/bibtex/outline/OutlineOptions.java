package org.lectern.ui.bibtex.outline;

/**
 * What the outline shows, and how.
 *
 * @param sorted
 *            whether entries come in the order of their keys, not of the text
 * @param grouped
 *            whether entries of one type are together
 * @param onlyEntries
 *            whether macros and comments are left out
 * @param filter
 *            words an entry must contain in its key, type, title, names or year; the empty string for all entries
 */
record OutlineOptions(boolean sorted, boolean grouped, boolean onlyEntries, String filter) {

	OutlineOptions withFilter(String words) {
		return new OutlineOptions(sorted, grouped, onlyEntries, words);
	}
}
