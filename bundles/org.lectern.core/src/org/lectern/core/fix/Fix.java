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

import java.util.List;

import org.lectern.core.corpus.ReviewCorpus;

/** A way to put a finding right. It changes the models of a corpus only, never files. */
public interface Fix {

	/**
	 * Returns the stable id.
	 *
	 * @return the id, lower case with hyphens, never null
	 */
	String id();

	/**
	 * Returns what the fix does, for a menu.
	 *
	 * @param target
	 *            the target, never null
	 * @return one line, localised, never null
	 */
	String label(FixTarget target);

	/**
	 * Tells whether the fix can do something about a finding.
	 *
	 * @param target
	 *            the target, never null
	 * @return whether it can
	 */
	boolean isApplicable(FixTarget target);

	/**
	 * Returns the values the fix would ask a person for.
	 *
	 * @param targets
	 *            the targets, never null
	 * @return the requests in the order of the targets, each once, never null
	 */
	default List<FieldRequest> requests(List<FixTarget> targets) {
		return List.of();
	}

	/**
	 * Tells whether the fix wants to know from a person why it is applied.
	 *
	 * @return whether to ask for {@link FixInput#reason()}, always the same
	 */
	default boolean asksForReason() {
		return false;
	}

	/**
	 * Tells whether what is right follows from the review itself, so that the fix can be applied to many findings without
	 * asking anybody.
	 *
	 * @return whether it is safe, always the same
	 */
	default boolean isSafe() {
		return false;
	}

	/**
	 * Puts findings right. Targets may overlap, and a target whose papers are gone is passed over. On an exception
	 * nothing was changed.
	 *
	 * @param corpus
	 *            the corpus to change, never null
	 * @param targets
	 *            the targets, all applicable, never null
	 * @param input
	 *            what the fix needs from outside, never null
	 * @throws IllegalStateException
	 *             with a localised message when the fix would destroy something
	 */
	void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input);
}
