/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/** The notes of a review with what they are about: the papers and the forms. */
final class NotesOfReview {

	/** One note. */
	record Entry(ReviewFile file, Note note, NoteSource source) {

		/** Where the note says which paper it is about. */
		SourceRange keyRange() {
			return source.rootAttribute("paperKey"); //$NON-NLS-1$
		}

		/** Where an element of the note with an id has an attribute, else the id; the paper where neither is known. */
		SourceRange attributeOf(String id, String name) {
			SourceRange idRange = id == null ? null : source.attribute("id", id); //$NON-NLS-1$
			SourceRange found = idRange == null ? null : source.attributeBeside(idRange, name);
			return found != null ? found : idRange != null ? idRange : keyRange();
		}

		/** Where the note says which form it follows, or else which paper it is about. */
		SourceRange formRange() {
			SourceRange form = source.rootAttribute("form"); //$NON-NLS-1$
			return form == null ? keyRange() : form;
		}
	}

	private final ReviewCorpus corpus;
	private final List<Entry> notes;
	/** By citation key; empty in a review without notes. */
	private final Map<String, Paper> papers = new HashMap<>();

	private NotesOfReview(ReviewCorpus corpus) {
		this.corpus = corpus;
		notes = corpus.files(FileKind.NOTE).stream()
				.map(file -> new Entry(file, (Note) file.root(), new NoteSource(file.text()))).toList();
		if (!notes.isEmpty()) {
			corpus.papers().forEach(paper -> papers.putIfAbsent(paper.getKey(), paper));
		}
	}

	/** Returns the notes of a review, gathered once for all checks of a run. */
	static NotesOfReview of(CheckContext context) {
		return context.once(NotesOfReview.class, run -> new NotesOfReview(run.corpus()));
	}

	/** Returns the readable notes in the order of their paths. */
	List<Entry> all() {
		return notes;
	}

	/** Returns the paper a note is about, null where there is none. */
	Paper paperOf(Note note) {
		return papers.get(note.getPaperKey());
	}

	/** Returns the form a note follows, the first one where it names none; null where there is none. */
	NoteForm formOf(Note note) {
		Protocol protocol = corpus.protocol();
		if (protocol == null || protocol.getForms().isEmpty()) {
			return null;
		}
		if (note.getForm() == null) {
			return protocol.getForms().get(0);
		}
		return protocol.getForms().stream().filter(form -> note.getForm().equals(form.getId())).findFirst()
				.orElse(null);
	}

	/** Reports a finding in a note, about its paper where there is one. */
	void report(Entry note, SourceRange range, CheckDescription check, String message, List<String> arguments,
			CheckContext context, Consumer<Finding> sink) {
		Paper paper = paperOf(note.note());
		sink.accept(new Finding(check.id(), context.severity(check), message, Location.of(note.file(), range),
				paper == null ? null : corpus.referenceTo(paper), arguments, List.of()));
	}
}
