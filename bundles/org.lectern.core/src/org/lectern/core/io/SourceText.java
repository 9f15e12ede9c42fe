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

/**
 * The text of a file and how its bytes were read.
 *
 * @param text
 *            the text without byte order mark, never null
 * @param charset
 *            the encoding it was read in, never null
 * @param guessed
 *            whether the encoding is only the most likely one: the bytes would make text in others too
 */
public record SourceText(String text, Charset charset, boolean guessed) {
}
