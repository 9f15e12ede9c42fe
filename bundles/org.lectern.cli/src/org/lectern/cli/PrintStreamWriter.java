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

import java.io.PrintStream;
import java.io.Writer;

/** Writes characters to a print stream, which knows best how to encode them. */
final class PrintStreamWriter extends Writer {

	private final PrintStream stream;

	PrintStreamWriter(PrintStream stream) {
		this.stream = stream;
	}

	@Override
	public void write(char[] characters, int offset, int length) {
		stream.print(new String(characters, offset, length));
	}

	@Override
	public void flush() {
		stream.flush();
	}

	@Override
	public void close() {
		stream.flush();
	}
}
