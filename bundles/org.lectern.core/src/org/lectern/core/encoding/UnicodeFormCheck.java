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

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/**
 * Flags letters written in pieces although there is a character for the whole: a letter and a combining accent, or the
 * parts of a Korean syllable. Other differences from the Normalization Form C of Unicode (Standard Annex 15) are left
 * alone, for they replace characters somebody chose, such as compatibility ideographs in names.
 */
final class UnicodeFormCheck extends CharacterCheck {

	private static final Pattern PIECES = Pattern
			.compile("\\p{L}\\p{M}+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?"); //$NON-NLS-1$

	UnicodeFormCheck() {
		super(new CheckDescription("unicode-form", Category.SYNTAX, Severity.WARNING, //$NON-NLS-1$
				Messages.UnicodeFormCheck_title, Messages.UnicodeFormCheck_explanation),
				Messages.UnicodeFormCheck_message);
	}

	@Override
	public String correctionLabel() {
		return Messages.UnicodeFormCheck_correction;
	}

	@Override
	boolean concerns(String field) {
		return !TextFields.isVerbatim(field);
	}

	@Override
	List<Passage> find(String field, String value) {
		if (!hasPieces(value)) {
			return List.of();
		}
		List<Passage> found = new ArrayList<>();
		Matcher pieces = PIECES.matcher(value);
		while (pieces.find()) {
			if (!Normalizer.isNormalized(pieces.group(), Normalizer.Form.NFC)) {
				found.add(new Passage(pieces.start(), pieces.end()));
			}
		}
		return found;
	}

	private static boolean hasPieces(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) >= '\u0300') {
				return true;
			}
		}
		return false;
	}

	@Override
	String replacement(String passage) {
		return Normalizer.normalize(passage, Normalizer.Form.NFC);
	}
}
