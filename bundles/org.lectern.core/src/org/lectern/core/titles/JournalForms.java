/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts names together that mean one journal. An abbreviation that could be that of several journals is left alone: it
 * belongs to a journal only where all the longer names it can stand for belong together as well.
 */
final class JournalForms {

	private final List<JournalName> names;
	/** For each name, one it was put together with, up to the one that stands for all. */
	private final int[] parent;

	/**
	 * Puts names together.
	 *
	 * @param names
	 *            names whose words have the same first letters, each once
	 */
	JournalForms(List<JournalName> names) {
		this.names = names;
		parent = new int[names.size()];
		for (int i = 0; i < parent.length; i++) {
			parent[i] = i;
		}
		for (int i = 0; i < parent.length; i++) {
			List<Integer> longer = longerThan(i);
			if (!longer.isEmpty() && areOne(longer)) {
				for (int other : longer) {
					parent[root(i)] = root(other);
				}
			}
		}
	}

	private List<Integer> longerThan(int name) {
		List<Integer> longer = new ArrayList<>();
		for (int i = 0; i < parent.length; i++) {
			if (i != name && names.get(name).abbreviates(names.get(i))) {
				longer.add(i);
			}
		}
		return longer;
	}

	private boolean areOne(List<Integer> some) {
		for (int one : some) {
			for (int other : some) {
				if (one != other && !names.get(one).abbreviates(names.get(other))
						&& !names.get(other).abbreviates(names.get(one))) {
					return false;
				}
			}
		}
		return true;
	}

	private int root(int name) {
		int root = name;
		while (parent[root] != root) {
			root = parent[root];
		}
		return root;
	}

	/** Returns the journals that have several names. */
	List<List<JournalName>> journals() {
		Map<Integer, List<JournalName>> byRoot = new LinkedHashMap<>();
		for (int i = 0; i < parent.length; i++) {
			byRoot.computeIfAbsent(root(i), key -> new ArrayList<>()).add(names.get(i));
		}
		return byRoot.values().stream().filter(journal -> journal.size() > 1).toList();
	}
}
