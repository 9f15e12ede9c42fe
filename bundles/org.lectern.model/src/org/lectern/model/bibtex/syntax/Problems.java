/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibProblem.Kind;
import org.lectern.model.bibtex.SourceRange;

/** Collects what is wrong with a text; what was collected in an attempt that failed can be taken back. */
final class Problems {

	/** More than anyone reads; keeps a hostile file from filling the memory. */
	private static final int MOST = 100_000;

	private static final int SHOWN = 40;

	private final String text;
	private final List<BibProblem> problems = new ArrayList<>();

	Problems(String text) {
		this.text = text;
	}

	void add(Kind kind, int start, int end, String... arguments) {
		if (problems.size() < MOST) {
			problems.add(new BibProblem(kind, new SourceRange(start, end - start), List.of(arguments)));
		}
	}

	void addUnexpected(int start, int end) {
		String shown = end - start <= SHOWN ? text.substring(start, end)
				: text.substring(start, start + SHOWN - 1) + '\u2026';
		add(Kind.UNEXPECTED_TEXT, start, end, shown.replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	int mark() {
		return problems.size();
	}

	void takeBackTo(int mark) {
		problems.subList(mark, problems.size()).clear();
	}

	List<BibProblem> all() {
		return problems;
	}
}
