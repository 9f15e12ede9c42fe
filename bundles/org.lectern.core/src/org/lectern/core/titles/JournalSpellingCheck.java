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

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.Severity;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;

/** Flags journals whose names are written with different capitals, accents or punctuation. */
@SuppressWarnings("nls")
final class JournalSpellingCheck implements GroupCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("journal-spelling", Category.TITLES,
			Severity.INFO, Messages.JournalSpellingCheck_title, Messages.JournalSpellingCheck_explanation)
			.onlyIn("strict");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Collection<String> groupsOf(Paper paper) {
		String name = JournalUses.nameIn(paper);
		String folded = name == null ? "" : fold(name);
		return folded.isEmpty() ? List.of() : List.of(folded);
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		JournalUses uses = new JournalUses(members, context.progress());
		if (uses.names().size() > 1) {
			new JournalReport(DESCRIPTION, Messages.JournalSpellingCheck_message, context, uses, sink)
					.report(uses.names());
		}
	}

	/** An ampersand is a word, and the article before a name is often left out. */
	private static String fold(String name) {
		String folded = FoldedText.of(name.replace("&", " and "));
		return folded.startsWith("the ") ? folded.substring(4) : folded;
	}
}
