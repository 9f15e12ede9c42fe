/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestText;

/** Which bytes are text. */
class DigestTextTest {

	private static final String TEXT = "\uFEFFna\u00efve\nl\u00e4ser \u6df1"; //$NON-NLS-1$

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void unicodeWithByteOrderMark(String charset) throws Exception {
		assertEquals(TEXT.substring(1), DigestText.decode(TEXT.getBytes(Charset.forName(charset))).replace("\uFEFF", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void nothing() throws Exception {
		assertEquals("", DigestText.decode(new byte[0])); //$NON-NLS-1$
	}

	@Test
	void otherEncodingsAreRefusedWithTheLine() {
		byte[] latin = "one\ntwo\nthr\u00ebe\n".getBytes(StandardCharsets.ISO_8859_1); //$NON-NLS-1$
		DigestImportException failure = assertThrows(DigestImportException.class, () -> DigestText.decode(latin));
		assertTrue(failure.getMessage().contains("Line 3 is not valid UTF-8"), failure::getMessage); //$NON-NLS-1$
	}

	@Test
	void textThatEndsWithinACharacterIsRefused() {
		DigestImportException failure = assertThrows(DigestImportException.class,
				() -> DigestText.decode(new byte[] { 'a', '\n', (byte) 0xE6, (byte) 0xB7 }));
		assertTrue(failure.getMessage().contains("Line 2 is not valid UTF-8"), failure::getMessage); //$NON-NLS-1$
	}

	@Test
	void binaryContentIsRefused() {
		DigestImportException failure = assertThrows(DigestImportException.class,
				() -> DigestText.decode("one\ntwo\0".getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
		assertTrue(failure.getMessage().contains("Line 2 holds a NUL character"), failure::getMessage); //$NON-NLS-1$
	}
}
