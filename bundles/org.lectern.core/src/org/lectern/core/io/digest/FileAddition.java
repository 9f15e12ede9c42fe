/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.nio.charset.Charset;

/**
 * Text an import adds to the end of a file of the review, so that everything that is in the file stays as it is.
 *
 * @param path
 *            the path relative to the root of the review, with '/' between its segments, never null
 * @param isNew
 *            whether the file is to be created; the text is its whole content then
 * @param text
 *            the text to append, never null or empty
 * @param charset
 *            the encoding of the file, which can encode the text; never null
 */
public record FileAddition(String path, boolean isNew, String text, Charset charset) {

	/**
	 * Returns the bytes to append.
	 *
	 * @return the text in the encoding of the file, never null
	 */
	public byte[] bytes() {
		return text.getBytes(charset);
	}
}
