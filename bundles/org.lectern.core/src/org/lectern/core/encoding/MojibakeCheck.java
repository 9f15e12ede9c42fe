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
import java.util.stream.Collectors;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags characters that came from reading bytes in the wrong encoding, where the right ones are known. */
final class MojibakeCheck extends CharacterCheck {

	MojibakeCheck() {
		super(new CheckDescription("mojibake", Category.SYNTAX, Severity.WARNING, Messages.MojibakeCheck_title, //$NON-NLS-1$
				Messages.MojibakeCheck_explanation), Messages.MojibakeCheck_message);
	}

	@Override
	public String correctionLabel() {
		return Messages.MojibakeCheck_correction;
	}

	@Override
	boolean concerns(String field) {
		return !TextFields.isVerbatim(field);
	}

	@Override
	List<Passage> find(String field, String value) {
		return isAscii(value) ? List.of() : Mojibake.find(value);
	}

	@Override
	String replacement(String passage) {
		return Mojibake.decode(passage);
	}

	@Override
	String shown(String passage) {
		return passage.codePoints().noneMatch(Character::isISOControl) ? passage : passage.codePoints()
				.mapToObj(c -> Character.isISOControl(c) ? String.format("U+%04X", c) : Character.toString(c)) //$NON-NLS-1$
				.collect(Collectors.joining());
	}
}
