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

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes text of bytes of which nobody said how they are encoded. */
final class SourceDecoder {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252"); //$NON-NLS-1$

	private SourceDecoder() {
	}

	static SourceText decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return new SourceText(new String(content, 3, content.length - 3, StandardCharsets.UTF_8),
					StandardCharsets.UTF_8, false);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return new SourceText(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE),
					StandardCharsets.UTF_16BE, false);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return new SourceText(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE),
					StandardCharsets.UTF_16LE, false);
		}
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
			return new SourceText(text.toString(), StandardCharsets.UTF_8, false);
		} catch (CharacterCodingException e) {
			return new SourceText(new String(content, WINDOWS_1252), WINDOWS_1252, true);
		}
	}

	private static boolean startsWith(byte[] content, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}
