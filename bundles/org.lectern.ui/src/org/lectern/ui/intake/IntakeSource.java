/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceText;
import org.lectern.core.io.StandardReaders;

/**
 * A file to import, or a text that was pasted, with how it is going to be read. Does not change.
 *
 * @param file
 *            the file in the encoding it is read in, never null
 * @param reader
 *            reads its format; null while nobody knows it
 * @param detected
 *            the format its content tells; null where it tells none
 * @param encoding
 *            the encoding its bytes tell, never null
 * @param guessed
 *            whether the encoding is only the most likely one
 * @param charset
 *            the encoding the user chose; null for the one its bytes tell
 */
public record IntakeSource(SourceFile file, RecordReader reader, RecordReader detected, Charset encoding, boolean guessed,
		Charset charset) {

	/**
	 * Reads a file. May take long.
	 *
	 * @param path
	 *            the file, never null
	 * @return the source in the format and encoding its content tells, never null
	 * @throws IOException
	 *             when it cannot be read, with a localised message
	 */
	static IntakeSource of(Path path) throws IOException {
		String name = String.valueOf(path.getFileName());
		if (!Files.isRegularFile(path)) {
			throw new IOException(NLS.bind(Messages.IntakeSource_noFile, path));
		}
		if (Files.size(path) > ReviewFileReader.MAX_BYTES) {
			throw new IOException(NLS.bind(Messages.IntakeSource_tooLarge, name, ReviewFileReader.MAX_BYTES >> 20));
		}
		try {
			return of(new SourceFile(name, Files.readAllBytes(path)));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.IntakeSource_unreadable, name, e.getLocalizedMessage()), e);
		}
	}

	/** Takes a text. */
	static IntakeSource of(String name, String text) {
		return of(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

	private static IntakeSource of(SourceFile file) {
		RecordReader found = StandardReaders.all().detect(file).orElse(null);
		SourceText text = file.text();
		return new IntakeSource(file, found, found, text.charset(), text.guessed(), null);
	}

	/**
	 * Returns the name of the source.
	 *
	 * @return the name of the file without its folder, never null
	 */
	public String name() {
		return file.name();
	}

	/**
	 * Returns the source to be read by another reader, such as one that knows what columns mean.
	 *
	 * @param other
	 *            the reader; null for that of the format the content tells
	 * @return the source, never null
	 */
	public IntakeSource with(RecordReader other) {
		return new IntakeSource(file, other == null ? detected : other, detected, encoding, guessed, charset);
	}

	/**
	 * Returns the source to be read in another encoding.
	 *
	 * @param other
	 *            the encoding; null for the one its bytes tell
	 * @return the source, never null
	 */
	public IntakeSource with(Charset other) {
		return new IntakeSource(new SourceFile(file.name(), file.content(), other), reader, detected, encoding, guessed,
				other);
	}
}
