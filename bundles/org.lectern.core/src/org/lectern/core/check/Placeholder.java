/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

/** Values that only keep a place for what is not known yet, such as "????". */
public final class Placeholder {

	private Placeholder() {
	}

	/**
	 * Tells whether a value is a placeholder.
	 *
	 * @param value
	 *            the value, never null
	 * @return whether it holds no letter and no digit
	 */
	public static boolean is(String value) {
		return value.codePoints().noneMatch(Character::isLetterOrDigit);
	}
}
