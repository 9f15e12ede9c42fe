/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.markup;

/** How a part of a title or an abstract is set. */
public enum TextStyle {

	/** Slanted, as for names of species. */
	ITALIC("emph"), //$NON-NLS-1$
	/** Heavy. */
	BOLD("textbf"), //$NON-NLS-1$
	/** With a line below. */
	UNDERLINE("underline"), //$NON-NLS-1$
	/** Lowered and small. */
	SUBSCRIPT("textsubscript"), //$NON-NLS-1$
	/** Raised and small. */
	SUPERSCRIPT("textsuperscript"), //$NON-NLS-1$
	/** Capitals of the height of small letters. */
	SMALL_CAPS("textsc"), //$NON-NLS-1$
	/** Not set in any special way, but of a case that no style may change. */
	FIXED_CASE(""); //$NON-NLS-1$

	/** Not characters by definition of Unicode, so no text has them: each style has one to begin and one to end with. */
	private static final char FIRST_MARK = '\uFDD0';

	private final String command;

	TextStyle(String command) {
		this.command = command;
	}

	/** Returns the command of LaTeX without backslash, empty where a group is enough. */
	String command() {
		return command;
	}

	char beginMark() {
		return (char) (FIRST_MARK + 2 * ordinal());
	}

	char endMark() {
		return (char) (beginMark() + 1);
	}

	/** Returns the style that a mark begins or ends; null for any other character. */
	static TextStyle ofMark(char mark) {
		int index = mark - FIRST_MARK;
		return index >= 0 && index < 2 * values().length ? values()[index / 2] : null;
	}

	static boolean isBegin(char mark) {
		return (mark - FIRST_MARK) % 2 == 0;
	}
}
