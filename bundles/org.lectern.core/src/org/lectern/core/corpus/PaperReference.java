/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

/**
 * Names a paper of a corpus by file and key, so that a marker or a report can point at it.
 *
 * @param file
 *            the path of the file, relative to the root of the review, never null
 * @param key
 *            the citation key as written, never null, may be empty
 * @param occurrence
 *            which of the papers of the file with exactly this key, from 0
 */
public record PaperReference(String file, String key, int occurrence) implements Comparable<PaperReference> {

	private static final char SEPARATOR = '|';

	/** Checks the parts. */
	public PaperReference {
		if (file == null || key == null || occurrence < 0) {
			throw new IllegalArgumentException(file + SEPARATOR + key + SEPARATOR + occurrence);
		}
	}

	/**
	 * Returns the text of the reference, as kept in markers.
	 *
	 * @return occurrence, file and key; {@link #parse(String)} reads it
	 */
	@Override
	public String toString() {
		// neither a path nor a number needs the separator; a key may have it, so it stands last
		return Integer.toString(occurrence) + SEPARATOR + file.replace("%", "%25").replace("|", "%7C") + SEPARATOR + key; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Reads what {@link #toString()} wrote.
	 *
	 * @param text
	 *            the text, never null
	 * @return the reference, never null
	 * @throws IllegalArgumentException
	 *             when the text is no reference
	 */
	public static PaperReference parse(String text) {
		int first = text.indexOf(SEPARATOR);
		int second = text.indexOf(SEPARATOR, first + 1);
		if (first < 0 || second < 0) {
			throw new IllegalArgumentException(text);
		}
		String file = text.substring(first + 1, second).replace("%7C", "|").replace("%25", "%"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new PaperReference(file, text.substring(second + 1), Integer.parseInt(text.substring(0, first)));
	}

	@Override
	public int compareTo(PaperReference other) {
		int order = file.compareTo(other.file);
		if (order == 0) {
			order = key.compareTo(other.key);
		}
		return order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
	}
}
