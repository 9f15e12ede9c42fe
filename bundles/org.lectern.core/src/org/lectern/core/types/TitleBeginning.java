/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;

/**
 * How a title begins. Papers of one title have one beginning, and it costs little: of most titles it takes the first
 * letters as they are written, without reading them as LaTeX.
 */
final class TitleBeginning {

	private static final int LENGTH = 16;

	private TitleBeginning() {
	}

	/** Returns the beginning of the title of a paper, empty where it has none. */
	static String of(Paper paper) {
		String title = paper.fieldValue("title"); //$NON-NLS-1$
		if (title == null) {
			return ""; //$NON-NLS-1$
		}
		String beginning = of(title);
		if (beginning != null) {
			return beginning;
		}
		String folded = FoldedText.of(paper.getTitle());
		beginning = of(folded);
		return beginning == null ? folded : beginning;
	}

	/** Returns the first letters and digits, null where there are commands, formulas or accents among them. */
	private static String of(String title) {
		StringBuilder beginning = new StringBuilder(LENGTH);
		for (int i = 0; i < title.length() && beginning.length() < LENGTH; i++) {
			char c = title.charAt(i);
			if (c == '\\' || c == '$' || c >= 128) {
				return null;
			}
			if (Character.isLetterOrDigit(c)) {
				beginning.append(Character.toLowerCase(c));
			}
		}
		return beginning.toString();
	}
}
