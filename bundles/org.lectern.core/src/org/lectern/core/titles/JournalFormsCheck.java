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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Paper;

/**
 * Flags journals that have their full name in some papers and an abbreviation of it, word by word as by ISO 4, in
 * others. Only names whose words have the same first letters are compared.
 */
@SuppressWarnings("nls")
final class JournalFormsCheck implements GroupCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("journal-forms", Category.TITLES,
			Severity.INFO, Messages.JournalFormsCheck_title, Messages.JournalFormsCheck_explanation).onlyIn("strict");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Collection<String> groupsOf(Paper paper) {
		String name = JournalUses.nameIn(paper);
		String initials = name == null ? "" : JournalName.of(name).initials();
		return initials.length() < 2 ? List.of() : List.of(initials);
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		JournalUses uses = new JournalUses(members, context.progress());
		if (uses.names().size() == 1) {
			return;
		}
		Map<JournalName, List<String>> spellings = new LinkedHashMap<>();
		uses.names().forEach(
				name -> spellings.computeIfAbsent(JournalName.of(name), key -> new ArrayList<>()).add(name));
		JournalReport report = new JournalReport(DESCRIPTION, Messages.JournalFormsCheck_message, context, uses, sink);
		for (List<JournalName> journal : new JournalForms(List.copyOf(spellings.keySet())).journals()) {
			report.report(journal.stream().map(name -> uses.mostUsed(spellings.get(name))).toList());
		}
	}
}
