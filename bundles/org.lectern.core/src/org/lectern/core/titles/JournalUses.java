/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/** Where the names of journals are used in some papers, by their plain text and in the order of the papers. */
final class JournalUses {

	/** How many papers are looked at before it is asked again whether to go on. */
	private static final int STRIDE = 64;

	/**
	 * A paper that names a journal.
	 *
	 * @param paper
	 *            the paper
	 * @param field
	 *            where it does
	 */
	record Use(Paper paper, Field field) {
	}

	private final Map<String, List<Use>> byName = new LinkedHashMap<>();

	JournalUses(List<Paper> papers, Progress progress) {
		Map<String, String> plain = new HashMap<>();
		int looked = 0;
		for (Paper paper : papers) {
			if (looked++ % STRIDE == 0) {
				progress.check();
			}
			Field field = journalOf(paper);
			if (field != null) {
				String name = plain.computeIfAbsent(field.getValue(), LatexText::toPlain);
				byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Use(paper, field));
			}
		}
		byName.remove(""); //$NON-NLS-1$
	}

	/** Returns the plain name of the journal of a paper, null when there is none. */
	static String nameIn(Paper paper) {
		Field field = journalOf(paper);
		return field == null ? null : LatexText.toPlain(field.getValue());
	}

	private static Field journalOf(Paper paper) {
		for (String name : TitleFields.JOURNAL) {
			Field field = paper.findField(name);
			if (field != null && field.getValue() != null && !field.getValue().isBlank()) {
				return field;
			}
		}
		return null;
	}

	/** Returns the names as they read, in the order of their first use. */
	List<String> names() {
		return List.copyOf(byName.keySet());
	}

	/** Returns the uses of a name, at least one. */
	List<Use> of(String name) {
		return byName.get(name);
	}

	/** Returns the name most papers use; of several the longest, and of those the first. */
	String mostUsed(List<String> names) {
		String most = names.get(0);
		for (String name : names) {
			int more = of(name).size() - of(most).size();
			if (more > 0 || more == 0 && name.length() > most.length()) {
				most = name;
			}
		}
		return most;
	}
}
