/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;

/**
 * Flags keys with characters that the reader of BibTeX takes and biber does not: its parser stops at apostrophes and
 * parentheses and drops the entry. Characters that nobody sees make any key impossible to cite. What already keeps the
 * entry from being read is reported by the check of the syntax.
 */
final class KeySyntaxCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("key-syntax", Category.KEYS, //$NON-NLS-1$
			Severity.ERROR, Messages.KeySyntaxCheck_title, Messages.KeySyntaxCheck_explanation);

	private static final String UNREADABLE_BY_BIBER = "'()"; //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String key = paper.paper().getKey();
		boolean biber = !paper.profile().name().equals(Profile.BIBTEX.name());
		for (int i = 0; key != null && i < key.length(); i++) {
			char c = key.charAt(i);
			if (biber && UNREADABLE_BY_BIBER.indexOf(c) >= 0) {
				paper.report(DESCRIPTION, NLS.bind(Messages.KeySyntaxCheck_biber, key, String.valueOf(c)));
				return;
			}
			if (isInvisible(c)) {
				paper.report(DESCRIPTION,
						NLS.bind(Messages.KeySyntaxCheck_invisible, key, String.format("U+%04X", (int) c))); //$NON-NLS-1$
				return;
			}
		}
	}

	private static boolean isInvisible(char c) {
		return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
	}
}
