/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags the same characters as {@link UnescapedCharacterCheck} in abstracts and remarks, which few styles print. */
final class UnescapedAbstractCheck extends UnescapedCharacterCheck {

	UnescapedAbstractCheck() {
		super(new CheckDescription("unescaped-abstract", Category.SYNTAX, Severity.WARNING, //$NON-NLS-1$
				Messages.UnescapedAbstractCheck_title, Messages.UnescapedAbstractCheck_explanation)
						.onlyIn("biblatex", "strict")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	boolean concerns(String field) {
		return TextFields.isProse(field);
	}
}
