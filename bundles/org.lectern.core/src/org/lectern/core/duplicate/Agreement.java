/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.Objects;

/** Whether two records say the same about something. */
enum Agreement {

	/** At least one of them does not say. */
	UNKNOWN,
	/** They say the same. */
	SAME,
	/** They say different things. */
	DIFFERENT;

	/** Compares two values, each null when not known. */
	static Agreement of(Object one, Object other) {
		if (one == null || other == null) {
			return UNKNOWN;
		}
		return Objects.equals(one, other) ? SAME : DIFFERENT;
	}
}
