/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

/**
 * The exit codes of {@code lectern}. They keep clear of those Equinox uses itself when Lectern runs as an application
 * inside Eclipse: 13, 23 and 24.
 */
public final class ExitCode {

	/** Everything was done; no finding is as severe as the one that fails. */
	public static final int CLEAN = 0;

	/** There are findings at or above the severity that fails. */
	public static final int FINDINGS = 1;

	/** The command line is wrong. */
	public static final int USAGE = 2;

	/** Input is missing or unreadable, whatever else was found. */
	public static final int UNREADABLE = 3;

	/** Output cannot be written, or Lectern itself failed. */
	public static final int FAILURE = 4;

	private ExitCode() {
		// only constants
	}
}
