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
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line in which JabRef declares the encoding of a file, such as "% Encoding: UTF-8". */
final class DeclaredCharset {

	private static final int SEARCHED = 1024;
	private static final Pattern LINE = Pattern.compile("^[%\\s]*Encoding\\s*[:=]\\s*([\\w.:-]+)\\s*$", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private DeclaredCharset() {
	}

	/** Returns the declared character set; null where none is declared or it is not known here. */
	static Charset of(byte[] content) {
		return of(new String(content, 0, Math.min(SEARCHED, content.length), StandardCharsets.ISO_8859_1));
	}

	/** Returns the declared character set; null where none is declared or it is not known here. */
	static Charset of(String text) {
		Matcher line = LINE.matcher(text.substring(0, Math.min(SEARCHED, text.length())));
		if (!line.find()) {
			return null;
		}
		try {
			Charset charset = Charset.forName(line.group(1));
			// ASCII says nothing about the other half of the bytes.
			return charset.equals(StandardCharsets.US_ASCII) ? null : charset;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return null; // an unknown name declares nothing; the content is looked at instead
		}
	}
}
