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

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.lectern.core.record.EntryExcerpt;
import org.lectern.core.record.FieldConflict;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.RecordMerge;
import org.lectern.ui.form.TypingCommandStack;

/** Keeps the paper of an editor and its entry in the file together, whoever changes which. */
final class PaperSync {

	private final TypingCommandStack stack;
	private PaperDraft draft;
	/** What the file says where that needs a decision; else null. */
	private EntryExcerpt undecided;

	PaperSync(TypingCommandStack stack) {
		this.stack = stack;
	}

	/** Returns the paper; null while none is known. */
	PaperDraft draft() {
		return draft;
	}

	boolean isChanged() {
		return draft != null && draft.isChanged();
	}

	/** Takes what the file says by now; null when it has no such entry. */
	void fileSays(EntryExcerpt read) {
		undecided = null;
		if (draft != null && draft.isChanged() && (read == null || !read.reference().equals(draft.reference()))) {
			return; // what is not saved is never dropped for another paper
		}
		if (read == null) {
			draft = null;
		} else if (draft == null || !read.reference().equals(draft.reference())) {
			draft = new PaperDraft(read);
		} else if (conflicts(read.record()).isEmpty()) {
			merge(read, Set.of());
		} else {
			undecided = read;
		}
	}

	private List<FieldConflict> conflicts(PaperRecord theirs) {
		return new RecordMerge(draft.known(), draft.record(), theirs).conflicts();
	}

	/** Returns the fields that were changed here and in the file in different ways, and wait for a decision. */
	List<FieldConflict> undecided() {
		return undecided == null ? List.of() : conflicts(undecided.record());
	}

	/** Decides: keeps the fields of the conflicts that are mine, takes what the file says for the others. */
	void decide(Set<FieldConflict> mine) {
		EntryExcerpt read = undecided;
		undecided = null;
		merge(read, mine);
	}

	/** What others changed becomes a step that can be undone, as any other; what was saved before counts as saved. */
	private void merge(EntryExcerpt read, Set<FieldConflict> mine) {
		boolean wasSaved = !stack.isSaveNeeded() && !draft.isChanged();
		PaperRecord merged = new RecordMerge(draft.known(), draft.record(), read.record()).merged(mine::contains);
		draft.fileSays(read);
		Command command = draft.change(record -> merged);
		if (command != null) {
			stack.execute(command);
			if (wasSaved) {
				stack.saveIsDone();
			}
		}
	}

	/** Takes note of what was written; changes of others that came with it become a step that can be undone. */
	void saved(PaperRecord written) {
		Command command = draft.change(record -> written);
		if (command != null) {
			stack.execute(command);
		}
		draft.saved(written);
	}

	/** Takes back what was changed and not saved. */
	void drop() {
		Command command = draft.change(record -> draft.known());
		if (command != null) {
			stack.execute(command);
		}
	}
}
