/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.encoding;

import java.nio.charset.Charset;

/** How the text of a file is stored. What {@link #encode} makes of a decoded text are the bytes it came from. */
public interface BibEncoding {

	/**
	 * Returns the character set.
	 *
	 * @return the character set, never null
	 */
	Charset charset();

	/**
	 * Turns a text into the bytes of a file, with a byte order mark where the file had one.
	 *
	 * @param text
	 *            the text, never null
	 * @return the bytes, never null
	 * @throws UnencodableCharacterException
	 *             where the character set lacks a character of the text
	 */
	byte[] encode(String text) throws UnencodableCharacterException;
}
