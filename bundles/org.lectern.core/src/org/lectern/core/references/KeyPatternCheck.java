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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/** Flags keys that are not made by the pattern the protocol sets, and a pattern that is none. */
final class KeyPatternCheck implements FileCheck {

	static final String PATTERN = "pattern"; //$NON-NLS-1$

	static final CheckDescription DESCRIPTION = new CheckDescription("key-pattern", Category.KEYS, //$NON-NLS-1$
			Severity.INFO, Messages.KeyPatternCheck_title, Messages.KeyPatternCheck_explanation).onlyIn()
					.with(new ParameterDescription(PATTERN, "[auth][year]", Messages.KeyPatternCheck_pattern)); //$NON-NLS-1$

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		String text = context.profile().parameter(DESCRIPTION, PATTERN);
		KeyPattern pattern;
		try {
			pattern = new KeyPattern(text);
		} catch (IllegalArgumentException e) {
			if (file.root() instanceof Protocol protocol && protocol == context.corpus().protocol()) {
				sink.accept(invalid(file, text, e.getMessage(), context));
			}
			return;
		}
		if (file.root() instanceof Bibliography bibliography) {
			for (Paper paper : bibliography.getPapers()) {
				context.progress().check();
				check(paper, pattern, text, file, context, sink);
			}
		}
	}

	private static void check(Paper paper, KeyPattern pattern, String text, ReviewFile file, CheckContext context,
			Consumer<Finding> sink) {
		String key = paper.getKey();
		if (key == null || key.isEmpty()) {
			return;
		}
		List<String> expected = pattern.keysOf(paper);
		if (!expected.isEmpty() && expected.stream().noneMatch(one -> KeyPattern.matches(key, one))) {
			sink.accept(new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
					NLS.bind(Messages.KeyPatternCheck_message, new Object[] { key, text, expected.get(0) }),
					Location.of(file, BibResource.keyRangeOf(paper)), context.corpus().referenceTo(paper),
					List.of(expected.get(0)), List.of()));
		}
	}

	private static Finding invalid(ReviewFile file, String text, String part, CheckContext context) {
		int at = file.text().indexOf('"' + text + '"');
		return new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
				NLS.bind(Messages.KeyPatternCheck_invalid, text, part),
				Location.of(file, at < 0 ? null : new SourceRange(at + 1, text.length())), null, List.of(text),
				List.of());
	}
}
