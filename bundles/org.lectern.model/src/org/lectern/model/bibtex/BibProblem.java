/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex;

import java.util.List;

/**
 * Something the BibTeX reader could not make sense of. The reader goes on behind it; the text is kept as it is.
 *
 * @param kind
 *            what is wrong, never null
 * @param range
 *            where, never null
 * @param arguments
 *            what the message names, such as the key or the character; never null, may be empty
 */
public record BibProblem(Kind kind, SourceRange range, List<String> arguments) {

	/** Copies the arguments. */
	public BibProblem {
		arguments = List.copyOf(arguments);
	}

	/** What can be wrong with the text of a BibTeX file. */
	public enum Kind {
		/** An entry has no closing brace or parenthesis. Arguments: entry type, citation key. */
		UNCLOSED_ENTRY,
		/** A value has no closing brace or quote. Arguments: field name, citation key. */
		UNCLOSED_VALUE,
		/** Something else stands where a citation key should be. Arguments: entry type. */
		MISSING_KEY,
		/** A field has a name but no value. Arguments: field name, citation key. */
		MISSING_VALUE,
		/** The comma before a field is missing. The range is the name of the field. Arguments: field name, citation key. */
		MISSING_COMMA,
		/** Characters that belong to nothing, or that a key or number cannot have. Arguments: the characters, shortened. */
		UNEXPECTED_TEXT,
		/** A macro that no string entry before it in the file defines. Arguments: macro name. */
		UNDEFINED_STRING,
		/** Bytes that UTF-8 does not allow in a file that declares no other encoding. Arguments: hexadecimal bytes, encoding. */
		INVALID_ENCODING,
		/** A file with NUL characters or the like, which cannot be BibTeX. No arguments. */
		BINARY_CONTENT
	}
}
