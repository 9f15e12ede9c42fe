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
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags names of which BibTeX takes initials for the family name: "Smith J", "J. B., Smith". */
final class InitialsAsFamilyCheck extends NameCheck {

	private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+"); //$NON-NLS-1$

	private static final Pattern CONSONANTS = Pattern.compile("[\\p{Lu}&&[^AEIOUY\u00c4\u00c5\u00d6\u00d8\u00dc]]{1,3}"); //$NON-NLS-1$

	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{1,3}"); //$NON-NLS-1$

	/** A word that is no initial. */
	private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}"); //$NON-NLS-1$

	InitialsAsFamilyCheck() {
		super(describe("initials-as-family", Severity.WARNING, Messages.InitialsAsFamilyCheck_title, //$NON-NLS-1$
				Messages.InitialsAsFamilyCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		List<ListedName> people = list.people();
		long initials = people.stream().map(InitialsAsFamilyCheck::family).filter(Objects::nonNull).count();
		if (initials == 0) {
			return;
		}
		long sure = people.stream().map(InitialsAsFamilyCheck::family).filter(InitialsAsFamilyCheck::isSure).count();
		// some people do write an initial behind their name; of a whole list that is not to be expected
		boolean habit = initials * 2 > people.size();
		for (ListedName name : people) {
			String family = family(name);
			// capitals with a vowel can be a family name, unless others of the list show that they are initials
			if (family != null && (habit && sure > 0 || name.hasComma() && isSure(family))) {
				report(paper, list, name, NLS.bind(Messages.InitialsAsFamilyCheck_message, family, name.label()));
			}
		}
	}

	/** Returns what stands for the family name if that looks like initials; else null. */
	private static String family(ListedName name) {
		String mask = name.mask();
		int comma = mask.indexOf(',');
		int blank = mask.lastIndexOf(' ');
		String family;
		String given;
		if (comma >= 0) {
			family = mask.substring(0, comma).strip();
			given = mask.substring(comma + 1);
		} else if (blank > 0) {
			int start = blank + 1;
			while (start > 3 && mask.charAt(start - 2) == '.' && Character.isUpperCase(mask.charAt(start - 3))
					&& mask.charAt(start - 4) == ' ') {
				start -= 3;
			}
			family = mask.substring(start);
			given = mask.substring(0, start);
		} else {
			return mask.length() == 1 && CONSONANTS.matcher(mask).matches() ? mask : null;
		}
		boolean initials = family.length() <= 12
				&& (CAPITALS.matcher(family).matches() || DOTTED.matcher(family).matches());
		return initials && !NameWords.isSuffix(family) && WORD.matcher(given).find() ? family : null;
	}

	private static boolean isSure(String family) {
		return family != null && (DOTTED.matcher(family).matches() || CONSONANTS.matcher(family).matches());
	}
}
