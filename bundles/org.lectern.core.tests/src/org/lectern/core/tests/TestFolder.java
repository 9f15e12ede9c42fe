/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.ReviewFolder;

/** A folder that has the files a test writes down. */
final class TestFolder implements ReviewFolder {

	private final Map<String, String> texts;

	TestFolder(Map<String, String> texts) {
		this.texts = texts;
	}

	@Override
	public Place look(String path) {
		String name = normalized(path);
		if (name == null) {
			return Place.OUTSIDE;
		}
		if (texts.containsKey(name)) {
			return Place.FILE;
		}
		return texts.keySet().stream().anyMatch(text -> text.startsWith(name + '/')) ? Place.OTHER : Place.MISSING;
	}

	@Override
	public byte[] begin(String path, int length) {
		if (look(path) != Place.FILE) {
			return null;
		}
		byte[] content = texts.get(normalized(path)).getBytes(StandardCharsets.ISO_8859_1);
		return Arrays.copyOf(content, Math.min(content.length, length));
	}

	/** Returns null for a path that leads out. */
	private static String normalized(String path) {
		if (path.startsWith("/") || path.matches("[A-Za-z]:/.*")) { //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		List<String> segments = new ArrayList<>();
		for (String segment : path.split("/")) { //$NON-NLS-1$
			if (segment.equals("..")) { //$NON-NLS-1$
				if (segments.isEmpty()) {
					return null;
				}
				segments.remove(segments.size() - 1);
			} else if (!segment.equals(".") && !segment.isEmpty()) { //$NON-NLS-1$
				segments.add(segment);
			}
		}
		return String.join("/", segments); //$NON-NLS-1$
	}
}
