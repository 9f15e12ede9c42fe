/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Paper;

/**
 * A check of papers that have something in common: papers are looked at together when they are in a group of the same
 * name. What it finds in a group depends on its members and the profile only: on what their entries say, on the paths
 * of their files, on the order in which they stand there and, where it says so, on the verdicts or on whether all
 * bibliographies can be read. So only the groups have to be looked at again that an edit changed.
 */
public non-sealed interface GroupCheck extends Check {

	/**
	 * Returns the groups a paper is in.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the names of the groups, each once, none for a paper the check does not care about; never null
	 */
	Collection<String> groupsOf(Paper paper);

	/**
	 * Looks at one group. The findings are about members, each at a place in the entry of its paper, and so are the
	 * other places they name.
	 *
	 * @param group
	 *            the name of the group, never null
	 * @param members
	 *            the papers of the group in the order of the review, one or more, never null
	 * @param context
	 *            the corpus, the profile and the progress, never null
	 * @param sink
	 *            takes the findings, never null
	 */
	void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink);

	/**
	 * Tells whether what the check finds in a group depends on the verdicts of the review as well.
	 *
	 * @return whether all groups have to be looked at again after a change of the verdicts, always the same
	 */
	default boolean asksForVerdicts() {
		return false;
	}

	/**
	 * Tells whether what the check finds in a group depends on {@link ReviewCorpus#isComplete()} as well.
	 *
	 * @return whether all groups have to be looked at again after a change of that, always the same
	 */
	default boolean asksForCompleteness() {
		return false;
	}
}
