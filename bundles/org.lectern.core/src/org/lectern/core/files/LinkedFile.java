/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import java.util.List;
import java.util.Locale;

import org.lectern.model.review.Field;

/**
 * A file that an entry links.
 *
 * @param field
 *            the field with the link
 * @param path
 *            the path as it is meant, with '/' between its segments
 * @param type
 *            what the link says the file is; empty where it says nothing
 * @param start
 *            where the path begins in the value
 * @param end
 *            where the path ends in the value
 */
record LinkedFile(Field field, String path, String type, int start, int end) {

	/** Whether the file should be a PDF, by what the link says or else by its name. */
	boolean isPdf() {
		return type.toLowerCase(Locale.ROOT).endsWith("pdf") //$NON-NLS-1$
				|| type.isEmpty() && path.toLowerCase(Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
	}

	boolean isAbsolute() {
		return path.startsWith("/") || path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/'; //$NON-NLS-1$
	}

	/** Returns the names the file may have: some programs write special characters of LaTeX with a backslash. */
	List<String> names() {
		String plain = path.replaceAll("\\{/([_&%#$])\\}|/([_&%#$])", "$1$2"); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.equals(path) ? List.of(path) : List.of(path, plain);
	}
}
