/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.review.Field;

/** Finds for each field of a paper where it stands in the entry of the paper. */
final class FieldMatch {

	private FieldMatch() {
	}

	/**
	 * Matches fields and nodes. A field without a place of its own takes the place of one of the same name that is
	 * gone, so that removing a field and adding it again is a change of its value.
	 *
	 * @return for each field the index of its node; -1 for a new one
	 */
	static int[] of(String text, List<Field> fields, List<FieldNode> nodes) {
		int[] places = new int[fields.size()];
		if (isUnmoved(fields, nodes)) {
			Arrays.setAll(places, i -> i);
			return places;
		}
		Map<FieldNode, Integer> free = new IdentityHashMap<>();
		for (int i = 0; i < nodes.size(); i++) {
			free.put(nodes.get(i), i);
		}
		for (int i = 0; i < places.length; i++) {
			Integer place = free.remove(fields.get(i).getSource());
			places[i] = place == null ? -1 : place;
		}
		for (int i = 0; i < places.length && !free.isEmpty(); i++) {
			if (places[i] < 0) {
				places[i] = takeByName(text, fields.get(i), nodes, free);
			}
		}
		return places;
	}

	private static boolean isUnmoved(List<Field> fields, List<FieldNode> nodes) {
		if (fields.size() != nodes.size()) {
			return false;
		}
		for (int i = 0; i < nodes.size(); i++) {
			if (fields.get(i).getSource() != nodes.get(i)) {
				return false;
			}
		}
		return true;
	}

	private static int takeByName(String text, Field field, List<FieldNode> nodes, Map<FieldNode, Integer> free) {
		for (FieldNode node : nodes) {
			if (free.containsKey(node) && node.nameRange().in(text).equalsIgnoreCase(field.getName())) {
				return free.remove(node);
			}
		}
		return -1;
	}
}
