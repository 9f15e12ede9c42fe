/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.storage.WholeFile;

/** Reads and writes the files of one folder on disk that hold annotations, in UTF-8. */
public final class AnnotationFolder {

	private static final int MEBIBYTE = 1 << 20;
	/** The most bytes of a file that is read. */
	private static final int LARGEST = 16 * MEBIBYTE;

	private final Path folder;

	/**
	 * Takes a folder.
	 *
	 * @param folder
	 *            the folder, never null, need not exist
	 */
	public AnnotationFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * Returns the files that may hold annotations.
	 *
	 * @return their names in alphabetical order, never null
	 * @throws IOException
	 *             when the folder cannot be read
	 */
	public List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.filter(ReviewAnnotationImport::isAnnotations).sorted().toList();
		}
	}

	/**
	 * Reads files, with the texts that belong to files of brat.
	 *
	 * @param names
	 *            the names of files with annotations, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the files, never null
	 * @throws IOException
	 *             with a localised message when a file is too large, is not in UTF-8 or cannot be read
	 */
	public List<AnnotationFile> read(Collection<String> names, Progress progress) throws IOException {
		Set<String> wanted = new LinkedHashSet<>();
		for (String name : names) {
			wanted.add(name);
			String text = new AnnotationFile(name, "").baseName() + ".txt"; //$NON-NLS-1$ //$NON-NLS-2$
			if (name.toLowerCase(Locale.ROOT).endsWith(".ann") && Files.isRegularFile(folder.resolve(text))) { //$NON-NLS-1$
				wanted.add(text);
			}
		}
		List<AnnotationFile> files = new ArrayList<>();
		progress.begin(Messages.AnnotationFolder_reading, wanted.size());
		for (String name : wanted) {
			progress.check();
			files.add(new AnnotationFile(name, read(folder.resolve(name))));
			progress.step();
		}
		return files;
	}

	private static String read(Path file) throws IOException {
		byte[] content;
		try (var in = Files.newInputStream(file)) {
			content = in.readNBytes(LARGEST + 1);
		}
		if (content.length > LARGEST) {
			throw new IOException(NLS.bind(Messages.AnnotationFolder_tooLarge, file.getFileName(), LARGEST / MEBIBYTE));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(NLS.bind(Messages.AnnotationFolder_encoding, file.getFileName()), e);
		}
	}

	/**
	 * Tells which files a folder has already.
	 *
	 * @param files
	 *            the files to write, never null
	 * @return the names of those that are there, never null
	 */
	public List<String> existing(Collection<AnnotationFile> files) {
		return files.stream().map(AnnotationFile::name).filter(name -> Files.exists(folder.resolve(name))).toList();
	}

	/**
	 * Writes files, each as a whole or not at all. The folder is made where there is none.
	 *
	 * @param files
	 *            the files, which replace those of the same name, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @throws IOException
	 *             when a file cannot be written; those before it were
	 */
	public void write(Collection<AnnotationFile> files, Progress progress) throws IOException {
		Files.createDirectories(folder);
		progress.begin(Messages.AnnotationFolder_writing, files.size());
		for (AnnotationFile file : files) {
			progress.check();
			WholeFile.write(folder.resolve(file.name()), file.text());
			progress.step();
		}
	}
}
