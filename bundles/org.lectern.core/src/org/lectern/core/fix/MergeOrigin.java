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

import java.util.List;
import java.util.Set;

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
 *            the paths of its notes, never null
 */
record MergeOrigin(String file, Paper paper, Set<String> notes) {

	/** Copies the set. */
	MergeOrigin {
		notes = Set.copyOf(notes);
	}

	/** Takes down what a paper says. */
	static MergeOrigin of(Paper paper, ReviewCorpus corpus) {
		List<String> notes = corpus.files(FileKind.NOTE).stream()
				.filter(file -> file.root() instanceof Note note && paper.getKey().equals(note.getPaperKey()))
				.map(file -> file.path()).toList();
		return new MergeOrigin(corpus.fileOf(paper).path(), copy(paper), Set.copyOf(notes));
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
