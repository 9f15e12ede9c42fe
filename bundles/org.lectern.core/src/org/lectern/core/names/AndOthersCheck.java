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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags lists that end in "and others", which BibTeX understands but which hides who else took part. */
final class AndOthersCheck extends NameCheck {

	AndOthersCheck() {
		super(new CheckDescription("and-others", Category.COMPLETENESS, Severity.INFO, //$NON-NLS-1$
				Messages.AndOthersCheck_title, Messages.AndOthersCheck_explanation).onlyIn("strict")); //$NON-NLS-1$
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		List<ListedName> names = list.names();
		if (names.size() > 1 && names.get(names.size() - 1).isOthers()) {
			report(paper, list, names.get(names.size() - 1), Messages.AndOthersCheck_message);
		}
	}
}
