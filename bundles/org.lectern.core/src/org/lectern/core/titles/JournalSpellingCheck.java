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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.text.FoldedText;

/** Flags journals whose names are written with different capitals, accents or punctuation. */
@SuppressWarnings("nls")
final class JournalSpellingCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("journal-spelling", Category.TITLES,
			Severity.INFO, Messages.JournalSpellingCheck_title, Messages.JournalSpellingCheck_explanation)
			.onlyIn("strict");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		JournalUses uses = new JournalUses(context.corpus(), context.progress());
		JournalReport report = new JournalReport(DESCRIPTION, Messages.JournalSpellingCheck_message, context, uses, sink);
		Map<String, List<String>> spellings = new LinkedHashMap<>();
		uses.names().forEach(name -> spellings.computeIfAbsent(fold(name), key -> new ArrayList<>()).add(name));
		spellings.values().stream().filter(names -> names.size() > 1).forEach(report::report);
	}

	/** An ampersand is a word, and the article before a name is often left out. */
	private static String fold(String name) {
		String folded = FoldedText.of(name.replace("&", " and "));
		return folded.startsWith("the ") ? folded.substring(4) : folded;
	}
}
