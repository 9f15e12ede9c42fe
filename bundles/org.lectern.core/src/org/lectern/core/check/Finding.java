/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.Comparator;
import java.util.List;

import org.lectern.core.corpus.PaperReference;

/**
 * Something a check found.
 *
 * @param checkId
 *            the id of the check, never null
 * @param severity
 *            how bad it is, never null
 * @param message
 *            what it is, localised, one line, never null
 * @param location
 *            where it is, never null
 * @param paper
 *            the paper it is about; null when it is about no single paper
 * @param arguments
 *            what the message names, such as the field; a quick fix reads them; never null
 * @param related
 *            other places it is about, never null
 */
public record Finding(String checkId, Severity severity, String message, Location location, PaperReference paper,
		List<String> arguments, List<Related> related) {

	/** By file, offset, check id and fingerprint. */
	public static final Comparator<Finding> ORDER = Comparator.comparing((Finding f) -> f.location().file())
			.thenComparingInt(f -> f.location().range().offset()).thenComparing(Finding::checkId)
			.thenComparing(Finding::fingerprint);

	/** Copies the lists. */
	public Finding {
		arguments = List.copyOf(arguments);
		related = List.copyOf(related);
	}

	/**
	 * Returns what tells this finding from others, whatever its place in the file and the words of its message: a hash
	 * of check id, file, paper, arguments and related papers.
	 *
	 * @return 16 hexadecimal digits, never null
	 */
	public String fingerprint() {
		FindingHash hash = new FindingHash().add(checkId).add(location.file()).add(paper);
		arguments.forEach(hash::add);
		related.forEach(other -> hash.add(other.paper()));
		return hash.toString();
	}

	/**
	 * Returns the message for a list in which nothing else tells which paper it is about.
	 *
	 * @return the message, with the citation key in front where it does not name that itself; never null
	 */
	public String headline() {
		return paper == null || paper.key().isEmpty() || names(message, paper.key()) ? message
				: paper.key() + ": " + message; //$NON-NLS-1$
	}

	/** Whether a text contains a key as a word of its own. */
	private static boolean names(String text, String key) {
		for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
			int end = at + key.length();
			if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
					&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
				return true;
			}
		}
		return false;
	}
}
