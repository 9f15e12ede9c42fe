/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lectern.core.corpus.ReferringField;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Field;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/** Makes what pointed at papers that were merged away point at the papers they were merged into. */
final class KeyChanges {

	private final ReviewCorpus corpus;
	/** By the keys that were merged away. */
	private final Map<String, Paper> survivors = new LinkedHashMap<>();
	private final Set<Paper> merged = new HashSet<>();

	KeyChanges(ReviewCorpus corpus) {
		this.corpus = corpus;
	}

	/** Remembers that a paper that had a key was merged into another one. */
	void replace(String key, Paper survivor) {
		merged.add(survivor);
		if (key != null && !key.isEmpty() && !key.equals(survivor.getKey())) {
			survivors.putIfAbsent(key, survivor);
		}
	}

	/** Changes what points at keys that no paper has any more. */
	void apply() {
		corpus.papers().forEach(paper -> survivors.remove(paper.getKey()));
		survivors.forEach((key, survivor) -> JoinedField.IDS.addTo(survivor, key));
		corpus.papers().forEach(this::redirect);
		redirectNotes();
	}

	private void redirect(Paper paper) {
		for (ReferringField referring : ReferringField.values()) {
			Field field = paper.findField(referring.fieldName());
			if (field == null || field.getValue() == null) {
				continue;
			}
			List<String> keys = new ArrayList<>();
			boolean changed = false;
			for (String key : field.getValue().split(",")) { //$NON-NLS-1$
				Paper survivor = survivors.get(key.strip());
				changed |= survivor != null;
				String now = survivor == null ? key : key.replace(key.strip(), survivor.getKey());
				// an entry that was merged with the one it points at needs no pointer
				boolean itself = merged.contains(paper) && now.strip().equals(paper.getKey());
				changed |= itself;
				if (!itself && !keys.contains(now)) {
					keys.add(now);
				}
			}
			if (changed && keys.isEmpty()) {
				paper.getFields().remove(field);
			} else if (changed) {
				field.setValue(String.join(",", keys)); //$NON-NLS-1$
			}
		}
	}

	private void redirectNotes() {
		Set<String> noted = new HashSet<>();
		corpus.model().getNotes().forEach(note -> noted.add(note.getPaperKey()));
		for (Note note : corpus.model().getNotes()) {
			Paper survivor = survivors.get(note.getPaperKey());
			if (survivor != null && noted.add(survivor.getKey())) {
				note.setPaperKey(survivor.getKey());
			}
		}
	}
}
