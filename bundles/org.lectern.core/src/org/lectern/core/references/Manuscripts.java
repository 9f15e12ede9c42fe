/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;

/** The manuscripts of a review: texts that include each other make one. */
final class Manuscripts {

	private final Map<String, CitingText> texts = new LinkedHashMap<>();
	/** Leads from each text towards the one that stands for its manuscript. */
	private final Map<String, String> parents = new HashMap<>();

	private Manuscripts() {
	}

	/** Reads the manuscripts of a review, in the order of their paths. */
	static List<Manuscript> of(ReviewCorpus corpus, Progress progress) {
		Manuscripts manuscripts = new Manuscripts();
		for (ReviewFile file : corpus.files(FileKind.MANUSCRIPT)) {
			progress.check();
			manuscripts.texts.put(file.path(), CitingText.of(file));
		}
		manuscripts.texts.values().forEach(manuscripts::join);
		Map<String, List<CitingText>> parts = new LinkedHashMap<>();
		manuscripts.texts.forEach(
				(path, text) -> parts.computeIfAbsent(manuscripts.first(path), first -> new ArrayList<>()).add(text));
		return parts.values().stream().map(Manuscript::new).toList();
	}

	private void join(CitingText text) {
		for (String name : text.inclusions()) {
			String included = find(name.endsWith(".tex") || name.endsWith(".ltx") ? name : name + ".tex", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					text.file().path(), texts.keySet());
			if (included != null) {
				parents.put(first(included), first(text.file().path()));
			}
		}
	}

	private String first(String path) {
		String first = path;
		for (String parent = parents.get(first); parent != null && !parent.equals(first); parent = parents.get(first)) {
			first = parent;
		}
		return first;
	}

	/**
	 * Finds the file a text names. LaTeX looks from the folder of the main text, which is that of the text itself or
	 * mostly one above it.
	 */
	static String find(String name, String path, Collection<String> paths) {
		String folder = path;
		while (true) {
			folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
			String found = resolve(folder, name);
			if (found != null && paths.contains(found)) {
				return found;
			}
			if (folder.isEmpty()) {
				return null;
			}
		}
	}

	/** Returns the path of a name seen from a folder; null where it leads out of the review. */
	private static String resolve(String folder, String name) {
		List<String> segments = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/"))); //$NON-NLS-1$
		for (String segment : name.replace('\\', '/').split("/")) { //$NON-NLS-1$
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
