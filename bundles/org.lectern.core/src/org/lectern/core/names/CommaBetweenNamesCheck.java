/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/**
 * Flags a name that has more commas than BibTeX can make sense of, or that is two names with initials and a
 * comma between: most often names that commas separate.
 */
final class CommaBetweenNamesCheck extends NameCheck {

	/** Initials with full stops before a family name. */
	private static final Pattern INITIALS_FIRST = Pattern
			.compile("(?:\\p{Lu}\\.[ -]?)+ ?(?:\\p{Ll}+ )*\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]*"); //$NON-NLS-1$

	/** A family name and initials without full stops. */
	private static final Pattern INITIALS_LAST = Pattern
			.compile("(?:\\p{Ll}+ )*\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}[\\p{L}'\u2019-]* \\p{Lu}{1,3}"); //$NON-NLS-1$

	CommaBetweenNamesCheck() {
		super(describe("comma-between-names", Severity.ERROR, Messages.CommaBetweenNamesCheck_title, //$NON-NLS-1$
				Messages.CommaBetweenNamesCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (!list.has(',') || SemicolonBetweenNamesCheck.isSeparated(list)) {
			return;
		}
		for (ListedName name : list.people()) {
			if (name.hasComma() && isSeveral(name.parts())) {
				report(paper, list, name, NLS.bind(Messages.CommaBetweenNamesCheck_message, name.label()));
			}
		}
	}

	private static boolean isSeveral(List<String> written) {
		List<String> parts = written.stream().filter(part -> !part.isEmpty() && !EtAlCheck.isEtAl(part)).toList();
		return switch (parts.size()) {
		case 0, 1 -> false;
		case 2 -> parts.stream().allMatch(part -> INITIALS_FIRST.matcher(part).matches())
				|| parts.stream().allMatch(part -> INITIALS_LAST.matcher(part).matches());
		case 3 -> parts.stream().noneMatch(NameWords::isSuffix) && !NameWords.isDegree(parts.get(2));
		default -> true;
		};
	}
}
