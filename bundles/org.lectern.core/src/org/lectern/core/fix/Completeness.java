/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.Comparator;
import java.util.List;

import org.lectern.core.corpus.ReferringField;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * Finds the paper that says most about its work: the one with the most fields that are not empty, of several the first
 * one. What people filed it under or noted, and pointers to other entries, do not count; a merge keeps them anyway.
 */
final class Completeness {

	private Completeness() {
	}

	/** Returns the paper of a group that says most. */
	static Paper most(List<Paper> group) {
		return group.stream().max(Comparator.comparingInt(Completeness::of).thenComparing(paper -> -group.indexOf(paper)))
				.orElseThrow();
	}

	private static int of(Paper paper) {
		return (int) paper.getFields().stream().filter(Completeness::saysSomething).count();
	}

	private static boolean saysSomething(Field field) {
		return field.getValue() != null && !field.getValue().isBlank() && !FieldMerge.isBookkeeping(field.getName())
				&& ReferringField.of(field.getName()) == null && JoinedField.of(field.getName()) == null;
	}
}
