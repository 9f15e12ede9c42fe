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

/** Flags what stands in the place of an ISBN and is none. */
final class IsbnSyntaxCheck extends PrintedNumberSyntaxCheck {

	IsbnSyntaxCheck() {
		super(new CheckDescription("isbn-syntax", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.IsbnSyntaxCheck_title, Messages.IsbnSyntaxCheck_explanation), "isbn", //$NON-NLS-1$
				Messages.IsbnSyntaxCheck_message);
	}
}
