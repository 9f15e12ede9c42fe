/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.widgets.Display;
import org.lectern.model.review.Note;

/** The review around a note, read again whenever it changed, and those who are told of it. */
final class NoteReview {

	private final NoteModel model;
	private final Display display;
	private final Runnable changed;
	private ReviewLoad load;
	private ReviewFacts facts;

	/**
	 * Begins to listen to the review until {@link #dispose}; reads it at the first {@link #load}.
	 *
	 * @param changed
	 *            called when the facts are other ones, on the thread of the user interface
	 */
	NoteReview(NoteModel model, Display display, Runnable changed) {
		this.model = model;
		this.display = display;
		this.changed = changed;
		begin();
	}

	private void begin() {
		load = new ReviewLoad(model.file().getProject(), display, this::show);
	}

	/** Returns what was read; null until then. */
	ReviewFacts facts() {
		return facts;
	}

	/** Reads the review the note is in by now, for the paper it is about by now. */
	void load() {
		if (!load.project().equals(model.file().getProject())) {
			load.dispose();
			begin();
		}
		Note note = model.note();
		if (note != null) {
			load.load(model.place().paper(), note.getPaperKey(), note.getForm());
		}
	}

	private void show(ReviewFacts found) {
		if (model.note() != null) {
			facts = found;
			changed.run();
		}
	}

	void dispose() {
		load.dispose();
	}
}
