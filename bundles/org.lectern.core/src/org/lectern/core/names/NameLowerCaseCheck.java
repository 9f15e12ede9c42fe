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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags names in which every word begins with a small letter, so that BibTeX takes given names for particles. */
final class NameLowerCaseCheck extends NameCheck {

	NameLowerCaseCheck() {
		super(describe("name-lower-case", Severity.WARNING, Messages.NameLowerCaseCheck_title, //$NON-NLS-1$
				Messages.NameLowerCaseCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			if (Character.isLowerCase(name.mask().charAt(0)) && isLowerCase(name.mask())
					&& !EtAlCheck.isEtAl(name) && !AffiliationInNameCheck.isFlagged(name)) {
				report(paper, list, name, NLS.bind(Messages.NameLowerCaseCheck_message, name.label()));
			}
		}
	}

	/** One word alone can be a name somebody chose, and so can small initials. */
	private static boolean isLowerCase(String mask) {
		return mask.indexOf(' ') > 1 && mask.charAt(1) != '.'
				&& mask.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == ',' || c == '-' || c == '.');
	}
}
