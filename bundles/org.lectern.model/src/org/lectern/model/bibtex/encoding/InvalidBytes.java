/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.encoding;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibProblem.Kind;
import org.lectern.model.bibtex.SourceRange;

/** Reports bytes that UTF-8 does not allow. */
final class InvalidBytes {

	private static final int MOST_PROBLEMS = 1000;
	private static final int MOST_SHOWN = 8;
	private static final String UTF_8 = "UTF-8"; //$NON-NLS-1$

	private InvalidBytes() {
	}

	/** Returns a problem for each run of characters that stand for invalid bytes. */
	static List<BibProblem> in(String text) {
		List<BibProblem> problems = new ArrayList<>();
		int i = 0;
		while (i < text.length() && problems.size() < MOST_PROBLEMS) {
			int end = i;
			StringBuilder bytes = new StringBuilder();
			while (end < text.length() && Utf8.isEscape(text, end)) {
				append(bytes, text.charAt(end) & 0xFF, end - i);
				end++;
			}
			if (end > i) {
				problems.add(problem(i, end, bytes));
			}
			i = end + 1;
		}
		return List.copyOf(problems);
	}

	/** Returns the problem of a file in one-byte characters: the first byte sequence that shows it is not UTF-8. */
	static BibProblem at(byte[] content, int offset) {
		StringBuilder bytes = new StringBuilder();
		int end = offset;
		while (end < content.length && content[end] < 0 && Utf8.sequenceLength(content, end) == 0) {
			append(bytes, content[end] & 0xFF, end - offset);
			end++;
		}
		return problem(offset, end, bytes);
	}

	private static void append(StringBuilder bytes, int value, int index) {
		if (index < MOST_SHOWN) {
			bytes.append(String.format(index == 0 ? "%02X" : " %02X", value)); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (index == MOST_SHOWN) {
			bytes.append(" \u2026"); //$NON-NLS-1$
		}
	}

	private static BibProblem problem(int start, int end, StringBuilder bytes) {
		return new BibProblem(Kind.INVALID_ENCODING, new SourceRange(start, end - start),
				List.of(bytes.toString(), UTF_8));
	}
}
