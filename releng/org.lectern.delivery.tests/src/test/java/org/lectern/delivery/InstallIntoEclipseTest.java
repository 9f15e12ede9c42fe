/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Installs the feature from the update site into an Eclipse that knows nothing of Lectern, as a user does, and
 * validates the sample there: the findings are those of the plain command line.
 */
class InstallIntoEclipseTest {

	private static final String FEATURE = "org.lectern.feature.feature.group";

	@TempDir
	Path work;

	@Test
	void installedFeatureGivesTheFindingsOfTheCommandLine() throws Exception {
		Path root = Path.of(System.getProperty("lectern.root")).toRealPath();
		Path eclipse = work.resolve("eclipse with a space");
		copyTree(root.resolve("releng/org.lectern.host/target/products/org.lectern.host/linux/gtk/x86_64"), eclipse);
		assertEquals(0, countPlugins(eclipse, "org.lectern.cli_"), "The host must not know Lectern before");

		ProcessResult install = eclipse(eclipse, "-application", "org.eclipse.equinox.p2.director", "-repository",
				root.resolve("releng/org.lectern.repository/target/repository").toUri().toString(), "-installIU",
				FEATURE);
		assertEquals(0, install.exitCode(), install::all);
		assertEquals(1, countPlugins(eclipse, "org.lectern.cli_"), install::all);

		String sample = root.resolve("releng/samples").resolve(sampleName(root)).toString();
		ProcessResult inEclipse = eclipse(eclipse, "-data", work.resolve("workspace").toString(), "-application",
				"org.lectern.cli.lectern", "validate", sample);
		ProcessResult plain = ProcessResult.of(work, CommandLines.plain(root, "validate", sample));
		assertFalse(plain.output().isBlank(), plain::all);
		assertEquals(plain.output(), inEclipse.output(), inEclipse::all);
		assertEquals(1, plain.exitCode(), plain::all);
		assertEquals(plain.exitCode(), inEclipse.exitCode(), inEclipse::all);
	}

	private ProcessResult eclipse(Path eclipse, String... arguments) throws IOException, InterruptedException {
		return ProcessResult.of(work, CommandLines.eclipse(eclipse, arguments));
	}

	private static String sampleName(Path root) throws IOException {
		try (Stream<Path> samples = Files.list(root.resolve("releng/samples"))) {
			return samples.filter(Files::isDirectory).findFirst().orElseThrow().getFileName().toString();
		}
	}

	private static long countPlugins(Path eclipse, String prefix) throws IOException {
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			return plugins.filter(plugin -> plugin.getFileName().toString().startsWith(prefix)).count();
		}
	}

	private static void copyTree(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
