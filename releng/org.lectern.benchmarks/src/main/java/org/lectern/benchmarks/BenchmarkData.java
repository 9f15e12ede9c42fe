/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is measured: a synthetic bibliography of a given size, or a file of one's own. */
final class BenchmarkData {

	private BenchmarkData() {
	}

	/**
	 * Returns the bytes of a bibliography.
	 *
	 * @param what
	 *            a number of entries, or the path of a BibTeX file
	 */
	static byte[] bytes(String what) {
		if (what.chars().allMatch(Character::isDigit)) {
			return SyntheticBibliography.of(Integer.parseInt(what)).getBytes(StandardCharsets.UTF_8);
		}
		try {
			return Files.readAllBytes(Path.of(what));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a synthetic bibliography, for programs to be compared: number of entries, file. */
	public static void main(String[] arguments) throws IOException {
		Files.write(Path.of(arguments[1]), bytes(arguments[0]));
	}
}
