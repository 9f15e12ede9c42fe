/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

import java.util.Set;

import org.lectern.core.check.Severity;

/**
 * What a query can ask of a paper that its record does not say.
 *
 * @param hasNote
 *            whether there is a note on the paper
 * @param checks
 *            the ids of the checks that found something about it, never null
 * @param worst
 *            the worst severity of what they found; null when they found nothing
 */
public record PaperState(boolean hasNote, Set<String> checks, Severity worst) {

	/** A paper of which nothing else is known. */
	public static final PaperState NONE = new PaperState(false, Set.of(), null);

	/** Copies the ids. */
	public PaperState {
		checks = Set.copyOf(checks);
	}
}
