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
import java.util.List;
import java.util.stream.Stream;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.Relation;
import org.lectern.model.review.TextAnchor;

/** Finds what a finding in a note is about: the arguments are a name, the id of the part and, at times, a third word. */
final class NoteParts {

	private static final int ID = 1;

	private NoteParts() {
	}

	/** Returns the note of a target; null where it is gone or unreadable. */
	static Note noteOf(ReviewCorpus corpus, FixTarget target) {
		ReviewFile file = corpus.file(target.file());
		return file != null && file.root() instanceof Note note ? note : null;
	}

	/** Returns the annotation or evidence of a target; null where it is gone. Without an id it is known by its quote. */
	static TextAnchor anchorOf(ReviewCorpus corpus, FixTarget target) {
		String id = target.arguments().get(ID);
		return anchors(noteOf(corpus, target)).filter(anchor -> anchor.getId() != null ? id.equals(anchor.getId())
				: anchor.getQuote() != null && id.equals(anchor.getQuote().getExact())).findFirst().orElse(null);
	}

	private static Stream<TextAnchor> anchors(Note note) {
		List<TextAnchor> anchors = new ArrayList<>();
		if (note != null) {
			anchors.addAll(note.getAnnotations());
			note.getAnswers().forEach(answer -> anchors.addAll(answer.getEvidence()));
		}
		return anchors.stream();
	}

	/** Returns the relation of a target; null where it is gone or has no id. */
	static Relation relationOf(ReviewCorpus corpus, FixTarget target) {
		Note note = noteOf(corpus, target);
		String id = target.arguments().get(ID);
		return note == null ? null
				: note.getRelations().stream().filter(relation -> id.equals(relation.getId())).findFirst().orElse(null);
	}

	/** Takes an annotation with its relations, or evidence, out of the note. */
	static void remove(TextAnchor anchor) {
		if (anchor instanceof Annotation annotation && annotation.eContainer() instanceof Note note) {
			note.getRelations()
					.removeIf(relation -> relation.getFrom() == annotation || relation.getTo() == annotation);
			note.getAnnotations().remove(annotation);
		} else if (anchor.eContainer() instanceof Answer answer) {
			answer.getEvidence().remove(anchor);
		}
	}
}
