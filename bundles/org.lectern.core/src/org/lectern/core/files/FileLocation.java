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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.core.corpus.ReviewFolder.Place;

/**
 * Where the files that a bibliography links may be: beside it, in the root of the review, or in the folders that JabRef
 * notes down in the bibliography.
 */
final class FileLocation {

	private static final Pattern JABREF_FOLDER = Pattern
			.compile("@comment\\s*\\{\\s*jabref-meta:\\s*fileDirectory[^:;{}]*:([^;{}]*);", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private final ReviewFolder folder;
	private final Set<String> bases = new LinkedHashSet<>();
	private boolean elsewhere;

	FileLocation(ReviewFile bibliography, ReviewFolder folder) {
		this.folder = folder;
		String path = bibliography.path();
		String beside = path.substring(0, path.lastIndexOf('/') + 1);
		if (bibliography.text().contains("fileDirectory")) { //$NON-NLS-1$
			Matcher noted = JABREF_FOLDER.matcher(bibliography.text());
			while (noted.find()) {
				note(noted.group(1).strip().replace("\\\\", "/").replace('\\', '/'), beside); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		bases.add(beside);
		bases.add(""); //$NON-NLS-1$
	}

	private void note(String name, String beside) {
		if (!name.isEmpty()) {
			String base = name.endsWith("/") ? name : name + '/'; //$NON-NLS-1$
			List<String> paths = name.startsWith("/") || name.indexOf(':') == 1 ? List.of(base) //$NON-NLS-1$
					: List.of(beside + base, base);
			elsewhere |= paths.stream().allMatch(path -> folder.look(path) == Place.OUTSIDE);
			bases.addAll(paths);
		}
	}

	/** Returns a path at which a file is there; null where there is none. */
	String find(LinkedFile file) {
		return paths(file).stream().filter(path -> isThere(folder.look(path))).findFirst().orElse(null);
	}

	/**
	 * Tells where a file is. One that may be in a folder elsewhere, which nobody looks into, is outside.
	 */
	Place look(LinkedFile file) {
		boolean missing = false;
		for (String path : paths(file)) {
			Place place = folder.look(path);
			if (isThere(place)) {
				return place;
			}
			missing |= place == Place.MISSING;
		}
		return missing && (file.isAbsolute() || !elsewhere) ? Place.MISSING : Place.OUTSIDE;
	}

	private static boolean isThere(Place place) {
		return place == Place.FILE || place == Place.OTHER;
	}

	private List<String> paths(LinkedFile file) {
		List<String> paths = new ArrayList<>();
		for (String name : file.names()) {
			if (file.isAbsolute()) {
				paths.add(name);
			} else {
				bases.forEach(base -> paths.add(base + name));
			}
		}
		return paths;
	}

	byte[] begin(String path, int length) {
		return folder.begin(path, length);
	}
}
