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
import java.util.Map;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.review.Note;

/**
 * Gives papers back the notes that were joined when they were merged. The joined note says again what it said, unless it
 * was edited since: then it stays as it is, so that nothing is lost, and the others come back beside it.
 */
final class NoteRestoration {

	private final ReviewCorpus corpus;
	private final MergeOrigin result;

	NoteRestoration(ReviewCorpus corpus, MergeOrigin result) {
		this.corpus = corpus;
		this.result = result;
	}

	void apply(List<MergeOrigin> origins) {
		for (MergeOrigin origin : origins) {
			origin.notes().forEach(this::restore);
		}
	}

	private void restore(String path, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (!(ReviewFileReader.readText(path, text).root() instanceof Note original)) {
			return;
		}
		ReviewFile file = corpus.file(path);
		if (file == null) {
			corpus.addNote(path, original);
		} else if (file.root() instanceof Note note && isUnchanged(file)) {
			note.setPaperKey(original.getPaperKey());
			note.setForm(original.getForm());
			note.setFormVersion(original.getFormVersion());
			note.getRelations().clear();
			note.getAnswers().clear();
			note.getAnnotations().clear();
			note.getAnswers().addAll(original.getAnswers());
			note.getAnnotations().addAll(original.getAnnotations());
			note.getRelations().addAll(original.getRelations());
		}
	}

	private boolean isUnchanged(ReviewFile file) {
		Map<String, String> joined = result.notes();
		return joined.containsKey(file.path()) && joined.get(file.path()).equals(file.text().replace("\r\n", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
