/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags an ISSN whose check digit says that it is mistyped. */
final class IssnCheckDigitCheck extends PrintedNumberCheck {

	IssnCheckDigitCheck() {
		super(new CheckDescription("issn-check-digit", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.IssnCheckDigitCheck_title, Messages.IssnCheckDigitCheck_explanation), "issn", //$NON-NLS-1$
				Messages.IssnCheckDigitCheck_message, number -> number.isIssnLong() && !number.isIssn());
	}
}
