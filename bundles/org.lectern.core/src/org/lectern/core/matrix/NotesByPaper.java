/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;

/** The notes of a review by the papers they are about. Where several are about one, that whose path is first counts. */
final class NotesByPaper {

	/** A note and its path. */
	record Entry(String path, Note note) {
	}

	private final Map<String, Entry> notes = new HashMap<>();
	private final Map<String, List<String>> further = new HashMap<>();
	private final String firstForm;

	NotesByPaper(ReviewCorpus corpus) {
		for (ReviewFile file : corpus.files(FileKind.NOTE)) {
			if (file.root() instanceof Note note) {
				if (notes.putIfAbsent(note.getPaperKey(), new Entry(file.path(), note)) != null) {
					further.computeIfAbsent(note.getPaperKey(), key -> new ArrayList<>()).add(file.path());
				}
			}
		}
		Protocol protocol = corpus.protocol();
		firstForm = protocol == null || protocol.getForms().isEmpty() ? null : protocol.getForms().get(0).getId();
	}

	/** Returns the note about a paper, null where there is none. */
	Entry of(String key) {
		return notes.get(key);
	}

	/** Returns the paths of the notes about a paper that do not count, never null. */
	List<String> furtherOf(String key) {
		return further.getOrDefault(key, List.of());
	}

	/**
	 * Returns the id of the form a note answers in place of another one: the first form of the protocol where the note
	 * names none. Null where it answers that one, or nothing yet.
	 */
	String otherForm(Note note, NoteForm form) {
		String named = note.getForm() == null ? firstForm : note.getForm();
		boolean open = note.getForm() == null && note.getAnswers().isEmpty();
		return open || form == null || Objects.equals(named, form.getId()) ? null : named;
	}
}
