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

/** Flags an ISBN whose check digit says that it is mistyped. */
final class IsbnCheckDigitCheck extends PrintedNumberCheck {

	IsbnCheckDigitCheck() {
		super(new CheckDescription("isbn-check-digit", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.IsbnCheckDigitCheck_title, Messages.IsbnCheckDigitCheck_explanation), "isbn", //$NON-NLS-1$
				Messages.IsbnCheckDigitCheck_message, number -> number.isIsbnLong() && !number.isIsbn());
	}
}
