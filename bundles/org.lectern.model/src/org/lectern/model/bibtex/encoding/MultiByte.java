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

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Any other character set that a file declares, for content that survives the way there and back. */
final class MultiByte implements BibEncoding {

	private final Charset charset;

	MultiByte(Charset charset) {
		this.charset = charset;
	}

	@Override
	public Charset charset() {
		return charset;
	}

	/** Returns the text; null where the content would not be saved as it is. */
	String decode(byte[] content) {
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
			return Arrays.equals(encode(text), content) ? text : null;
		} catch (CharacterCodingException e) {
			return null; // the caller goes on with another encoding
		}
	}

	@Override
	public byte[] encode(String text) throws UnencodableCharacterException {
		CharsetEncoder encoder = charset.newEncoder();
		CharBuffer characters = CharBuffer.wrap(text);
		ByteBuffer content = ByteBuffer.allocate(Math.addExact((int) (text.length() * encoder.maxBytesPerChar()), 16));
		CoderResult result = encoder.encode(characters, content, true);
		if (result.isError()) {
			throw new UnencodableCharacterException(text, characters.position(), charset);
		}
		encoder.flush(content);
		return Arrays.copyOf(content.array(), content.position());
	}
}
