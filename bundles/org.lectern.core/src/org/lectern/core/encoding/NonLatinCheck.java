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

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags characters beyond ASCII for which LaTeX has no command, at the first of each field. */
final class NonLatinCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("non-latin", Category.SYNTAX, //$NON-NLS-1$
			Severity.WARNING, Messages.NonLatinCheck_title, Messages.NonLatinCheck_explanation).onlyIn("bibtex"); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (field.getValue() != null && TextFields.isTypeset(field.getName())
					&& !CharacterCheck.isAscii(field.getValue())) {
				check(paper, field, field.getValue());
			}
		}
	}

	private static void check(CheckedPaper paper, Field field, String value) {
		int i = 0;
		while (i < value.length()) {
			int end = LatexCharacters.clusterEnd(value, i);
			String cluster = value.substring(i, end);
			if (Character.isLetterOrDigit(value.codePointAt(i)) && !CharacterCheck.isAscii(cluster)
					&& LatexCharacters.command(cluster) == null) {
				paper.report(DESCRIPTION, field, i, end,
						NLS.bind(Messages.NonLatinCheck_message, field.getName(), cluster));
				return;
			}
			i = end;
		}
	}
}
