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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.review.Note;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.provider.ReviewItemProviderAdapterFactory;
import org.lectern.model.storage.ReviewXmiResource;
import org.lectern.ui.form.TypingCommandStack;
import org.lectern.workspace.ReviewSave;

/** The note of an editor: its file as it was read, its model, and the commands that changed it. */
final class NoteModel {

	private static final String NOTE_SUFFIX = ".note"; //$NON-NLS-1$

	private NotePlace place;
	private final TypingCommandStack stack = new TypingCommandStack();
	private final AdapterFactory adapters = new ReviewItemProviderAdapterFactory();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack);
	private final PaperSync paper = new PaperSync(stack);
	private Resource resource;
	private Note note;
	private String failure;
	private int failureLine;

	/** The file as it was last read or written; null while there is none. */
	private byte[] known;

	/** What would be written if nothing was changed since the note was read or written; null while it cannot be read. */
	private byte[] unchanged;

	NoteModel(NotePlace place) {
		this.place = place;
	}

	NotePlace place() {
		return place;
	}

	/** Says where the note is from now on: its file was moved, or it was opened for another paper of its key. */
	void setPlace(NotePlace place) {
		this.place = place;
	}

	IFile file() {
		return place.file();
	}

	TypingCommandStack stack() {
		return stack;
	}

	EditingDomain domain() {
		return domain;
	}

	/** Returns the note, null when its file cannot be read. */
	Note note() {
		return note;
	}

	/** Returns why the file cannot be read, localised; null when it can. */
	String failure() {
		return failure;
	}

	/** Returns where reading failed, 1 or more. */
	int failureLine() {
		return failureLine;
	}

	/** Returns the paper the note is about and what was changed of it. */
	PaperSync paper() {
		return paper;
	}

	boolean isDirty() {
		return stack.isSaveNeeded() && note != null || paper.isChanged();
	}

	/** Tells whether the note itself, apart from its paper, says something else than its file. */
	boolean isNoteChanged() throws CoreException {
		return note != null && !Arrays.equals(unchanged, written());
	}

	/** Tells whether the note had a file when it was last read or written. */
	boolean hasFile() {
		return known != null;
	}

	/** Reads the file and forgets all changes, or begins a note when there is no file. */
	void load() throws CoreException {
		byte[] content = read();
		if (content == null && place.paperKey() == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.NoteModel_missing, file().getName())));
		}
		ReviewFile read = content == null ? null : ReviewFileReader.read(readablePath(), content);
		// only now: when reading fails, what was there before stays
		known = content;
		failure = read == null ? null : read.failure();
		failureLine = read == null ? 1 : read.failureLine();
		resource = read == null ? begin() : read.resource();
		note = failure == null ? (Note) resource.getContents().get(0) : null;
		domain.getResourceSet().getResources().clear();
		domain.getResourceSet().getResources().add(resource);
		stack.flush();
		stack.saveIsDone();
		unchanged = note == null ? null : written();
	}

	private Resource begin() {
		Note begun = ReviewFactory.eINSTANCE.createNote();
		begun.setPaperKey(place.paperKey());
		Resource empty = new ReviewXmiResource(URI.createURI(URI.encodeSegment(file().getName(), false)));
		empty.getContents().add(begun);
		return empty;
	}

	/** Another file can be opened with this editor too; then its content decides. */
	private String readablePath() {
		String path = file().getProjectRelativePath().toString();
		return FileKind.of(path) == FileKind.NOTE ? path : path + NOTE_SUFFIX;
	}

	/** Tells whether the file is another one than the note was read from or written to. */
	boolean isFileChanged() throws CoreException {
		return !Arrays.equals(known, read());
	}

	private byte[] read() throws CoreException {
		if (!file().exists()) {
			return null;
		}
		try (InputStream content = file().getContents(true)) {
			return content.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.NoteModel_unreadable, e));
		}
	}

	/** Returns the content of the file as it would be written now. */
	private byte[] written() throws CoreException {
		try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
			resource.save(content, null);
			return content.toByteArray();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	/**
	 * Makes what writes the note and the paper as they are now, so far as they were changed.
	 *
	 * @throws CoreException
	 *             when the note cannot be written down
	 */
	ReviewSave save() throws CoreException {
		ReviewSave save = new ReviewSave(file().getProject());
		if (isNoteChanged() || note != null && known != null && !file().exists()) {
			save.note(file(), known, written());
		}
		if (paper.isChanged()) {
			PaperDraft draft = paper.draft();
			save.paper(draft.reference(), draft.known(), draft.record());
		}
		return save;
	}

	/** Returns the text of the file as it would be saved now; of a file that cannot be read, as it is. */
	String source() throws CoreException {
		byte[] content = note == null ? known : written();
		return new String(content, StandardCharsets.UTF_8);
	}

	/** Called when all was written: listeners show it as saved. */
	void saved(ReviewSave save) throws CoreException {
		if (save.writtenNote() != null) {
			known = save.writtenNote();
			unchanged = written();
		}
		if (save.savedPaper() != null) {
			paper.saved(save.savedPaper());
		}
		stack.endTyping();
		stack.saveIsDone();
	}

	void dispose() {
		stack.flush();
		((IDisposable) adapters).dispose();
	}
}
