/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.syntax;

/** How the value of a field is written. */
public enum ValueStyle {
	/** In braces. */
	BRACES,
	/** In double quotes. */
	QUOTES,
	/** A number or another word that stands for itself, without delimiters. */
	BARE,
	/** A macro, or several pieces joined with a hash sign. */
	EXPRESSION,
	/** A brace that is never closed; the value was cut where it probably ends. */
	UNCLOSED_BRACES,
	/** A double quote that is never closed; the value was cut where it probably ends. */
	UNCLOSED_QUOTES,
	/** Nothing stands behind the equals sign. */
	MISSING,
	/** The name stands alone, without an equals sign. */
	NAME_ONLY;

	/**
	 * Tells whether the value begins with a delimiter.
	 *
	 * @return true for braces and quotes, closed or not
	 */
	public boolean isOpened() {
		return this == BRACES || this == QUOTES || isUnclosed();
	}

	/**
	 * Tells whether the value lacks the delimiter at its end.
	 *
	 * @return true for unclosed braces and quotes
	 */
	public boolean isUnclosed() {
		return this == UNCLOSED_BRACES || this == UNCLOSED_QUOTES;
	}
}
