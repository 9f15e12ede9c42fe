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
 * A piece of the text of a query.
 *
 * @param kind
 *            what it is, never null
 * @param text
 *            its text without quotes and colon, never null
 * @param offset
 *            where it begins
 * @param end
 *            where it ends
 */
record QueryToken(Kind kind, String text, int offset, int end) {

	/** The kinds of pieces. */
	enum Kind {
		/** A word. */
		WORD,
		/** Words in quotes. */
		PHRASE,
		/** The name of a field with its colon. */
		FIELD,
		/** A sign or word that turns the next term round. */
		NOT,
		/** A word for either. */
		OR,
		/** A word for both. */
		AND,
		/** An opening parenthesis. */
		OPEN,
		/** A closing parenthesis. */
		CLOSE
	}
}
