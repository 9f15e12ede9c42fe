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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.lectern.delivery.ProductArchive.Entry;

/** Each archive of the product holds what its system needs and nothing that is of another system. */
class ProductArchivesTest {

	static List<String> systems() {
		return ProductArchive.systems();
	}

	@Test
	void thereIsAnArchiveForEachSystem() throws IOException {
		Set<String> expected = systems().stream().map(system -> ProductArchive.of(system).file().getFileName().toString())
				.collect(Collectors.toCollection(TreeSet::new));
		try (Stream<Path> files = Files.list(ProductArchive.of("linux.gtk.x86_64").file().getParent())) {
			assertEquals(expected, files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@ParameterizedTest
	@MethodSource("systems")
	void widgetsAreThoseOfTheSystem(String system) throws Exception {
		ProductArchive archive = ProductArchive.of(system);
		List<String> parts = names(archive, "plugins/").stream()
				.filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
				.map(name -> name.replaceFirst("_[0-9]+\\..*", "")).toList();
		assertEquals(List.of(archive.widgets()), parts);
	}

	@ParameterizedTest
	@MethodSource("systems")
	void bundlesAreThereOnce(String system) throws Exception {
		List<String> bundles = names(ProductArchive.of(system), "plugins/").stream()
				.map(name -> name.replaceFirst("_[0-9]+\\..*", "")).toList();
		assertEquals(bundles.size(), Set.copyOf(bundles).size(), bundles::toString);
		assertTrue(bundles.containsAll(List.of("org.lectern.rcp", "org.lectern.cli", "org.eclipse.ui.themes",
				"org.eclipse.equinox.p2.ui.sdk", "org.lectern.help")), bundles::toString);
	}

	@ParameterizedTest
	@MethodSource("systems")
	void startScriptsAreThoseOfTheSystem(String system) throws Exception {
		ProductArchive archive = ProductArchive.of(system);
		Set<String> expected = system.startsWith("win32")
				? Set.of("lectern.cmd", "lectern-validate.cmd", "start/java.cmd", "start/class-path")
				: Set.of("lectern", "lectern-validate", "start/common.sh", "start/class-path");
		Set<String> found = archive.entries().stream().map(Entry::path)
				.filter(path -> path.matches(archive.home() + "(start/.+|lectern.*|.*\\.(cmd|sh|exe))"))
				.map(path -> path.substring(archive.home().length())).collect(Collectors.toSet());
		assertEquals(expected, found);
		assertTrue(names(archive, "").containsAll(List.of("LICENSE", "THIRD-PARTY.md")), system);
	}

	@ParameterizedTest
	@MethodSource("systems")
	void startScriptsMayBeExecuted(String system) throws Exception {
		ProductArchive archive = ProductArchive.of(system);
		Set<String> expected = system.startsWith("win32") ? Set.of()
				: system.startsWith("macosx")
						? Set.of(archive.home() + "lectern", archive.home() + "lectern-validate",
								"Lectern.app/Contents/MacOS/lectern")
						: Set.of(archive.home() + "lectern", archive.home() + "lectern-validate");
		assertEquals(expected,
				archive.entries().stream().filter(Entry::executable).map(Entry::path).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("systems")
	void applicationOfMacosIsComplete(String system) throws Exception {
		Set<String> outside = ProductArchive.of(system).entries().stream().map(Entry::path)
				.filter(path -> path.matches("Lectern.app/Contents/(MacOS/lectern|Info.plist)")).collect(Collectors.toSet());
		assertEquals(system.startsWith("macosx") ? 2 : 0, outside.size(), outside::toString);
	}

	private static List<String> names(ProductArchive archive, String folder) throws Exception {
		String prefix = archive.home() + folder;
		return archive.entries().stream().map(Entry::path).filter(path -> path.startsWith(prefix))
				.map(path -> path.substring(prefix.length())).filter(name -> name.matches("[^/]+/?"))
				.map(name -> name.replace("/", "")).toList();
	}
}
