/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Field;
import org.lectern.model.text.LatexText;

/**
 * Flags words of a title whose capital letters a bibliography style turns into small ones. The standard styles of
 * BibTeX do so with all titles but those of books and the like (the function {@code format.title} of plain.bst), the
 * styles of biblatex that use sentence case with all.
 */
@SuppressWarnings("nls")
final class UnprotectedCapitalCheck implements PaperCheck, CorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unprotected-capital", Category.TITLES,
			Severity.INFO, Messages.UnprotectedCapitalCheck_title, Messages.UnprotectedCapitalCheck_explanation)
			.onlyIn("strict");

	/** Entry types whose titles styles print as they are. */
	private static final Set<String> AS_WRITTEN = Set.of("book", "mvbook", "inbook", "bookinbook", "collection",
			"mvcollection", "proceedings", "mvproceedings", "reference", "mvreference", "manual", "periodical", "phdthesis",
			"xdata", "set");

	/** So many words are named in a message. */
	private static final int NAMED = 5;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public String correctionLabel() {
		return Messages.UnprotectedCapitalCheck_correction;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = AS_WRITTEN.contains(paper.type()) ? null : paper.field("title");
		if (field == null) {
			return;
		}
		List<SourceRange> words = words(field.getValue());
		if (!words.isEmpty()) {
			List<String> named = words.stream().map(word -> word.in(field.getValue())).distinct().toList();
			String list = String.join(", ", named.subList(0, Math.min(NAMED, named.size())));
			SourceRange first = words.get(0);
			paper.report(DESCRIPTION, field, first.offset(), first.offset() + first.length(),
					NLS.bind(named.size() > NAMED ? Messages.UnprotectedCapitalCheck_more
							: Messages.UnprotectedCapitalCheck_message, list, named.size() - NAMED));
		}
	}

	/** A title in capitals throughout has to be written anew, not protected. */
	private static List<SourceRange> words(String title) {
		return AllCaps.mayBe(title) && AllCaps.is(LatexText.toPlain(title)) ? List.of()
				: UnprotectedCapitals.in(title);
	}

	@Override
	public String correct(Field field) {
		List<SourceRange> words = words(field.getValue());
		StringBuilder corrected = new StringBuilder(field.getValue());
		for (int i = words.size() - 1; i >= 0; i--) {
			SourceRange word = words.get(i);
			corrected.insert(word.offset() + word.length(), '}').insert(word.offset(), '{');
		}
		return words.isEmpty() ? null : corrected.toString();
	}
}
