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

import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/**
 * What the pages of an open note share: one model, one command stack and so one undo, and the review around the note.
 * For the thread of the user interface only.
 */
public interface NoteSession {

	/** Is told when there is something else to show. */
	interface Listener {

		/** Called when the note was read again from its file: all objects of the model are other ones. */
		default void noteReloaded() {
		}

		/** Called when the review around the note was read again: the paper and the protocol may be other ones. */
		default void reviewChanged() {
		}
	}

	/**
	 * Returns the file of the note.
	 *
	 * @return the file, never null, may not exist yet
	 */
	IFile file();

	/**
	 * Returns the note.
	 *
	 * @return the note to change by commands; null while its file cannot be read
	 */
	Note note();

	/**
	 * Returns the domain all changes are made in.
	 *
	 * @return the domain, whose command stack is that of the editor, never null
	 */
	EditingDomain domain();

	/**
	 * Changes something by typing: what is typed into one field without a break is one step to undo.
	 *
	 * @param field
	 *            identifies the field, never null
	 * @param change
	 *            makes the command for the state the model has when it is called; gives null when nothing is to change
	 */
	void type(Object field, Supplier<Command> change);

	/** Makes the next key begin a step of its own. */
	void endTyping();

	/**
	 * Returns the paper the note is about.
	 *
	 * @return the paper with what was changed in the editor; null while it is not known or where the review has none
	 */
	Paper paper();

	/**
	 * Returns the protocol of the review.
	 *
	 * @return a copy, not to be changed; null while it is not known or where the review has none that can be read
	 */
	Protocol protocol();

	/**
	 * Returns the text at the head of each page: what the note is about.
	 *
	 * @return the citation key, else the name of the file, as the text of a form, never null
	 */
	String heading();

	/**
	 * Adds a listener until {@link #removeListener}.
	 *
	 * @param listener
	 *            the listener, never null
	 */
	void addListener(Listener listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            the listener, never null
	 */
	void removeListener(Listener listener);
}
