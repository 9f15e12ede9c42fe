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

import java.util.List;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/**
 * Flags {@code & % # _ $} that LaTeX would not print: at best it stops there, and behind a percent sign it reads nothing
 * more of the line.
 */
class UnescapedCharacterCheck extends CharacterCheck {

	UnescapedCharacterCheck() {
		this(new CheckDescription("unescaped-character", Category.SYNTAX, Severity.ERROR, //$NON-NLS-1$
				Messages.UnescapedCharacterCheck_title, Messages.UnescapedCharacterCheck_explanation));
	}

	UnescapedCharacterCheck(CheckDescription description) {
		super(description, Messages.UnescapedCharacterCheck_message);
	}

	@Override
	public String correctionLabel() {
		return Messages.UnescapedCharacterCheck_correction;
	}

	@Override
	boolean concerns(String field) {
		return TextFields.isTypeset(field);
	}

	/** Between names an ampersand is a separator, which other checks look after. */
	@Override
	final List<Passage> find(String field, String value) {
		List<Passage> found = LatexProse.specialCharacters(value);
		return found.isEmpty() || !TextFields.isNameList(field) ? found
				: found.stream().filter(passage -> value.charAt(passage.start()) != '&').toList();
	}

	@Override
	final String replacement(String passage) {
		return '\\' + passage;
	}
}
