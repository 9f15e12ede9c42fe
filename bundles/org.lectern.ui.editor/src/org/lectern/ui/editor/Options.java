/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lectern.model.review.Question;

/** The options of a question. */
final class Options {

	private Options() {
	}

	/** Returns the options, and what was chosen before the form lost it: a choice is never dropped unseen. */
	static List<String> of(Question question, Object value) {
		Set<String> options = new LinkedHashSet<>(question.getOptions());
		if (value instanceof List<?> chosen) {
			chosen.forEach(option -> options.add((String) option));
		}
		return new ArrayList<>(options);
	}
}
