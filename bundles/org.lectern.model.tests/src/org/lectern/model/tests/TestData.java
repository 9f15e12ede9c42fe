/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.tukaani.xz.XZInputStream;

/**
 * The data the project measures itself on, which is not part of the project. It is looked for in the folder that the
 * system property "lectern.data" names, and else beside the project, as "shared/data".
 */
public final class TestData {

	private TestData() {
	}

	/** Returns the folder of the data; without it the test is skipped, or fails where CI is set. */
	public static Path folder() {
		String property = System.getProperty("lectern.data");
		if (property != null && !property.isBlank()) {
			return existing(Path.of(property));
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("shared/data"))) {
			folder = folder.getParent();
		}
		return existing(folder == null ? Path.of("shared/data") : folder.resolve("shared/data"));
	}

	/** Returns all bibliographies below a folder of the data, sorted, compressed ones too. */
	public static List<Path> bibliographies(String relative) throws IOException {
		try (Stream<Path> files = Files.walk(existing(folder().resolve(relative)))) {
			return files.filter(file -> file.toString().endsWith(".bib") || file.toString().endsWith(".bib.xz"))
					.sorted().toList();
		}
	}

	/** Reads a file, unpacked where it is compressed. */
	public static byte[] read(Path file) throws IOException {
		if (!file.toString().endsWith(".xz")) {
			return Files.readAllBytes(file);
		}
		try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
			return in.readAllBytes();
		}
	}

	private static Path existing(Path path) {
		if (Files.exists(path)) {
			return path;
		}
		String message = "The data " + path + " is missing; name its folder with -Dlectern.data";
		return System.getenv("CI") != null ? fail(message) : abort(message);
	}
}
