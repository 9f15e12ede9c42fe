/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/**
 * Writes the name of a journal as most papers of the review write it, in all papers that have the flagged one. A person
 * decides about it: two journals can be called nearly the same.
 */
final class UnifyJournalFix implements Fix {

	private static final Set<String> CHECKS = Set.of("journal-forms", "journal-spelling"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> FIELDS = List.of("journaltitle", "journal"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public String id() {
		return "unify-journal"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return NLS.bind(Messages.UnifyJournalFix_label, target.arguments().get(2));
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return CHECKS.contains(target.checkId()) && target.arguments().size() > 2;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		Map<String, List<Field>> uses = new HashMap<>();
		for (Paper paper : corpus.papers()) {
			for (String name : FIELDS) {
				Field field = paper.findField(name);
				if (field != null && field.getValue() != null) {
					uses.computeIfAbsent(LatexText.toPlain(field.getValue()), plain -> new ArrayList<>()).add(field);
				}
			}
		}
		for (FixTarget target : targets) {
			List<Field> best = uses.getOrDefault(target.arguments().get(2), List.of());
			if (!best.isEmpty()) {
				// as BibTeX, with its braces and escapes
				String value = best.get(0).getValue();
				uses.getOrDefault(target.arguments().get(1), List.of()).forEach(field -> field.setValue(value));
			}
		}
	}
}
