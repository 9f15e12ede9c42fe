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

import org.eclipse.osgi.util.NLS;

/**
 * A text in some field, or in one of certain fields.
 *
 * @param field
 *            the name of the field as it was typed; null for all fields
 * @param names
 *            the names of the fields to look in, in lower case; empty for all fields
 * @param term
 *            the text, never null
 */
record TextCondition(String field, List<String> names, FoldedTerm term) implements Condition {

	@Override
	public boolean matches(SearchablePaper paper, PaperState state) {
		if (names.isEmpty()) {
			return paper.contains(term);
		}
		for (String name : names) {
			if (paper.contains(name, term)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String phrase() {
		return field == null ? NLS.bind(Messages.TextCondition_anywhere, term.written())
				: NLS.bind(Messages.TextCondition_inField, term.written(), field);
	}
}
