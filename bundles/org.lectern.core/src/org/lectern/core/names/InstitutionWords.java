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

import java.util.Set;

/** Words that stand in names of institutions and hardly ever in names of people. */
final class InstitutionWords {

	private static final Set<String> WORDS = Set.of("University", "Universit\u00e9", "Universidad", "Universidade", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"Universit\u00e4t", "Universit\u00e0", "Universiteit", "Institute", "Institut", "Instituto", "Istituto", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"Organization", "Organisation", "Committee", "Consortium", "Collaboration", "Corporation", "Association", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"Society", "Foundation", "Ministry", "Department", "Laboratory", "Laboratories", "Commission", "Agency", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"Federation", "Initiative", "Investigators", "Collaborators", "Collaborative", "Network", "Group", "Team", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"Council", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "GmbH", "Gesellschaft", "Pharmaceuticals", "Publishers", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"Administration", "Technologies", "Dept", "Dept.", "Univ", "Univ.", "Inst."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private InstitutionWords() {
	}

	/** Tells whether one of the words stands in a text. */
	static boolean anyIn(String text) {
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : ' ';
			if (c == ' ' || c == ',' || c == '(' || c == ')') {
				if (i - from > 2 && WORDS.contains(text.substring(from, i))) {
					return true;
				}
				from = i + 1;
			}
		}
		return false;
	}
}
