/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a manuscript, which does not say how it is encoded: UTF-8, and where it is none, a byte a character. */
final class DecodedText {

	private DecodedText() {
	}

	/** Decodes all bytes of a file, without a byte order mark. */
	static String of(byte[] content) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		} catch (CharacterCodingException e) {
			text = new String(content, StandardCharsets.ISO_8859_1);
		}
		return text.startsWith("\ufeff") ? text.substring(1) : text; //$NON-NLS-1$
	}
}
