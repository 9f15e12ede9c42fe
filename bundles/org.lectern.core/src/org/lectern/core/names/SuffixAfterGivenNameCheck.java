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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags "Family, Given, Jr.": BibTeX takes the middle part for the suffix. */
final class SuffixAfterGivenNameCheck extends NameCheck implements CorrectingCheck {

	SuffixAfterGivenNameCheck() {
		super(describe("suffix-after-given-name", Severity.ERROR, Messages.SuffixAfterGivenNameCheck_title, //$NON-NLS-1$
				Messages.SuffixAfterGivenNameCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (!list.has(',')) {
			return;
		}
		for (ListedName name : list.people()) {
			String corrected = corrected(name);
			if (corrected != null) {
				report(paper, list, name,
						NLS.bind(Messages.SuffixAfterGivenNameCheck_message, name.label(), corrected));
			}
		}
	}

	private static String corrected(ListedName name) {
		List<String> parts = name.hasComma() ? name.parts() : List.of();
		if (parts.size() != 3 || parts.get(0).isEmpty() || parts.get(1).isEmpty() || NameWords.isSuffix(parts.get(1))
				|| !NameWords.isSuffix(parts.get(2))) {
			return null;
		}
		List<String> written = name.writtenParts();
		return written.get(0) + ", " + written.get(2) + ", " + written.get(1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String correctionLabel() {
		return Messages.SuffixAfterGivenNameCheck_correction;
	}

	@Override
	String correct(NameList list) {
		return NameReplacement.in(list, SuffixAfterGivenNameCheck::corrected);
	}
}
