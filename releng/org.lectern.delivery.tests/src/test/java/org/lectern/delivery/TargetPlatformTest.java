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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each target platform names every bundle once and with one version, so that a release is never mixed. */
class TargetPlatformTest {

	private static final Pattern DEPENDENCY = Pattern.compile(
			"<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@ParameterizedTest
	@ValueSource(strings = { "baseline", "latest" })
	void everyBundleIsNamedOnceWithAFixedVersion(String target) throws IOException {
		String text = Files.readString(Path.of(System.getProperty("lectern.root"), "targets",
				"org.lectern.target." + target, "org.lectern.target." + target + ".target"));
		Set<String> seen = new HashSet<>();
		Matcher matcher = DEPENDENCY.matcher(text);
		while (matcher.find()) {
			assertTrue(seen.add(matcher.group(1)), matcher.group(1) + " is named twice");
			assertTrue(matcher.group(2).matches("[0-9][0-9.]*"), matcher.group(1) + " has no fixed version");
		}
		assertTrue(seen.contains("org.eclipse.ui.workbench"));
		assertEquals(List.of("none"), Pattern.compile("includeDependencyDepth=\"([^\"]+)\"").matcher(text).results()
				.map(result -> result.group(1)).distinct().toList(), "No location may bring bundles it does not name");
	}
}
