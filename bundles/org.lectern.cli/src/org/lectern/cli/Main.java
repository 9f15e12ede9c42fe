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

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs {@code lectern} in a plain Java virtual machine. */
public final class Main {

	/** Set by the start script, which can tell whether standard error is a terminal; Java cannot. */
	private static final String TERMINAL = "lectern.terminal"; //$NON-NLS-1$

	private Main() {
		// only a main method
	}

	/**
	 * Runs a command and exits with its code.
	 *
	 * @param arguments
	 *            the arguments, never null
	 */
	public static void main(String[] arguments) {
		System.exit(commandLine(new FileOutputStream(FileDescriptor.out)).run(arguments));
	}

	/**
	 * Makes a command line in the working folder of the process.
	 *
	 * @param out
	 *            where results go, never null; messages go to the standard error of the process
	 * @return the command line, never null
	 */
	static LecternCommandLine commandLine(OutputStream out) {
		boolean terminal = Boolean.parseBoolean(System.getProperty(TERMINAL, String.valueOf(System.console() != null)));
		return new LecternCommandLine(Path.of("").toAbsolutePath(), encoded(new StandardOutput(out)), //$NON-NLS-1$
				encoded(System.err), terminal);
	}

	/** A terminal shows its own encoding; what goes to a file or another program is UTF-8 everywhere. */
	private static PrintStream encoded(OutputStream stream) {
		Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
		return new PrintStream(new BufferedOutputStream(stream), false, charset);
	}
}
