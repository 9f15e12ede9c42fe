/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.List;

/**
 * A format in which records come from elsewhere.
 *
 * @param id
 *            what the command line and the origins of papers call it, lower case ASCII with hyphens such as
 *            {@code pubmed-xml}; never changes once published, never null
 * @param label
 *            the name people know, localised, never null
 * @param extensions
 *            the usual extensions of files in lower case without dot, the most usual first, never null, may be empty;
 *            they filter the file dialog and break a tie, they do not decide what a file is
 */
public record RecordFormat(String id, String label, List<String> extensions) {

	/** Keeps the extensions from changing. */
	public RecordFormat {
		extensions = List.copyOf(extensions);
	}
}
