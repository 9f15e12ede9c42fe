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

import org.lectern.core.check.NoteWithoutPaperCheck;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;

/**
 * Makes a note on a paper that was merged into another one a note on that paper, unless that has one: two notes on one
 * paper are joined where the papers are merged side by side.
 */
final class HandNoteOverFix implements Fix {

	@Override
	public String id() {
		return "hand-note-over"; //$NON-NLS-1$
	}

	@Override
	public String label(FixTarget target) {
		return Messages.HandNoteOverFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(NoteWithoutPaperCheck.ID) && target.related().size() == 1;
	}

	@Override
	public boolean isSafe() {
		return true;
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		for (FixTarget target : targets) {
			ReviewFile file = corpus.file(target.file());
			Paper heir = corpus.find(target.related().get(0));
			if (file != null && file.root() instanceof Note note && heir != null && !hasNote(corpus, heir)) {
				note.setPaperKey(heir.getKey());
			}
		}
	}

	private static boolean hasNote(ReviewCorpus corpus, Paper paper) {
		return corpus.files(FileKind.NOTE).stream()
				.anyMatch(file -> file.root() instanceof Note note && paper.getKey().equals(note.getPaperKey()));
	}
}
