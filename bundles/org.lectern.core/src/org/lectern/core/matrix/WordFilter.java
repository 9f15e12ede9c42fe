/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Keeps rows in which all words occur. */
final class WordFilter implements Predicate<EvidenceRow> {

	private final List<String> words;

	WordFilter(String text) {
		words = Arrays.stream(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	@Override
	public boolean test(EvidenceRow row) {
		return words.stream().allMatch(word -> fold(row.paper().key()).contains(word)
				|| row.cells().stream().anyMatch(cell -> fold(cell.text()).contains(word)));
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
