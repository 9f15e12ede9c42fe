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

/** Flags a list in which some names begin with the family name and some with the given names. */
final class MixedNameFormsCheck extends NameCheck implements CorrectingCheck {

	MixedNameFormsCheck() {
		super(describe("mixed-name-forms", Severity.INFO, Messages.MixedNameFormsCheck_title, //$NON-NLS-1$
				Messages.MixedNameFormsCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (isMixed(list)) {
			ListedName first = list.people().stream().filter(name -> FamilyFirst.of(name) != null).findFirst()
					.orElseThrow();
			report(paper, list, first,
					NLS.bind(Messages.MixedNameFormsCheck_message, first.label(), FamilyFirst.of(first)));
		}
	}

	private static boolean isMixed(NameList list) {
		if (!list.has(',') || list.names().size() < 2) {
			return false;
		}
		List<ListedName> people = list.people();
		return people.stream().anyMatch(MixedNameFormsCheck::isFamilyFirstByChoice)
				&& people.stream().anyMatch(name -> FamilyFirst.of(name) != null);
	}

	/** Tells whether a name begins with the family name although it need not: of two words or with a suffix it has to. */
	private static boolean isFamilyFirstByChoice(ListedName name) {
		if (!name.hasComma()) {
			return false;
		}
		List<String> parts = name.parts();
		return parts.size() == 2 && !parts.get(0).isEmpty() && !parts.get(1).isEmpty() && parts.get(0).indexOf(' ') < 0
				&& !NameWords.isSuffix(parts.get(1)) && !InstitutionWords.anyIn(name.mask());
	}

	@Override
	public String correctionLabel() {
		return Messages.MixedNameFormsCheck_correction;
	}

	@Override
	String correct(NameList list) {
		return isMixed(list) ? NameReplacement.in(list, FamilyFirst::of) : null;
	}
}
