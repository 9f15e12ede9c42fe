/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the bundles of the project, found beside this one. */
@SuppressWarnings("nls")
final class ProjectSources {

	private ProjectSources() {
	}

	/** Returns the folder that holds the bundles: the one this test runs in, or one above it. */
	static Path bundles() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			for (Path candidate : List.of(folder, folder.resolve("bundles"))) {
				if (Files.isDirectory(candidate.resolve("org.lectern.core/src"))) {
					return candidate;
				}
			}
		}
		throw new AssertionError("The sources of the bundles are not near " + Path.of("").toAbsolutePath());
	}

	/** Returns the bundles, sorted by name. */
	static List<Path> all() {
		List<Path> found = list(bundles()).stream().filter(path -> Files.isDirectory(path.resolve("src"))).toList();
		assertTrue(found.size() >= 3, found.toString());
		return found;
	}

	/** Returns the bundles that are delivered, that is, all but those of tests. */
	static List<Path> delivered() {
		return all().stream().filter(path -> !path.toString().endsWith(".tests")).toList();
	}

	/** Returns the files below a bundle's source folders whose names end in this. */
	static List<Path> files(Path bundle, String ending) {
		return Stream.of("src", "src-gen").map(bundle::resolve).filter(Files::isDirectory)
				.flatMap(folder -> walk(folder).stream()).filter(file -> file.toString().endsWith(ending)).toList();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Path> walk(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
