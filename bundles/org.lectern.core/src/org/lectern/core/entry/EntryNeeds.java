/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.corpus.ReferringField;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * What entries of a file need around them, so that they mean the same in another file.
 *
 * @param macros
 *            the names of the macros that have to be defined in the other file as well, as they are written, never null
 * @param definitions
 *            the definitions of these macros as BibTeX text, each for itself, in the order they are needed, never null
 * @param conflicts
 *            the names of macros the other file defines as something else, never null
 * @param leftBehind
 *            the keys of entries the moved ones refer to, by crossref and the like, and that stay, never null
 * @param referring
 *            the keys of entries that stay and refer to moved ones, never null
 */
public record EntryNeeds(List<String> macros, List<String> definitions, List<String> conflicts, List<String> leftBehind,
		List<String> referring) {

	/**
	 * Works out what entries need.
	 *
	 * @param source
	 *            the readable BibTeX file they are in, never null
	 * @param papers
	 *            the entries, all of that file as it was read, never null
	 * @param target
	 *            the text of the file they go to, never null, empty for a new one
	 * @return the needs, never null
	 */
	public static EntryNeeds of(ReviewFile source, Collection<Paper> papers, String target) {
		MacroDefinitions here = new MacroDefinitions(BibParser.parse(source.text()));
		MacroDefinitions there = new MacroDefinitions(BibParser.parse(target));
		BibDocument document = here.document();
		Set<String> used = new LinkedHashSet<>();
		for (Paper paper : papers) {
			EntryNode entry = here.entryAt(BibResource.rangeOf(paper));
			if (entry != null) {
				entry.fields().forEach(field -> here.collectMacros(field, used));
			}
		}
		List<String> macros = new ArrayList<>();
		List<String> definitions = new ArrayList<>();
		List<String> conflicts = new ArrayList<>();
		for (String name : used) {
			if (!there.defines(name)) {
				macros.add(name);
				definitions.add(here.definition(name));
			} else if (!document.value(here.of(name)).equals(there.document().value(there.of(name)))) {
				conflicts.add(name);
			}
		}
		Set<Paper> moved = new HashSet<>(papers);
		return new EntryNeeds(macros, definitions, conflicts, leftBehind(source, moved), referring(source, moved));
	}

	/** Tells whether nothing has to be said or done. */
	public boolean isEmpty() {
		return macros.isEmpty() && conflicts.isEmpty() && leftBehind.isEmpty() && referring.isEmpty();
	}

	private static List<String> leftBehind(ReviewFile source, Set<Paper> moved) {
		Set<String> wanted = new LinkedHashSet<>();
		moved.forEach(paper -> wanted.addAll(references(paper)));
		List<String> left = new ArrayList<>();
		for (Paper paper : papers(source)) {
			if (!moved.contains(paper) && paper.getKey() != null && wanted.contains(folded(paper.getKey()))) {
				left.add(paper.getKey());
			}
		}
		return left;
	}

	private static List<String> referring(ReviewFile source, Set<Paper> moved) {
		Set<String> keys = new HashSet<>();
		moved.forEach(paper -> keys.add(folded(paper.getKey() == null ? "" : paper.getKey()))); //$NON-NLS-1$
		List<String> referring = new ArrayList<>();
		for (Paper paper : papers(source)) {
			if (!moved.contains(paper) && references(paper).stream().anyMatch(keys::contains)) {
				referring.add(paper.getKey());
			}
		}
		return referring;
	}

	private static List<Paper> papers(ReviewFile source) {
		return ((Bibliography) source.root()).getPapers();
	}

	/** BibTeX does not tell keys apart by case here. */
	private static List<String> references(Paper paper) {
		List<String> keys = new ArrayList<>();
		for (ReferringField field : ReferringField.values()) {
			if (field.isNeeded()) {
				field.keysIn(paper).forEach(key -> keys.add(folded(key)));
			}
		}
		return keys;
	}

	private static String folded(String key) {
		return key.toLowerCase(Locale.ROOT);
	}
}
