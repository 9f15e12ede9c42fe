/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

/** What of the papers is exported. */
enum ExportKind {

	/** A list of formatted references, in one file. */
	REFERENCES,
	/** The notes, a file for each. */
	NOTES,
	/** The BibTeX entries, in one file. */
	BIBTEX;

	/** Tells whether it goes to a folder, else to a file. */
	boolean isManyFiles() {
		return this == NOTES;
	}

	/** Tells whether references are formatted for it. */
	boolean hasStyle() {
		return this != BIBTEX;
	}
}
