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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags initials without a blank between them: a style that abbreviates given names keeps the first one only. */
final class GluedInitialsCheck extends NameCheck implements CorrectingCheck {

	private static final Pattern GLUED = Pattern.compile("(?<=^|[ ,-]|\\p{Lu}\\.)\\p{Lu}\\.(?=\\p{Lu})"); //$NON-NLS-1$

	GluedInitialsCheck() {
		super(describe("glued-initials", Severity.INFO, Messages.GluedInitialsCheck_title, //$NON-NLS-1$
				Messages.GluedInitialsCheck_explanation).onlyIn("strict")); //$NON-NLS-1$
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			String spaced = spaced(name);
			if (spaced != null) {
				report(paper, list, name, NLS.bind(Messages.GluedInitialsCheck_message, name.label(), spaced));
			}
		}
	}

	private static String spaced(ListedName name) {
		if (name.mask().indexOf('.') < 0 || AffiliationInNameCheck.isFlagged(name)
				|| InstitutionWords.anyIn(name.mask())) {
			return null;
		}
		Matcher glued = GLUED.matcher(name.mask());
		StringBuilder spaced = new StringBuilder();
		int from = 0;
		while (glued.find()) {
			spaced.append(name.text(), from, glued.end()).append(' ');
			from = glued.end();
		}
		return from == 0 ? null : spaced.append(name.text().substring(from)).toString();
	}

	@Override
	public String correctionLabel() {
		return Messages.GluedInitialsCheck_correction;
	}

	@Override
	String correct(NameList list) {
		return NameReplacement.in(list, GluedInitialsCheck::spaced);
	}
}
