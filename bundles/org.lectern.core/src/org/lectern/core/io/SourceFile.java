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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file to read records from. Its bytes are read once, its text is made when asked for. Used by one thread at a time. */
public final class SourceFile {

	/** How much of a file tells its format, in bytes. */
	private static final int HEAD = 64 << 10;

	private final String name;
	private final byte[] content;
	private final Charset charset;
	private SourceText text;
	private String head;

	/**
	 * Wraps a file.
	 *
	 * @param name
	 *            the name of the file without its folder, never null
	 * @param content
	 *            its bytes, not changed afterwards by anybody, never null
	 */
	public SourceFile(String name, byte[] content) {
		this(name, content, null);
	}

	/**
	 * Wraps a file of which somebody knows how it is encoded.
	 *
	 * @param name
	 *            the name of the file without its folder, never null
	 * @param content
	 *            its bytes, not changed afterwards by anybody, never null
	 * @param charset
	 *            the encoding; null to find it out
	 */
	public SourceFile(String name, byte[] content, Charset charset) {
		this.name = name;
		this.content = content;
		this.charset = charset;
	}

	/**
	 * Wraps a text, as it is pasted.
	 *
	 * @param name
	 *            the name to speak of it by, never null
	 * @param text
	 *            the text, never null
	 * @return the file, never null
	 */
	public static SourceFile of(String name, String text) {
		return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Returns the name of the file.
	 *
	 * @return the name without the folder, never null
	 */
	public String name() {
		return name;
	}

	/**
	 * Returns the bytes of the file.
	 *
	 * @return the bytes themselves, not to be changed, never null
	 */
	public byte[] content() {
		return content;
	}

	/**
	 * Returns the text of the file.
	 *
	 * @return the text and its encoding, the same object each time, never null
	 */
	public SourceText text() {
		if (text == null) {
			text = decode(content);
		}
		return text;
	}

	private SourceText decode(byte[] bytes) {
		if (charset == null) {
			return SourceDecoder.decode(bytes);
		}
		String decoded = new String(bytes, charset);
		return new SourceText(decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded, charset, false); //$NON-NLS-1$
	}

	/**
	 * Returns the beginning of the file as text, by which its format is told.
	 *
	 * @return about the first 64 KiB, never null; the last character may be cut in two
	 */
	public String head() {
		if (head == null) {
			head = text != null ? text.text().substring(0, Math.min(HEAD, text.text().length()))
					: decode(content.length <= HEAD ? content : Arrays.copyOf(content, HEAD)).text();
		}
		return head;
	}
}
