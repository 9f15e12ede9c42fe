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
import org.lectern.core.check.Severity;

/** Flags e-mail and web addresses and affiliations in parentheses that stand in a name. */
final class AffiliationInNameCheck extends NameCheck {

	private static final Pattern ADDRESS = Pattern
			.compile("[^\\s,;<(]+@[^\\s,;>)]+\\.\\p{L}+|https?:[^\\s,;]+|\\bwww\\.[^\\s,;]+"); //$NON-NLS-1$

	private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)"); //$NON-NLS-1$

	AffiliationInNameCheck() {
		super(describe("affiliation-in-name", Severity.ERROR, Messages.AffiliationInNameCheck_title, //$NON-NLS-1$
				Messages.AffiliationInNameCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (!list.has('@') && !list.has('(') && !list.has(':') && !list.has('.')) {
			return;
		}
		for (ListedName name : list.people()) {
			Matcher found = find(name);
			if (found != null) {
				paper.report(description(), list.field(), name.start() + found.start(), name.start() + found.end(),
						NLS.bind(Messages.AffiliationInNameCheck_message, found.group(), name.label()), name.label());
			}
		}
	}

	static boolean isFlagged(ListedName name) {
		return find(name) != null;
	}

	private static Matcher find(ListedName name) {
		String mask = name.mask();
		if (mask.indexOf('@') >= 0 || mask.indexOf(':') >= 0 || mask.contains("www.")) { //$NON-NLS-1$
			Matcher address = ADDRESS.matcher(mask);
			if (address.find()) {
				return address;
			}
		}
		if (mask.indexOf('(') > 0) {
			Matcher parentheses = PARENTHESES.matcher(mask);
			while (parentheses.find()) {
				// a name by which somebody is called stands in parentheses too
				if (InstitutionWords.anyIn(parentheses.group())) {
					return parentheses;
				}
			}
		}
		return null;
	}
}
