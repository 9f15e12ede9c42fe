/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.lectern.cli.LecternCommandLine;

/**
 * One run of the command line in this process.
 *
 * @param exitCode
 *            the exit code
 * @param out
 *            what went to standard output
 * @param err
 *            what went to standard error
 */
record CommandRun(int exitCode, String out, String err) {

	/**
	 * Runs a command.
	 *
	 * @param folder
	 *            the working folder
	 * @param arguments
	 *            the arguments
	 * @return the run
	 */
	static CommandRun of(Path folder, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		LecternCommandLine commandLine = new LecternCommandLine(folder, stream(out), stream(err), false);
		int exitCode = commandLine.run(arguments);
		return new CommandRun(exitCode, text(out), text(err));
	}

	/** Runs a command that was cancelled before it did anything. */
	static CommandRun cancelled(Path folder, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		LecternCommandLine commandLine = new LecternCommandLine(folder, stream(out), stream(err), false);
		commandLine.cancel();
		int exitCode = commandLine.run(arguments);
		return new CommandRun(exitCode, text(out), text(err));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, false, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the lines of standard output. */
	List<String> outLines() {
		return out.lines().toList();
	}

	/** Returns the lines of standard error. */
	List<String> errLines() {
		return err.lines().toList();
	}
}
