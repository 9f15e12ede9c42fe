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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
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

/** The note of an editor: its file as it was read, its model, and the commands that changed it. */
final class NoteModel {

	private static final String NOTE_SUFFIX = ".note"; //$NON-NLS-1$

	private final NotePlace place;
	private final NoteCommandStack stack = new NoteCommandStack();
	private final AdapterFactory adapters = new ReviewItemProviderAdapterFactory();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack);
	private Resource resource;
	private Note note;
	private String failure;
	private int failureLine;

	/** The file as it was last read or written; null while there is none. */
	private byte[] known;

	NoteModel(NotePlace place) {
		this.place = place;
	}

	NotePlace place() {
		return place;
	}

	IFile file() {
		return place.file();
	}

	NoteCommandStack stack() {
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

	boolean isDirty() {
		return note != null && stack.isSaveNeeded();
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

	/**
	 * Writes the note. The caller holds the rule of the project.
	 *
	 * @throws CoreException
	 *             when the note cannot be written; it stays dirty then
	 */
	void save(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		byte[] content = write();
		if (file().exists()) {
			file().setContents(new ByteArrayInputStream(content), IResource.KEEP_HISTORY, progress.split(2));
		} else {
			create(file().getParent(), progress.split(1));
			file().create(new ByteArrayInputStream(content), IResource.NONE, progress.split(1));
		}
		known = content;
		stack.endTyping();
	}

	/** Called on the thread of the user interface after {@link #save}: listeners show the note as saved. */
	void saved() {
		stack.saveIsDone();
	}

	private byte[] write() throws CoreException {
		try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
			resource.save(content, null);
			return content.toByteArray();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	private static void create(IContainer folder, IProgressMonitor monitor) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			create(missing.getParent(), progress.split(1));
			missing.create(IResource.NONE, true, progress.split(1));
		}
	}

	void dispose() {
		stack.flush();
		((IDisposable) adapters).dispose();
	}
}
