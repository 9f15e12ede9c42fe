/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.lectern.core.fix.FixInput;
import org.lectern.ui.preferences.ReviewPreferences;

/** Says for a fix who applies it and when: the user of this computer, now. */
public final class FixInputs {

	private FixInputs() {
	}

	/**
	 * Makes an input.
	 *
	 * @param values
	 *            the values people gave, by the ids of the requests, never null
	 * @param reason
	 *            why, in the words of the person; blank or null where none was given
	 * @return the input, never null
	 */
	public static FixInput of(Map<String, String> values, String reason) {
		String when = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		return new FixInput(ReviewPreferences.reviewer(), when, values,
				reason == null || reason.isBlank() ? null : reason.strip());
	}
}
