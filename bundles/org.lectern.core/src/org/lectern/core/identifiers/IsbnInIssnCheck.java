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

import java.util.List;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Paper;

/** Flags an ISBN in the place of an ISSN. */
final class IsbnInIssnCheck extends PrintedNumberCheck implements PaperCorrectingCheck {

	IsbnInIssnCheck() {
		super(new CheckDescription("isbn-in-issn", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.IsbnInIssnCheck_title, Messages.IsbnInIssnCheck_explanation), "issn", //$NON-NLS-1$
				Messages.IsbnInIssnCheck_message, PrintedNumber::isIsbnLong);
	}

	@Override
	public String correctionLabel() {
		return Messages.IsbnInIssnCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		moveTo("isbn", paper); //$NON-NLS-1$
	}
}
