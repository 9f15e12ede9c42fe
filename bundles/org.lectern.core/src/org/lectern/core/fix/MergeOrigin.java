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

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Field;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * A paper as it was before it was merged.
 *
 * @param file
 *            the path of its file, never null
 * @param paper
 *            a copy of the paper, in no file, never null
 * @param notes
 *            the paths of its notes, each with the text of the note where the merge changes more of it than the key,
 *            else with the empty text, never null
 */
record MergeOrigin(String file, Paper paper, Map<String, String> notes) {

	/** Copies the map, in the order of the paths. */
	MergeOrigin {
		notes = Collections.unmodifiableMap(new TreeMap<>(notes));
	}

	/** Takes down what a paper says, and what its notes say where the merge joins them. */
	static MergeOrigin of(Paper paper, ReviewCorpus corpus, boolean withNotes) {
		Map<String, String> notes = new TreeMap<>();
		corpus.files(FileKind.NOTE).stream()
				.filter(file -> file.root() instanceof Note note && paper.getKey().equals(note.getPaperKey()))
				.forEach(file -> notes.put(file.path(), withNotes ? file.text() : "")); //$NON-NLS-1$
		return new MergeOrigin(corpus.fileOf(paper).path(), copy(paper), notes);
	}

	/** Copies what a paper says, but not its place in a file. */
	static Paper copy(Paper paper) {
		Paper copy = ReviewFactory.eINSTANCE.createPaper();
		copy.setKey(paper.getKey());
		copy.setEntryType(paper.getEntryType());
		for (Field field : paper.getFields()) {
			addField(copy, field.getName(), field.getValue());
		}
		return copy;
	}

	static void addField(Paper paper, String name, String value) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		paper.getFields().add(field);
	}
}
