/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

/**
 * A part of a query that was not understood.
 *
 * @param offset
 *            where the part begins, 0 or more
 * @param length
 *            how long it is, 0 or more
 * @param message
 *            what is wrong and what was done instead, localised, never null
 * @param kind
 *            whether the part is wrong or only not finished, never null
 */
public record QueryProblem(int offset, int length, String message, Kind kind) {

	/** How a problem is to be taken. */
	public enum Kind {
		/** The part makes no sense. */
		NOT_UNDERSTOOD,
		/** The part is at the end and looks as if somebody were still typing. */
		UNFINISHED
	}
}
