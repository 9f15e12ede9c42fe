/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.lectern.model.storage.ReviewResourceSet;
import org.lectern.model.storage.ReviewXmiResource;

/** The examples in FORMATS.md are files as Lectern writes them. */
class FormatExamplesTest {

	@Test
	void examplesAreSavedAsTheyAre() throws IOException {
		List<String> examples = examples();
		assertEquals(3, examples.size());
		for (String example : examples) {
			Resource resource = ReviewResourceSet.create().createResource(URI.createURI("x.note"));
			resource.load(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)), null);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			resource.save(out, null);
			assertEquals(example, out.toString(StandardCharsets.UTF_8));
		}
	}

	private static List<String> examples() throws IOException {
		String formats;
		try (InputStream in = ReviewXmiResource.class.getResourceAsStream("/FORMATS.md")) {
			assertNotNull(in, "FORMATS.md is part of the bundle");
			formats = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
		List<String> examples = new ArrayList<>();
		for (Matcher block = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(formats); block.find();) {
			examples.add(block.group(1));
		}
		return examples;
	}
}
