/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.lectern.model.review.Paper;

/** Makes names of files from citation keys, safe on all systems and each once, also where case does not count. */
final class ExportFileNames {

	/** Some systems take 255 bytes; a character can have four. */
	private static final int LONGEST = 60;
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"); //$NON-NLS-1$

	private final String extension;
	private final Set<String> taken = new HashSet<>();

	ExportFileNames(String extension) {
		this.extension = extension;
	}

	/** Returns the key of a paper, empty for none. */
	static String keyOf(Paper paper) {
		return paper.getKey() == null ? "" : paper.getKey(); //$NON-NLS-1$
	}

	/** Returns a name that was not returned before. */
	String of(String key) {
		String base = safe(key);
		String name = base + '.' + extension;
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			name = base + '-' + number + '.' + extension;
		}
		return name;
	}

	private static String safe(String key) {
		StringBuilder safe = new StringBuilder();
		key.codePoints().limit(LONGEST).forEach(point -> {
			boolean plain = Character.isLetterOrDigit(point) || "-_.+".indexOf(point) >= 0; //$NON-NLS-1$
			safe.appendCodePoint(plain ? point : '_');
		});
		// a name that begins with a dot is hidden, and Windows drops a dot at the end
		String name = safe.toString().replaceAll("^\\.+|\\.+$", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		return name.isEmpty() || RESERVED.matcher(name).matches() ? '_' + name : name;
	}
}
