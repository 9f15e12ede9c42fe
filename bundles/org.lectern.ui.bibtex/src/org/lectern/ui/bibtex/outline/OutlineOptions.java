/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
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
