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

/** Flags the name of an institution that BibTeX takes apart as if it were a person's, for want of braces. */
final class UnbracedOrganisationCheck extends NameCheck {

	UnbracedOrganisationCheck() {
		super(describe("unbraced-organisation", Severity.WARNING, Messages.UnbracedOrganisationCheck_title, //$NON-NLS-1$
				Messages.UnbracedOrganisationCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			if (name.mask().indexOf(' ') > 0 && name.mask().indexOf(NameMask.HIDDEN) < 0
					&& InstitutionWords.anyIn(name.mask()) && !AffiliationInNameCheck.isFlagged(name)) {
				report(paper, list, name, name.hasComma()
						? NLS.bind(Messages.UnbracedOrganisationCheck_comma, name.label())
						: NLS.bind(Messages.UnbracedOrganisationCheck_message, name.label(), name.read().familyFirst()));
			}
		}
	}
}
