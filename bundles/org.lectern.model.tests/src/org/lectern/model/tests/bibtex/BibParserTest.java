/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;

class BibParserTest {

	record Case(String name, String text, String outline) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Case> cases() throws IOException {
		String file;
		try (InputStream in = BibParserTest.class.getResourceAsStream("parser-cases.txt")) {
			file = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\u240D', '\r')
					.replace('\u237D', '\u00A0');
		}
		List<Case> cases = new ArrayList<>();
		String[] parts = file.split("\n=== ");
		for (int i = 1; i < parts.length; i++) {
			int name = parts[i].indexOf('\n');
			int end = parts[i].indexOf("\n---\n");
			cases.add(new Case(parts[i].substring(0, name), parts[i].substring(name + 1, end),
					parts[i].substring(end + 5)));
		}
		return cases;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void readsAsExpected(Case expected) {
		BibDocument document = BibParser.parse(expected.text());
		assertEquals(expected.outline().strip(), Outline.of(document).strip());
		Coverage.check(document);
	}
}
