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
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags names in which the family name or everything is in capitals. */
final class NameAllCapsCheck extends NameCheck {

	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'\u2019-]*"); //$NON-NLS-1$

	/** Without one, capitals are initials, however many. */
	private static final Pattern VOWEL = Pattern.compile("[AEIOUY\\P{ASCII}]"); //$NON-NLS-1$

	NameAllCapsCheck() {
		super(describe("name-all-caps", Severity.WARNING, Messages.NameAllCapsCheck_title, //$NON-NLS-1$
				Messages.NameAllCapsCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			if (isShouted(name) && !InstitutionWords.anyIn(name.mask())) {
				report(paper, list, name, NLS.bind(Messages.NameAllCapsCheck_message, name.label()));
			}
		}
	}

	private static boolean isShouted(ListedName name) {
		String mask = name.mask();
		int comma = mask.indexOf(',');
		if (comma >= 0) {
			return isCapitals(mask.substring(0, comma).strip(), 3);
		}
		int blank = mask.lastIndexOf(' ');
		// a single word in capitals is the short form of an institution; two or three letters can be initials
		return blank > 0 && VOWEL.matcher(mask.substring(blank + 1)).find() && isCapitals(mask.substring(blank + 1), 4);
	}

	/** Tells whether each word is in capitals and one is long enough not to be initials. */
	private static boolean isCapitals(String text, int least) {
		if (text.isEmpty() || !Character.isUpperCase(text.charAt(text.length() - 1))) {
			return false;
		}
		int longest = 0;
		for (String word : text.split(" +")) { //$NON-NLS-1$
			if (!CAPITALS.matcher(word).matches()) {
				return false;
			}
			longest = Math.max(longest, word.length());
		}
		return longest >= least && !NameWords.isSuffix(text);
	}
}
