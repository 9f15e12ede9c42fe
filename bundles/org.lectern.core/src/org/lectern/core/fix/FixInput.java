/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.Map;

/**
 * What a fix needs to know from outside.
 *
 * @param reviewer
 *            who applies it; null when not known
 * @param when
 *            when, as an ISO 8601 instant; null when not known
 * @param fieldValues
 *            the values people gave, plain text by {@link FieldRequest#id()}, never null
 * @param reason
 *            why, in the words of the person; may be null
 */
public record FixInput(String reviewer, String when, Map<String, String> fieldValues, String reason) {

	/** Copies the values. */
	public FixInput {
		fieldValues = Map.copyOf(fieldValues);
	}

	/**
	 * Makes an input without values.
	 *
	 * @param reviewer
	 *            who applies the fix, may be null
	 * @param when
	 *            when, as an ISO 8601 instant, may be null
	 * @return the input, never null
	 */
	public static FixInput of(String reviewer, String when) {
		return new FixInput(reviewer, when, Map.of(), null);
	}
}
