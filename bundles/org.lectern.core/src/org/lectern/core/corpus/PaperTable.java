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

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.lectern.model.review.Paper;

/** The papers of one file as they are at one moment, with the references that name them. Never changes. */
final class PaperTable {

	private final Map<Paper, PaperReference> references;
	private final Map<PaperReference, Paper> papers;
	/** The papers in their order. */
	private final Paper[] order;
	private final PaperReference[] orderedReferences;

	/**
	 * Names papers.
	 *
	 * @param path
	 *            the path of the file
	 * @param all
	 *            the papers in their order
	 */
	PaperTable(String path, List<Paper> all) {
		references = new IdentityHashMap<>(all.size());
		papers = new HashMap<>(all.size() * 2);
		order = new Paper[all.size()];
		orderedReferences = new PaperReference[order.length];
		Map<String, Integer> occurrences = new HashMap<>();
		int next = 0;
		for (Paper paper : all) {
			String key = keyOf(paper);
			PaperReference reference = new PaperReference(path, key, occurrences.merge(key, 1, Integer::sum) - 1);
			references.put(paper, reference);
			papers.put(reference, paper);
			orderedReferences[next] = reference;
			order[next++] = paper;
		}
	}

	private static String keyOf(Paper paper) {
		return paper.getKey() == null ? "" : paper.getKey(); //$NON-NLS-1$
	}

	/** Tells whether the papers are still these, and in this order. */
	boolean isOf(List<Paper> all) {
		if (all.size() != order.length) {
			return false;
		}
		int next = 0;
		for (Iterator<Paper> i = all.iterator(); i.hasNext(); next++) {
			Paper paper = i.next();
			if (order[next] != paper || !orderedReferences[next].key().equals(keyOf(paper))) {
				return false;
			}
		}
		return true;
	}

	int size() {
		return order.length;
	}

	/** Returns the reference to a paper, null for one of another file. */
	PaperReference referenceTo(Paper paper) {
		return references.get(paper);
	}

	/** Returns the paper a reference names, null when there is none. */
	Paper find(PaperReference reference) {
		return papers.get(reference);
	}
}
