/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

/**
 * Something to be said about a file that was read: a record that was skipped, a value that was changed to fit.
 *
 * @param line
 *            the line it is about, 1 or more
 * @param kind
 *            how much it matters, never null
 * @param message
 *            what and why, localised, never null
 */
public record SourceNotice(int line, Kind kind, String message) {

	/** How much a notice matters. */
	public enum Kind {
		/** Nothing was lost, but it may be good to know. */
		INFO,
		/** A value was read in another way than it is written, or could not be placed. */
		WARNING,
		/** A record, or a part of the file that may be one, was left out. */
		SKIPPED
	}

	/** Makes the line one that exists. */
	public SourceNotice {
		line = Math.max(1, line);
	}
}
