/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a number where the styles of BibTeX want an ordinal, which they set as it is written. */
final class EditionNumberCheck extends RewritingCheck {

	EditionNumberCheck() {
		super(new CheckDescription("edition-number", Category.NUMBERS, Severity.WARNING, //$NON-NLS-1$
				Messages.EditionNumberCheck_title, Messages.EditionNumberCheck_explanation).onlyIn("bibtex"), //$NON-NLS-1$
				Messages.EditionNumberCheck_message, Messages.EditionNumberCheck_fix, "edition"); //$NON-NLS-1$
	}

	@Override
	protected String rewrite(Field field, String value) {
		return value.matches("\\d{1,2}\\.?") ? Ordinal.inWords(Integer.parseInt(value.replace(".", ""))) : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
