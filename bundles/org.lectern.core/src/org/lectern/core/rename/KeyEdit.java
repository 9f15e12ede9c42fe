/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.rename;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.SourceRange;

/**
 * One change of a text that renames a citation key.
 *
 * @param file
 *            the file, never null
 * @param range
 *            what is replaced, in UTF-16 code units of {@link ReviewFile#text()}, never null; empty for an insertion
 * @param replacement
 *            what is put in its place, never null
 * @param kind
 *            what the changed place is, never null
 */
public record KeyEdit(ReviewFile file, SourceRange range, String replacement, Kind kind) {

	/** What refers to a key. */
	public enum Kind {
		/** The entry that has the key. */
		ENTRY,
		/** The field of the entry with the keys it had before. */
		FORMER_KEYS,
		/** A field of another entry. */
		REFERENCE,
		/** The note on the paper. */
		NOTE,
		/** A verdict on papers that look alike. */
		VERDICT,
		/** Something in the protocol, such as a finding that is suppressed. */
		PROTOCOL,
		/** A citation in a manuscript. */
		CITATION
	}
}
