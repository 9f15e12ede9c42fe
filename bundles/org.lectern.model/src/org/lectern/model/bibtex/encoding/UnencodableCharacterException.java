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

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.LineIndex;

/** A text holds a character that the encoding of its file lacks. The message names the character and its line. */
public final class UnencodableCharacterException extends CharacterCodingException {

	private static final long serialVersionUID = 1L;

	private final String message;

	UnencodableCharacterException(String text, int offset, Charset charset) {
		LineIndex lines = new LineIndex(text);
		int character = text.codePointAt(offset);
		boolean half = Character.getType(character) == Character.SURROGATE;
		String shown = half ? "\uFFFD" : Character.toString(character); //$NON-NLS-1$
		message = NLS.bind(Messages.unencodable, new Object[] { shown, String.format("U+%04X", character), //$NON-NLS-1$
				lines.lineOf(offset), lines.columnOf(offset), charset.name() });
	}

	@Override
	public String getMessage() {
		return message;
	}
}
