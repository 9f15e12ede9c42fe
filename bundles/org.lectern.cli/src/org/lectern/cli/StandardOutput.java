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

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The standard output of the process. A reader that has seen enough and closes the pipe, as {@code head} does, is no
 * failure: the rest goes nowhere. Everything else that hinders writing, such as a full disk, is one.
 */
final class StandardOutput extends FilterOutputStream {

	private boolean readerGone;

	StandardOutput(OutputStream target) {
		super(target);
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (readerGone) {
			return;
		}
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			readerGone = isBrokenPipe(e);
			if (!readerGone) {
				throw e;
			}
		}
	}

	@Override
	public void flush() throws IOException {
		// a print stream keeps its failures to itself until it is asked
		if (out instanceof PrintStream stream && stream.checkError()) {
			throw new IOException();
		}
		super.flush();
	}

	/** Java has no other sign of it than the words of the system. */
	private static boolean isBrokenPipe(IOException failure) {
		return failure.getMessage() != null && failure.getMessage().contains("Broken pipe"); //$NON-NLS-1$
	}
}
