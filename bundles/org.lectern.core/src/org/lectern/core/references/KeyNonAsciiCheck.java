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
import org.lectern.core.check.Severity;

/** Flags keys with letters beyond ASCII, which LaTeX and BibTeX see as different bytes at different times. */
final class KeyNonAsciiCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("key-non-ascii", Category.KEYS, //$NON-NLS-1$
			Severity.WARNING, Messages.KeyNonAsciiCheck_title, Messages.KeyNonAsciiCheck_explanation).onlyIn("bibtex"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String key = paper.paper().getKey();
		if (key != null && key.chars().anyMatch(c -> c > '\u007f')) {
			paper.report(DESCRIPTION, NLS.bind(Messages.KeyNonAsciiCheck_message, key));
		}
	}
}
