/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;

/** Flags keys that a manuscript cites and no entry has, where it cites them first. */
final class MissingCitationCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("missing-citation", Category.KEYS, //$NON-NLS-1$
			Severity.ERROR, Messages.MissingCitationCheck_title, Messages.MissingCitationCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		List<Manuscript> manuscripts = Manuscripts.of(context.corpus(), context.progress());
		if (manuscripts.isEmpty()) {
			return;
		}
		ReviewKeys keys = ReviewKeys.of(context.corpus());
		if (!keys.isComplete()) {
			return;
		}
		for (Manuscript manuscript : manuscripts) {
			if (manuscript.citesFrom(keys)) {
				Set<String> own = manuscript.definitions();
				manuscript.texts().forEach(text -> check(text, keys, own, context, sink));
			}
		}
	}

	private static void check(CitingText text, ReviewKeys keys, Set<String> own, CheckContext context,
			Consumer<Finding> sink) {
		Set<String> reported = new HashSet<>();
		for (Citation citation : text.citations()) {
			String key = citation.key();
			if (!citation.doubtful() && !keys.has(key) && !own.contains(key) && reported.add(key)) {
				String similar = keys.similar(key);
				String message = similar == null ? NLS.bind(Messages.MissingCitationCheck_message, key)
						: NLS.bind(Messages.MissingCitationCheck_similar, key, similar);
				sink.accept(new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION), message,
						Location.of(text.file(), citation.range()), null, List.of(key), List.of()));
			}
		}
	}
}
