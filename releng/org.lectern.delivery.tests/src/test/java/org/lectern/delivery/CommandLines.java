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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command lines by which users start what is delivered. */
final class CommandLines {

	private CommandLines() {
	}

	/** The plain command line on its class path, as the script {@code lectern} starts it. */
	static List<String> plain(Path root, String... arguments) {
		List<String> command = new ArrayList<>(List.of(java(), "-cp",
				root.resolve("bundles/org.lectern.cli/target/lectern-cli") + "/*", "org.lectern.cli.Main"));
		command.addAll(List.of(arguments));
		return command;
	}

	/** An application inside an Eclipse without a native launcher. */
	static List<String> eclipse(Path eclipse, String... arguments) throws IOException {
		Path launcher;
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			launcher = plugins.filter(
					plugin -> plugin.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
					.findFirst().orElseThrow();
		}
		List<String> command = new ArrayList<>(
				List.of(java(), "-Dosgi.install.area=" + eclipse.toUri(), "-jar", launcher.toString(), "-nosplash"));
		command.addAll(List.of(arguments));
		return command;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}
}
