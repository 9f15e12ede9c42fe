/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The readers there are, and which of them reads a file. The content decides, the extension only breaks a tie. */
public final class RecordReaders {

	private final List<RecordReader> readers;

	/**
	 * Gathers readers.
	 *
	 * @param readers
	 *            the readers, at most one for each format, never null
	 */
	public RecordReaders(List<RecordReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/**
	 * Returns the readers.
	 *
	 * @return the readers in the order they are offered, never null
	 */
	public List<RecordReader> all() {
		return readers;
	}

	/**
	 * Finds a reader by the id of its format.
	 *
	 * @param id
	 *            the id, never null
	 * @return the reader, empty when there is none
	 */
	public Optional<RecordReader> byId(String id) {
		return readers.stream().filter(reader -> reader.format().id().equals(id)).findFirst();
	}

	/**
	 * Finds the reader for a file.
	 *
	 * @param source
	 *            the file, never null
	 * @return the most confident reader, among equals one whose extension the file has; empty when none knows the file
	 */
	public Optional<RecordReader> detect(SourceFile source) {
		String name = source.name().toLowerCase(Locale.ROOT);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		return readers.stream().map(reader -> new Candidate(reader, reader.confidence(source), extension))
				.filter(candidate -> candidate.confidence > RecordReader.NO)
				.max(Comparator.comparingInt((Candidate candidate) -> candidate.confidence)
						.thenComparing(Candidate::hasExtension))
				.map(Candidate::reader);
	}

	private record Candidate(RecordReader reader, int confidence, String extension) {

		boolean hasExtension() {
			return reader.format().extensions().contains(extension);
		}
	}
}
