/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Flags citation keys that more than one entry of the review has. Every entry but the first is flagged, with the first
 * one as related place. A key that differs from an earlier one by case only is a warning: biblatex tells them apart,
 * BibTeX does not.
 */
public final class DuplicateKeyCheck implements GroupCheck {

	/** The id of the check. */
	public static final String ID = "duplicate-key"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.KEYS, Severity.ERROR,
			Messages.DuplicateKeyCheck_title, Messages.DuplicateKeyCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Collection<String> groupsOf(Paper paper) {
		return paper.getKey() == null || paper.getKey().isEmpty() ? List.of()
				: List.of(paper.getKey().toLowerCase(Locale.ROOT));
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		if (members.size() == 1) {
			return;
		}
		Map<String, Entry> byKey = new HashMap<>();
		Entry similar = new Entry(context.corpus().fileOf(members.get(0)), members.get(0));
		for (Paper paper : members) {
			Entry entry = new Entry(context.corpus().fileOf(paper), paper);
			Entry same = byKey.putIfAbsent(paper.getKey(), entry);
			if (same != null) {
				sink.accept(
						entry.finding(same, Messages.DuplicateKeyCheck_same, context.severity(DESCRIPTION), context));
			} else if (paper != members.get(0)) {
				sink.accept(entry.finding(similar, Messages.DuplicateKeyCheck_case,
						context.severity(DESCRIPTION, Severity.WARNING), context));
			}
		}
	}

	private record Entry(ReviewFile file, Paper paper) {

		Finding finding(Entry first, String message, Severity severity, CheckContext context) {
			String text = NLS.bind(message, new Object[] { paper.getKey(), first.paper.getKey(), first.file.path() });
			Related related = new Related(context.corpus().referenceTo(first.paper), first.location(),
					NLS.bind(Messages.DuplicateKeyCheck_first, first.paper.getKey()));
			return new Finding(ID, severity, text, location(), context.corpus().referenceTo(paper),
					List.of(paper.getKey()), List.of(related));
		}

		private Location location() {
			return Location.of(file, BibResource.keyRangeOf(paper));
		}
	}
}
