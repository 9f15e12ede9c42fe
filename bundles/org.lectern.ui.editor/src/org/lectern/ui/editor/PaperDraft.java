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

import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.PaperRecord;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** The entry of a paper while it is edited: what its file says, and what was made of that. */
final class PaperDraft {

	private final Paper paper = ReviewFactory.eINSTANCE.createPaper();
	private EntryExcerpt excerpt;
	/** What the file says by now, as far as is known. */
	private PaperRecord known;

	PaperDraft(EntryExcerpt excerpt) {
		this.excerpt = excerpt;
		known = excerpt.record();
		paper.setKey(excerpt.reference().key());
		known.applyTo(paper);
	}

	PaperReference reference() {
		return excerpt.reference();
	}

	/** Returns the entry in its file as it was last read. */
	EntryExcerpt excerpt() {
		return excerpt;
	}

	/** Returns the paper as it is now; only {@link #change} changes it. */
	Paper paper() {
		return paper;
	}

	/** Returns what the paper says now. */
	PaperRecord record() {
		return PaperRecord.of(paper);
	}

	/** Returns what the file says. */
	PaperRecord known() {
		return known;
	}

	boolean isChanged() {
		return !record().equals(known);
	}

	/** Takes note of what the file says by now. */
	void fileSays(EntryExcerpt read) {
		excerpt = read;
		known = read.record();
	}

	/** Takes note of what was written to the file, which is not read again yet. */
	void saved(PaperRecord written) {
		known = written;
	}

	/** Makes the command that changes the paper; null when nothing changes. */
	Command change(UnaryOperator<PaperRecord> change) {
		PaperRecord before = record();
		PaperRecord after = change.apply(before);
		return after.equals(before) ? null : new Change(paper, before, after);
	}

	/** Leads from one record to another and back. */
	private static final class Change extends AbstractCommand {

		private final Paper paper;
		private final PaperRecord before;
		private final PaperRecord after;

		Change(Paper paper, PaperRecord before, PaperRecord after) {
			this.paper = paper;
			this.before = before;
			this.after = after;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			after.applyTo(paper);
		}

		@Override
		public void undo() {
			before.applyTo(paper);
		}

		@Override
		public void redo() {
			after.applyTo(paper);
		}
	}
}
