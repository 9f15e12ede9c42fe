/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/**
 * Flags characters that nobody sees: control characters, soft hyphens, spaces without width, marks of the direction of
 * text and of the order of bytes. In scripts that are written with such characters they are left alone.
 */
final class ControlCharacterCheck extends CharacterCheck {

	ControlCharacterCheck() {
		super(new CheckDescription("control-character", Category.SYNTAX, Severity.WARNING, //$NON-NLS-1$
				Messages.ControlCharacterCheck_title, Messages.ControlCharacterCheck_explanation),
				Messages.ControlCharacterCheck_message);
	}

	@Override
	public String correctionLabel() {
		return Messages.ControlCharacterCheck_correction;
	}

	@Override
	boolean concerns(String field) {
		return true;
	}

	@Override
	List<Passage> find(String field, String value) {
		List<Passage> found = new ArrayList<>();
		boolean joined = false;
		boolean known = false;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c >= ' ' && c < '\u007f') {
				continue;
			}
			if (isAlwaysWrong(c)) {
				found.add(new Passage(i, i + 1));
			} else if (isJoiner(c)) {
				joined = known ? joined : hasJoiningScript(value);
				known = true;
				if (!joined) {
					found.add(new Passage(i, i + 1));
				}
			}
		}
		return found;
	}

	/** The C1 characters that stand for characters of Windows-1252 are a matter of {@link MojibakeCheck}. */
	private static boolean isAlwaysWrong(char c) {
		if (c < ' ' || c == '\u007f') {
			return c != '\t' && c != '\n' && c != '\r';
		}
		return c >= '\u0080' && c <= '\u009f' && !Windows1252.isMisread(c) || c == '\u00ad' || c == '\u200b'
				|| c == '\u2060' || c == '\ufeff' || c == '\u2028' || c == '\u2029' || c >= '\ufff9' && c <= '\ufffb';
	}

	private static boolean isJoiner(char c) {
		return c >= '\u200c' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
	}

	/** Tells whether a text has anything but what is written from left to right letter by letter. */
	private static boolean hasJoiningScript(String value) {
		return value.codePoints().anyMatch(c -> c > '\u007f' && !isJoiner((char) c)
				&& switch (Character.UnicodeScript.of(c)) {
				case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> c > 0xffff || c == '\ufe0f';
				default -> true;
				});
	}

	@Override
	String replacement(String passage) {
		char c = passage.charAt(0);
		return c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f' ? " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	String shown(String passage) {
		return String.format("U+%04X", (int) passage.charAt(0)); //$NON-NLS-1$
	}
}
