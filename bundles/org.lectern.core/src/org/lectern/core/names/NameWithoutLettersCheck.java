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

/** Flags names without a single letter, such as question marks that stand for somebody unknown. */
final class NameWithoutLettersCheck extends NameCheck {

	NameWithoutLettersCheck() {
		super(describe("name-without-letters", Severity.WARNING, Messages.NameWithoutLettersCheck_title, //$NON-NLS-1$
				Messages.NameWithoutLettersCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			if (!name.hasLetter() && !name.text().contains("..") && name.text().indexOf('\u2026') < 0) { //$NON-NLS-1$
				report(paper, list, name, NLS.bind(Messages.NameWithoutLettersCheck_message, name.label()));
			}
		}
	}
}
