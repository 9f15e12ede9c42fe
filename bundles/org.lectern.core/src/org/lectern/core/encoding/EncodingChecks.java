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

import org.lectern.core.check.Check;

/** The checks of characters and how they are written. */
public final class EncodingChecks {

	private EncodingChecks() {
	}

	/**
	 * Returns the checks.
	 *
	 * @return the checks in the order they are documented, never null
	 */
	public static List<Check> all() {
		return List.of(new UndefinedStringCheck(), new DuplicateStringCheck(), new UnbalancedBracesCheck(), new UnescapedCharacterCheck(),
				new UnescapedAbstractCheck(), new MojibakeCheck(), new ReplacementCharacterCheck(),
				new ControlCharacterCheck(), new UnicodeFormCheck(), new NonAsciiCheck(), new NonLatinCheck());
	}
}
