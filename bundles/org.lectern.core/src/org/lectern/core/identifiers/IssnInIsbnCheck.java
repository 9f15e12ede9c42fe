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

/** Flags an ISSN in the place of an ISBN. */
final class IssnInIsbnCheck extends PrintedNumberCheck implements PaperCorrectingCheck {

	IssnInIsbnCheck() {
		super(new CheckDescription("issn-in-isbn", Category.IDENTIFIERS, Severity.WARNING, //$NON-NLS-1$
				Messages.IssnInIsbnCheck_title, Messages.IssnInIsbnCheck_explanation), "isbn", //$NON-NLS-1$
				Messages.IssnInIsbnCheck_message, PrintedNumber::isIssnLong);
	}

	@Override
	public String correctionLabel() {
		return Messages.IssnInIsbnCheck_correction;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		moveTo("issn", paper); //$NON-NLS-1$
	}
}
