/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

/** What a part of a drawing is coloured for; a {@link Palette} has the colours. */
public enum Tone {
	/** The ground everything stands on. */
	PAGE,
	/** Headings and labels. */
	TEXT,
	/** Numbers and what is less important. */
	QUIET,
	/** The empty track of a bar. */
	TRACK,
	/** A bar of papers. */
	PAPERS,
	/** A bar of what has no value, or of all others. */
	REST,
	/** A bar of errors. */
	ERROR,
	/** A bar of warnings. */
	WARNING,
	/** A bar of infos and of problems of all kinds. */
	PROBLEMS
}
