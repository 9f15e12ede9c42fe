/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entry types there are: those of BibTeX (its manual, section 3.1) and biblatex (its manual, sections 2.1.1 to
 * 2.1.4, with aliases and the types it leaves to styles), and those of widely used packages and programs.
 */
@SuppressWarnings("nls")
final class EntryTypes {

	private static final List<String> STANDARD = List.of(("article book booklet conference inbook incollection "
			+ "inproceedings manual mastersthesis misc phdthesis proceedings techreport unpublished mvbook bookinbook "
			+ "suppbook collection mvcollection suppcollection dataset online patent periodical suppperiodical "
			+ "mvproceedings reference mvreference inreference report set software thesis xdata electronic www "
			+ "artwork audio bibnote commentary image jurisdiction legislation legal letter movie music performance "
			+ "review standard video customa customb customc customd custome customf").split(" "));

	/** Of biblatex-software, IEEEtran, REVTeX, jurabib, JabRef, Zotero, Mendeley and the like; of many thesis styles. */
	private static final Set<String> OTHERS = Set.of("softwareversion", "softwaremodule", "codefragment",
			"ieeetranbstctl", "control", "footnote", "webpage", "website", "newspaper", "newsarticle", "magazine", "blog",
			"talk", "presentation", "lecture", "speech", "interview", "map", "film", "sound", "television", "broadcast", "bill",
			"case", "statute", "hearing", "law", "treaty", "game", "tvseries", "podcast", "poster", "preprint", "eprint",
			"bachelorsthesis", "bachelorthesis", "masterthesis", "diplomathesis", "habilthesis", "phdproposal", "mphil",
			"workingpaper", "encyclopedia", "dictionary", "inencyclopedia", "database",
			"computerprogram", "program", "personal", "glossdef", "symbol", "acronym", "entry",
			"abbreviation", "index", "figure", "thesaurus", "url", "hidden", "transcript", "jurthesis", "inwebsite",
			"moviethesis", "bookreview", "encyclopediaarticle", "submitted", "accepted", "norm", "rfc", "manuscript");

	private static final Set<String> KNOWN;

	static {
		Set<String> known = new HashSet<>(OTHERS);
		known.addAll(STANDARD);
		KNOWN = Set.copyOf(known);
	}

	private EntryTypes() {
	}

	/** Tells whether a type, in lower case, is one that some program gives a meaning. */
	static boolean isKnown(String type) {
		return KNOWN.contains(type);
	}

	/** Returns the standard type somebody meant by an unknown one, null when it is like none. */
	static String nearest(String type) {
		return Spelling.nearest(type, new ArrayList<>(STANDARD));
	}
}
