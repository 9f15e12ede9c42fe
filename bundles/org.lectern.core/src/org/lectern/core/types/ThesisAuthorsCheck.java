/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.text.PersonNames;

/**
 * Flags theses with several authors. Students do write theses for a first degree together, so only the strict profile
 * asks about those.
 */
@SuppressWarnings("nls")
final class ThesisAuthorsCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("thesis-authors", Category.TYPES,
			Severity.WARNING, Messages.ThesisAuthorsCheck_title, Messages.ThesisAuthorsCheck_explanation);

	private static final Set<String> THESES = Set.of("thesis", "phdthesis", "mastersthesis");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field author = THESES.contains(paper.type()) ? paper.field("author") : null;
		if (author != null && (isDoctoral(paper) || paper.profile().name().equals(Profile.STRICT.name()))) {
			int authors = PersonNames.parse(author.getValue()).size();
			if (authors > 1 || PersonNames.hasOthers(author.getValue())) {
				paper.report(DESCRIPTION, author, NLS.bind(Messages.ThesisAuthorsCheck_message, authors));
			}
		}
	}

	/** The field type can say otherwise than the entry type; biblatex has the keys phdthesis, mathesis and bathesis. */
	private static boolean isDoctoral(CheckedPaper paper) {
		String type = paper.text("type");
		if (type == null) {
			return !paper.type().equals("mastersthesis");
		}
		String lower = type.toLowerCase(Locale.ROOT);
		return lower.contains("ph") || lower.contains("doctor") || lower.contains("habil") || lower.startsWith("diss");
	}
}
