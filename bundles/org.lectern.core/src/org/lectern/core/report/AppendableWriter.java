/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

import com.google.gson.stream.JsonWriter;

/** Lets the writers of JSON and XML write to any appendable. Closing it leaves the appendable open. */
final class AppendableWriter extends Writer {

	private final Appendable out;

	private AppendableWriter(Appendable out) {
		this.out = out;
	}

	/** A writer for an appendable. */
	static Writer of(Appendable out) {
		return new AppendableWriter(out);
	}

	/** A writer of indented JSON, as all reports have it. */
	static JsonWriter json(Appendable out) {
		JsonWriter json = new JsonWriter(new AppendableWriter(out));
		json.setHtmlSafe(false);
		json.setIndent("  ");
		return json;
	}

	@Override
	public void write(char[] characters, int offset, int length) throws IOException {
		out.append(CharBuffer.wrap(characters, offset, length));
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		out.append(text, offset, offset + length);
	}

	@Override
	public void flush() {
		// the owner of the appendable flushes it
	}

	@Override
	public void close() {
		// the owner of the appendable closes it
	}
}
