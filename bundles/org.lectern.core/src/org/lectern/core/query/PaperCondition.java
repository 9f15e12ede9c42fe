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

import java.util.function.BiPredicate;

/**
 * A condition that is written down where it is made.
 *
 * @param phrase
 *            what it asks, localised, never null
 * @param test
 *            tells whether it is met, never null
 */
record PaperCondition(String phrase, BiPredicate<SearchablePaper, PaperState> test) implements Condition {

	@Override
	public boolean matches(SearchablePaper paper, PaperState state) {
		return test.test(paper, state);
	}
}
