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

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags characters beyond ASCII that BibTeX, which knows bytes only, should be given as LaTeX commands. */
final class NonAsciiCheck extends CharacterCheck {

	NonAsciiCheck() {
		super(new CheckDescription("non-ascii", Category.SYNTAX, Severity.WARNING, Messages.NonAsciiCheck_title, //$NON-NLS-1$
				Messages.NonAsciiCheck_explanation).onlyIn("bibtex"), Messages.NonAsciiCheck_message); //$NON-NLS-1$
	}

	@Override
	public String correctionLabel() {
		return Messages.NonAsciiCheck_correction;
	}

	@Override
	boolean concerns(String field) {
		return TextFields.isTypeset(field);
	}

	@Override
	List<Passage> find(String field, String value) {
		if (isAscii(value)) {
			return List.of();
		}
		List<Passage> found = new ArrayList<>();
		int i = 0;
		while (i < value.length()) {
			int end = LatexCharacters.clusterEnd(value, i);
			if (LatexCharacters.command(value.substring(i, end)) != null) {
				found.add(new Passage(i, end));
			}
			i = end;
		}
		return found;
	}

	@Override
	String replacement(String passage) {
		return LatexCharacters.command(passage);
	}
}
