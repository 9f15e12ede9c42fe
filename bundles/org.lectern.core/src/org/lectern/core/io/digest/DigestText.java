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

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.osgi.util.NLS;

/** Makes text of the bytes of a digest. Nothing is guessed: a guess could change the words of an abstract unnoticed. */
public final class DigestText {

	/** The largest digest that is read, in bytes: far more than any mail. */
	public static final int MAX_BYTES = 64 << 20;

	private DigestText() {
		// only static methods
	}

	/**
	 * Decodes a digest in UTF-8, or in UTF-16 when it begins with a byte order mark.
	 *
	 * @param content
	 *            all bytes of the digest, never null
	 * @return the text, never null
	 * @throws DigestImportException
	 *             when the bytes are not text in such an encoding, with the line where that shows
	 */
	public static String decode(byte[] content) throws DigestImportException {
		if (content.length > MAX_BYTES) {
			throw new DigestImportException(NLS.bind(Messages.DigestText_tooLarge, MAX_BYTES >> 20));
		}
		CharsetDecoder decoder = charset(content).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(content.length + 1);
		CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
		text.flip();
		int binary = text.toString().indexOf('\0');
		if (binary >= 0) {
			throw new DigestImportException(NLS.bind(Messages.DigestText_binary, line(text, binary)));
		}
		if (result.isError()) {
			throw new DigestImportException(NLS.bind(Messages.DigestText_encoding, line(text, text.length())));
		}
		return text.toString();
	}

	private static Charset charset(byte[] content) {
		boolean bigEndian = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
		boolean littleEndian = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
		return bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static long line(CharSequence text, int end) {
		return text.subSequence(0, end).chars().filter(c -> c == '\n').count() + 1;
	}
}
