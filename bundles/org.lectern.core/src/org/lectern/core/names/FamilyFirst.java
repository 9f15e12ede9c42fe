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

import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/** Writes "Given von Family" as "von Family, Given", which BibTeX reads as the same name. */
final class FamilyFirst {

	private FamilyFirst() {
	}

	/**
	 * Turns a name round.
	 *
	 * @return the name with its family name first; null when it is already, has one word only, or ends in initials, so
	 *         that what comes last is hardly the family name
	 */
	static String of(ListedName name) {
		String mask = name.mask();
		int last = mask.lastIndexOf(' ');
		if (last < 0 || name.hasComma() || NameWords.isInitials(mask.substring(last + 1)) || mask.indexOf(';') >= 0
				|| NameWords.isSuffix(mask.substring(last + 1)) || InstitutionWords.anyIn(mask)) {
			return null;
		}
		PersonName meant = name.read();
		for (int blank = mask.indexOf(' '); blank > 0; blank = mask.indexOf(' ', blank + 1)) {
			String turned = name.text().substring(blank + 1).strip() + ", " + name.text().substring(0, blank).strip(); //$NON-NLS-1$
			if (PersonNames.parse(turned).get(0).equals(meant)) {
				return turned;
			}
		}
		return null;
	}
}
