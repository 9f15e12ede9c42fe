/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.check.Finding;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;
import org.lectern.model.bibtex.TextReplacement;

/** A fix applied to all findings of its kind in a review, and what became of the files. */
@SuppressWarnings("nls")
final class FixCase {

	private final TestReview review;
	private final Fix fix;
	private final Map<String, String> values = new HashMap<>();
	private ReviewCorpus corpus;

	private FixCase(String fixId, TestReview review) {
		this.review = review;
		fix = FixCatalog.standard().fix(fixId);
		assertNotNull(fix);
	}

	static FixCase of(String fixId, TestReview review) {
		return new FixCase(fixId, review);
	}

	/** Gives a value for the field of the first paper with a key. */
	FixCase answer(String key, String field, String value) {
		targets().stream().filter(target -> target.paper().key().equals(key) && target.arguments().get(0).equals(field))
				.flatMap(target -> fix.requests(List.of(target)).stream())
				.forEach(request -> values.put(request.id(), value));
		return this;
	}

	List<FixTarget> targets() {
		List<FixTarget> targets = review.findings().stream().map(FixTarget::of).filter(fix::isApplicable).toList();
		targets.forEach(target -> {
			assertTrue(FixCatalog.standard().fixesFor(target).contains(fix));
			assertFalse(fix.label(target).isBlank());
			assertFalse(fix.label(target).contains("{"), fix.label(target));
		});
		return targets;
	}

	FixCase apply() {
		return apply(targets());
	}

	FixCase apply(List<FixTarget> targets) {
		assertFalse(targets.isEmpty(), "nothing to fix");
		corpus = review.corpus();
		fix.apply(corpus, targets, new FixInput("anna", "2026-01-02T03:04:05Z", values, "because"));
		return this;
	}

	ReviewCorpus corpus() {
		return corpus;
	}

	/** Compares a file after the fix, as written at once and as edited in an editor. */
	FixCase expect(String path, String text) {
		ReviewFile file = corpus.file(path);
		assertEquals(text, file.toText());
		assertEquals(text, TextReplacement.apply(file.replacements(), file.text()));
		return this;
	}

	/** Compares the paths of the changed files. */
	FixCase expectChanged(String... paths) {
		assertEquals(List.of(paths), corpus.changedFiles().stream().map(ReviewFile::path).toList());
		return this;
	}

	/** Returns the findings of a check when the fixed files are read again. */
	List<Finding> findingsAfter(String checkId) {
		TestReview after = null;
		for (ReviewFile file : corpus.files()) {
			after = after == null ? TestReview.of(file.path(), file.toText()) : after.with(file.path(), file.toText());
		}
		return after.findings(checkId);
	}
}
