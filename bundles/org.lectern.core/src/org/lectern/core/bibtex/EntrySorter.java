/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.model.bibtex.TextReplacement;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.bibtex.syntax.TextNode;

/**
 * Sorts entries. Entries change places with each other; what stands between them stays where it is. None goes past a
 * definition of a macro or past words between entries, and an entry that others inherit from stays behind those, as
 * BibTeX wants it.
 */
public final class EntrySorter {

	/** What entries can be sorted by. */
	public enum Order {
		/** By citation key. */
		KEY,
		/** By year, the newest first; those without one last. */
		YEAR,
		/** By entry type, then by key. */
		TYPE
	}

	private final BibDocument document;
	private final Comparator<EntryNode> comparator;
	private final Set<String> parents = new HashSet<>();

	private EntrySorter(BibDocument document, Order order) {
		this.document = document;
		Comparator<EntryNode> byKey = Comparator.comparing(this::key);
		Comparator<EntryNode> wanted = switch (order) {
		case KEY -> byKey;
		case YEAR -> Comparator.comparing(this::year, Comparator.reverseOrder());
		case TYPE -> Comparator.<EntryNode, String>comparing(
				entry -> entry.typeRange().in(document.text()).toLowerCase(Locale.ROOT)).thenComparing(byKey);
		};
		for (EntryNode entry : document.entries()) {
			String parent = field(entry, "crossref"); //$NON-NLS-1$
			if (!parent.isEmpty()) {
				parents.add(parent.toLowerCase(Locale.ROOT));
			}
		}
		comparator = Comparator.<EntryNode, Boolean>comparing(entry -> parents.contains(key(entry)))
				.thenComparing(wanted);
	}

	/**
	 * Sorts the entries of a text.
	 *
	 * @param document
	 *            the text, never null
	 * @param order
	 *            what to sort by, never null
	 * @return the changes in ascending order, none overlapping another; none for a text that is sorted; never null
	 */
	public static List<TextReplacement> sort(BibDocument document, Order order) {
		return new EntrySorter(document, order).sort();
	}

	private List<TextReplacement> sort() {
		List<TextReplacement> replacements = new ArrayList<>();
		List<EntryNode> run = new ArrayList<>();
		for (BibNode node : document.nodes()) {
			if (node instanceof EntryNode entry && entry.closing() >= 0) {
				run.add(entry);
			} else if (node instanceof EntryNode || node instanceof StringNode
					|| node instanceof TextNode && !node.range().in(document.text()).isBlank()) {
				sort(run, replacements);
				run.clear();
			}
		}
		sort(run, replacements);
		return replacements;
	}

	private void sort(List<EntryNode> run, List<TextReplacement> replacements) {
		List<EntryNode> sorted = new ArrayList<>(run);
		sorted.sort(comparator);
		for (int i = 0; i < run.size(); i++) {
			if (run.get(i) != sorted.get(i)) {
				replacements.add(new TextReplacement(run.get(i).range(), sorted.get(i).range().in(document.text())));
			}
		}
	}

	private String key(EntryNode entry) {
		return entry.keyRange().in(document.text()).toLowerCase(Locale.ROOT);
	}

	private String year(EntryNode entry) {
		String date = field(entry, "date"); //$NON-NLS-1$
		String year = date.isEmpty() ? field(entry, "year") : date; //$NON-NLS-1$
		return year.length() >= 4 ? year.substring(0, 4) : year;
	}

	private String field(EntryNode entry, String name) {
		for (FieldNode field : entry.fields()) {
			if (field.nameRange().in(document.text()).equalsIgnoreCase(name)) {
				return document.value(field).strip();
			}
		}
		return ""; //$NON-NLS-1$
	}
}
