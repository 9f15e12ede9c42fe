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
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibProblem.Kind;
import org.lectern.model.bibtex.SourceRange;

/**
 * The text of a file with the encoding that brings it back to bytes.
 *
 * @param text
 *            the text without a byte order mark, never null
 * @param encoding
 *            the encoding, never null
 * @param binary
 *            whether the content is no text at all
 * @param problems
 *            what is wrong with the bytes, never null
 */
public record BibText(String text, BibEncoding encoding, boolean binary, List<BibProblem> problems) {

	/**
	 * A text whose bytes are not known: to be stored in the encoding that it declares, else as UTF-8.
	 *
	 * @param text
	 *            the text, never null
	 * @return the text, never null
	 */
	public static BibText of(String text) {
		Charset declared = DeclaredCharset.of(text);
		BibEncoding encoding = declared == null ? null : SingleByte.of(declared);
		return new BibText(text, encoding == null ? new Utf8(false) : encoding, false, InvalidBytes.in(text));
	}

	/**
	 * Decodes the content of a file. A byte order mark counts first, then the encoding that the file declares, then
	 * whether it is UTF-8 by and large; else it is taken for windows-1252.
	 *
	 * @param content
	 *            the bytes, never null
	 * @return the text, never null
	 */
	public static BibText decode(byte[] content) {
		Utf16 utf16 = Utf16.of(content);
		if (utf16 != null) {
			String text = utf16.decode(content);
			int binary = BinaryContent.firstIn(text);
			return binary < 0 ? new BibText(text, utf16, false, List.of()) : binary(text, utf16, binary);
		}
		int binary = BinaryContent.firstIn(content);
		if (binary >= 0) {
			SingleByte bytes = SingleByte.of(StandardCharsets.ISO_8859_1);
			return binary(bytes.decode(content), bytes, binary);
		}
		if (Utf8.isMarked(content)) {
			return utf8(content, true);
		}
		Charset declared = DeclaredCharset.of(content);
		BibText text = declared == null ? null : declared(content, declared);
		return text != null ? text : undeclared(content);
	}

	/**
	 * Returns the bytes of another text in the same encoding.
	 *
	 * @param newText
	 *            the text, never null
	 * @return the bytes, never null
	 * @throws UnencodableCharacterException
	 *             where the encoding lacks a character
	 */
	public byte[] encode(String newText) throws UnencodableCharacterException {
		return encoding.encode(newText);
	}

	private static BibText binary(String text, BibEncoding encoding, int first) {
		BibProblem problem = new BibProblem(Kind.BINARY_CONTENT, new SourceRange(first, 1), List.of());
		return new BibText(text, encoding, true, List.of(problem));
	}

	private static BibText declared(byte[] content, Charset charset) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			return utf8(content, false);
		}
		SingleByte bytes = SingleByte.of(charset);
		if (bytes != null) {
			return new BibText(bytes.decode(content), bytes, false, List.of());
		}
		MultiByte other = charset.canEncode() ? new MultiByte(charset) : null;
		String text = other == null ? null : other.decode(content);
		return text == null ? null : new BibText(text, other, false, List.of());
	}

	private static BibText utf8(byte[] content, boolean marked) {
		Utf8 utf8 = new Utf8(marked);
		String text = utf8.decode(content);
		return new BibText(text, utf8, false, InvalidBytes.in(text));
	}

	private static BibText undeclared(byte[] content) {
		int firstInvalid = Utf8.nextInvalid(content, 0);
		if (firstInvalid == content.length || isMostlyUtf8(content)) {
			return utf8(content, false);
		}
		SingleByte bytes = SingleByte.of(Charset.forName("windows-1252")); //$NON-NLS-1$
		return new BibText(bytes.decode(content), bytes, false, List.of(InvalidBytes.at(content, firstInvalid)));
	}

	/** At least as many valid sequences as invalid bytes: a UTF-8 file that was damaged or pasted into. */
	private static boolean isMostlyUtf8(byte[] content) {
		long valid = 0;
		long invalid = 0;
		int i = 0;
		while (i < content.length) {
			int length = Utf8.sequenceLength(content, i);
			if (length == 0) {
				invalid++;
			} else if (length > 1) {
				valid++;
			}
			i += Math.max(length, 1);
		}
		return valid >= invalid;
	}
}
