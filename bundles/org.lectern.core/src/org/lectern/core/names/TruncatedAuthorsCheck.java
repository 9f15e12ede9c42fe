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

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags lists that were cut: dots of omission or a count of people stand for names. */
final class TruncatedAuthorsCheck extends NameCheck {

	private static final Pattern OMISSION = Pattern
			.compile("(?:\\.{3}|\u2026|\\. \\. \\.)[.,)\\]]*$|^\\+? ?\\d+ (?:more|others|other authors|additional authors|co-authors)$"); //$NON-NLS-1$

	TruncatedAuthorsCheck() {
		super(new CheckDescription("truncated-authors", Category.COMPLETENESS, Severity.WARNING, //$NON-NLS-1$
				Messages.TruncatedAuthorsCheck_title, Messages.TruncatedAuthorsCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.names()) {
			if (isOmission(name.mask())) {
				report(paper, list, name, NLS.bind(Messages.TruncatedAuthorsCheck_message, name.label()));
				return;
			}
		}
	}

	private static boolean isOmission(String mask) {
		char last = mask.charAt(mask.length() - 1);
		boolean possible = !Character.isLetter(last) && last != NameMask.HIDDEN || Character.isDigit(mask.charAt(0))
				|| mask.charAt(0) == '+';
		return possible && OMISSION.matcher(mask).find();
	}
}
