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

import org.eclipse.osgi.util.NLS;

/**
 * The opposite of a condition.
 *
 * @param condition
 *            the condition that must not be met, never null
 */
record Negation(Condition condition) implements Condition {

	@Override
	public boolean matches(SearchablePaper paper, PaperState state) {
		return !condition.matches(paper, state);
	}

	@Override
	public String phrase() {
		String phrase = condition.phrase();
		return NLS.bind(Messages.Negation_not, condition instanceof Combination ? '(' + phrase + ')' : phrase);
	}
}
