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

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;

/**
 * What a check works with.
 *
 * @param corpus
 *            all files, never null
 * @param profile
 *            how to check, never null
 * @param progress
 *            to be asked often whether to give up, never null
 */
public record CheckContext(ReviewCorpus corpus, Profile profile, Progress progress) {

	/**
	 * Returns the severity for a finding of a check that runs.
	 *
	 * @param check
	 *            the description of the check, never null
	 * @return the severity, never null
	 */
	public Severity severity(CheckDescription check) {
		Severity severity = profile.severity(check);
		return severity == null ? check.defaultSeverity() : severity;
	}

	/**
	 * Returns the severity for a finding of a check that is milder than its others.
	 *
	 * @param check
	 *            the description of the check, never null
	 * @param most
	 *            the worst it may be, never null
	 * @return the milder of the two, never null
	 */
	public Severity severity(CheckDescription check, Severity most) {
		Severity severity = severity(check);
		return severity.compareTo(most) < 0 ? severity : most;
	}
}
