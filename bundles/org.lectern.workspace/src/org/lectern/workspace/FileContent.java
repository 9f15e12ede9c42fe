/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.digest.FileAddition;

/**
 * What a user sees as the content of a file: the text in the open editor where there is one, else the bytes on disk.
 *
 * @param text
 *            the text in the open editor; null where the file is not open
 * @param bytes
 *            the bytes on disk, or those the editor would save where it has unsaved changes; null where there is no file
 * @param encoding
 *            how the editor stores the text; null where the file is not open
 */
record FileContent(String text, byte[] bytes, TextEncoding encoding) {

	static final FileContent MISSING = new FileContent(null, null, null);

	private static final byte[] EMPTY = {};

	/** Reads the present content. */
	static FileContent of(IFile file) throws CoreException {
		ITextFileBuffer buffer = bufferOf(file);
		if (buffer == null) {
			return file.exists() ? onDisk(file) : MISSING;
		}
		byte[] onDisk = file.exists() ? onDisk(file).bytes : EMPTY;
		TextEncoding encoding = TextEncoding.of(buffer.getEncoding(), onDisk);
		String text = buffer.getDocument().get();
		return new FileContent(text, buffer.isDirty() ? saved(text, encoding) : onDisk, encoding);
	}

	/** Reads a file that exists, whether it is open or not. */
	static FileContent onDisk(IFile file) throws CoreException {
		URI location = file.getLocationURI();
		if (location != null && EFS.getStore(location).fetchInfo().getLength() > ReviewFileReader.MAX_BYTES) {
			throw failure(NLS.bind(Messages.FileContent_tooLarge, ReviewFileReader.MAX_BYTES >> 20), null);
		}
		try (var content = file.getContents(true)) {
			return new FileContent(null, content.readAllBytes(), null);
		} catch (IOException e) {
			throw failure(e);
		}
	}

	/** The bytes an editor would save. Where it could not, nobody can have closed it and kept its text. */
	private static byte[] saved(String text, TextEncoding encoding) {
		try {
			return encoding.encode(text);
		} catch (CharacterCodingException e) {
			return EMPTY;
		}
	}

	/** The content a new file begins with. */
	static FileContent ofNew(FileAddition addition) {
		return new FileContent(null, addition.bytes(), null);
	}

	/** This content with an addition at its end. */
	FileContent with(FileAddition addition) throws CoreException {
		if (text != null) {
			return withText(text + addition.text(), addition.path());
		}
		byte[] added = addition.bytes();
		byte[] longer = Arrays.copyOf(bytes, bytes.length + added.length);
		System.arraycopy(added, 0, longer, bytes.length, added.length);
		return new FileContent(null, longer, null);
	}

	/** The content a changed review file would have, in the form this content has. */
	FileContent changedTo(ReviewFile changed) throws CoreException {
		if (text != null) {
			return withText(changed.toText(), changed.path());
		}
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		try {
			changed.resource().save(saved, null);
		} catch (IOException e) {
			throw failure(e);
		}
		return new FileContent(null, saved.toByteArray(), null);
	}

	private FileContent withText(String newText, String path) throws CoreException {
		try {
			// an editor with the wrong encoding shows other characters than there are and would save those
			if (!Arrays.equals(encoding.encode(text), bytes)) {
				throw failure(NLS.bind(Messages.FileContent_wrongEncoding, path, encoding.charset().name()), null);
			}
			return new FileContent(newText, encoding.encode(newText), encoding);
		} catch (CharacterCodingException e) {
			throw failure(NLS.bind(Messages.FileContent_unencodable, path, encoding.charset().name()), e);
		}
	}

	ReviewFile read(String path) {
		return read(path, Progress.none());
	}

	/** Reads the content, which may be large; throws a CancelledException when cancelled. */
	ReviewFile read(String path, Progress progress) {
		return text != null ? ReviewFileReader.readText(path, text) : ReviewFileReader.read(path, bytes, progress);
	}

	boolean isMissing() {
		return bytes == null;
	}

	/** Whether this is the same content, wherever it stands: a file can have been opened or closed in between. */
	boolean means(FileContent other) {
		return Arrays.equals(bytes, other.bytes) || text != null && text.equals(other.text);
	}

	/** Returns this content as the text of an editor that uses an encoding. */
	String textIn(TextEncoding editor) throws CoreException {
		try {
			return text != null ? text : editor.decode(bytes);
		} catch (CharacterCodingException e) {
			throw failure(e);
		}
	}

	/** Returns the buffer of the editor a file is open in, null where it is not open. */
	static ITextFileBuffer bufferOf(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	static CoreException failure(Exception cause) {
		return failure(cause.getLocalizedMessage(), cause);
	}

	static CoreException failure(String message, Exception cause) {
		return new CoreException(new Status(IStatus.ERROR, ReviewOperation.PLUGIN, message, cause));
	}
}
