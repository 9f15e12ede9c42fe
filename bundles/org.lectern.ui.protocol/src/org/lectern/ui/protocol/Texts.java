/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

/** Texts for lists, where each element has one line. */
final class Texts {

	private Texts() {
	}

	/** Returns the first line of a text; where there is none, the other, or nothing where that is null. */
	static String orElse(String text, String other) {
		if (text != null && !text.isBlank()) {
			return text.strip().lines().findFirst().orElse(""); //$NON-NLS-1$
		}
		return other == null ? "" : other; //$NON-NLS-1$
	}
}
