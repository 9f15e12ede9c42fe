/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several conditions.
 *
 * @param parts
 *            the conditions, two or more
 * @param all
 *            whether all of them have to be met, or one of them
 */
record Combination(List<Condition> parts, boolean all) implements Condition {

	/** Returns one condition for several, null for none. */
	static Condition of(List<Condition> parts, boolean all) {
		return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Combination(List.copyOf(parts), all);
	}

	@Override
	public boolean matches(SearchablePaper paper, PaperState state) {
		for (Condition part : parts) {
			if (part.matches(paper, state) != all) {
				return !all;
			}
		}
		return all;
	}

	@Override
	public String phrase() {
		return parts.stream().map(part -> part instanceof Combination ? '(' + part.phrase() + ')' : part.phrase())
				.collect(Collectors.joining(' ' + (all ? Messages.Combination_and : Messages.Combination_or) + ' '));
	}
}
