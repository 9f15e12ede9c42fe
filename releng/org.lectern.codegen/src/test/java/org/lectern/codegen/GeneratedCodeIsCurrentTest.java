/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code of the model is what the generator makes of the model today. */
class GeneratedCodeIsCurrentTest {

	@TempDir
	Path fresh;

	@Test
	void committedCodeEqualsAFreshGeneration() throws IOException {
		Path bundles = Path.of(System.getProperty("lectern.root"), "bundles");
		ModelGenerator.generate(bundles.resolve("org.lectern.model/model"), fresh);
		for (String bundle : new String[] { "org.lectern.model", "org.lectern.model.edit" }) {
			Map<String, String> expected = sources(fresh.resolve(bundle).resolve("src-gen"));
			Map<String, String> committed = sources(bundles.resolve(bundle).resolve("src-gen"));
			assertFalse(expected.isEmpty(), bundle);
			assertEquals(expected.keySet(), committed.keySet(), "Run ModelGenerator and commit " + bundle);
			expected.forEach((file, text) -> assertEquals(text, committed.get(file), file));
		}
	}

	private static Map<String, String> sources(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}
}
