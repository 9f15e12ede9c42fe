/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.Set;

/** The commands of LaTeX and its packages that have to do with citations: those of natbib, biblatex, apacite and others. */
final class LatexCommands {

	private static final Set<String> CITING = words("""
			cite citet citep citealt citealp citeauthor citeyear citeyearpar citefullauthor citenum citetitle citedate
			citeurl parencite footcite footcitetext textcite smartcite autocite supercite fullcite footfullcite
			notecite pnotecite fnotecite nocite bibentry citeA citeNP citeANP citeyearNP fullciteA fullciteNP shortcite
			shortciteA shortciteNP onlinecite citen citeasnoun possessivecite citetalias citepalias defcitealias
			citeaffixed citeonline citeall icite
			""");

	private static final Set<String> CITING_MANY = words("""
			cites parencites footcites footcitetexts smartcites textcites supercites autocites fullcites footfullcites
			""");

	/** Commands that take a volume before the key. */
	private static final Set<String> CITING_VOLUME = words("volcite pvolcite fvolcite svolcite tvolcite avolcite ftvolcite"); //$NON-NLS-1$

	private static final Set<String> NAMING = words("bibliography addbibresource addglobalbib addsectionbib"); //$NON-NLS-1$

	private static final Set<String> INCLUDING = words("input include subfile subfileinclude"); //$NON-NLS-1$

	private static final Set<String> DEFINING = words("bibitem defbibentryset harvarditem"); //$NON-NLS-1$

	/** Environments whose text is not LaTeX. */
	private static final Set<String> VERBATIM = words("""
			verbatim verbatim* Verbatim Verbatim* BVerbatim LVerbatim lstlisting minted comment alltt filecontents
			filecontents*
			""");

	private LatexCommands() {
	}

	/** Capitals at the beginning of a sentence make another name of the same command. */
	static boolean cites(String command) {
		return CITING.contains(command) || CITING.contains(lowered(command));
	}

	static boolean citesMany(String command) {
		return CITING_MANY.contains(command) || CITING_MANY.contains(lowered(command));
	}

	static boolean citesVolume(String command) {
		return CITING_VOLUME.contains(command) || CITING_VOLUME.contains(lowered(command));
	}

	static boolean namesBibliography(String command) {
		return NAMING.contains(command);
	}

	static boolean includes(String command) {
		return INCLUDING.contains(command);
	}

	static boolean definesKey(String command) {
		return DEFINING.contains(command);
	}

	static boolean isVerbatim(String environment) {
		return VERBATIM.contains(environment);
	}

	private static String lowered(String command) {
		return Character.toLowerCase(command.charAt(0)) + command.substring(1);
	}

	private static Set<String> words(String words) {
		return Set.of(words.strip().split("\\s+")); //$NON-NLS-1$
	}
}
