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

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;

/** What a check is given besides what it looks at. Safe to use from several threads. */
public final class CheckContext {

	private final ReviewCorpus corpus;
	private final Profile profile;
	private final Progress progress;
	private final Map<Class<?>, Object> workedOut = new HashMap<>();

	/**
	 * Makes a context.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param profile
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 */
	public CheckContext(ReviewCorpus corpus, Profile profile, Progress progress) {
		this.corpus = corpus;
		this.profile = profile;
		this.progress = progress;
	}

	/**
	 * Returns the review.
	 *
	 * @return the corpus, never null
	 */
	public ReviewCorpus corpus() {
		return corpus;
	}

	/**
	 * Returns how to check.
	 *
	 * @return the profile, never null
	 */
	public Profile profile() {
		return profile;
	}

	/**
	 * Returns where to tell about it.
	 *
	 * @return the progress, never null
	 */
	public Progress progress() {
		return progress;
	}

	/**
	 * Returns something about the review that several checks ask for, worked out once. Who asks while it is being worked
	 * out waits.
	 *
	 * @param <T>
	 *            what it is
	 * @param kind
	 *            its class, which tells it from other things, never null
	 * @param work
	 *            works it out, never null
	 * @return what was worked out, the same each time
	 */
	public synchronized <T> T once(Class<T> kind, Function<CheckContext, T> work) {
		Object known = workedOut.get(kind);
		if (known == null) {
			known = work.apply(this);
			workedOut.put(kind, known);
		}
		return kind.cast(known);
	}

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
