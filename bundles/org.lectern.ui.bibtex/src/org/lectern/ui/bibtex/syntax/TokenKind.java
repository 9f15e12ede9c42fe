/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.syntax;

import org.eclipse.swt.SWT;

/** What the words of a BibTeX text are told apart by. Each kind has a colour of the theme. */
public enum TokenKind {
	/** The type of an entry with its at sign. */
	TYPE("type", SWT.BOLD), //$NON-NLS-1$
	/** A citation key. */
	KEY("key", SWT.BOLD), //$NON-NLS-1$
	/** The name of a field. */
	FIELD("field", SWT.NORMAL), //$NON-NLS-1$
	/** Text in braces or quotes. */
	TEXT("text", SWT.NORMAL), //$NON-NLS-1$
	/** A LaTeX command in such a text. */
	COMMAND("command", SWT.NORMAL), //$NON-NLS-1$
	/** The name of a macro. */
	MACRO("macro", SWT.ITALIC), //$NON-NLS-1$
	/** A number without delimiters. */
	NUMBER("number", SWT.NORMAL), //$NON-NLS-1$
	/** A comment. */
	COMMENT("comment", SWT.NORMAL), //$NON-NLS-1$
	/** Text between entries, which BibTeX passes over. */
	BETWEEN("between", SWT.ITALIC), //$NON-NLS-1$
	/** What cannot be understood. */
	ERROR("error", SWT.NORMAL); //$NON-NLS-1$

	private final String colour;
	private final int style;

	TokenKind(String colour, int style) {
		this.colour = "org.lectern.ui.bibtex." + colour; //$NON-NLS-1$
		this.style = style;
	}

	/**
	 * Returns the id of the colour in the registry of the theme.
	 *
	 * @return the id, never null
	 */
	public String colour() {
		return colour;
	}

	/**
	 * Returns the style of the font.
	 *
	 * @return {@code SWT.NORMAL}, {@code SWT.BOLD} or {@code SWT.ITALIC}
	 */
	public int fontStyle() {
		return style;
	}
}
