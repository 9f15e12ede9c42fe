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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text of the program has its key, and no key is left over. */
@SuppressWarnings("nls")
class MessageKeyTest {

	private static final Pattern FIELD = Pattern.compile("^\\s*(?:public )?static String (\\w+(?:\\s*,\\s*\\w+)*);",
			Pattern.MULTILINE);

	private static List<Path> messageClasses() {
		List<Path> classes = new ArrayList<>();
		for (Path bundle : ProjectSources.delivered()) {
			ProjectSources.files(bundle, ".java").stream()
					.filter(file -> Pattern.compile("class \\w+ extends NLS\\b").matcher(ProjectSources.read(file)).find())
					.forEach(classes::add);
		}
		assertTrue(classes.size() >= 5, classes.toString());
		return classes;
	}

	private static TreeSet<String> fields(Path file) {
		TreeSet<String> fields = new TreeSet<>();
		Matcher matcher = FIELD.matcher(ProjectSources.read(file));
		while (matcher.find()) {
			fields.addAll(List.of(matcher.group(1).split("\\s*,\\s*")));
		}
		return fields;
	}

	/** Returns the file of texts that a class names, which stands beside it. */
	private static Path texts(Path file) {
		Matcher name = Pattern.compile("\"[\\w.]*?(\\w+)\"").matcher(ProjectSources.read(file));
		while (name.find()) {
			Path texts = file.resolveSibling(name.group(1) + ".properties");
			if (Files.exists(texts)) {
				return texts;
			}
		}
		return file.resolveSibling("messages.properties");
	}

	private static Properties load(Path texts) throws IOException {
		Properties properties = new Properties();
		properties.load(new StringReader(ProjectSources.read(texts)));
		return properties;
	}

	@Test
	void everyFieldHasAKeyAndEveryKeyAField() throws IOException {
		for (Path file : messageClasses()) {
			Path texts = texts(file);
			assertTrue(Files.exists(texts), texts + " is missing");
			assertEquals(fields(file), new TreeSet<>(load(texts).stringPropertyNames()), texts.toString());
		}
	}

	@Test
	void noKeyStandsTwice() {
		for (Path file : messageClasses()) {
			List<String> keys = new ArrayList<>();
			Matcher matcher = Pattern.compile("^([\\w.]+)\\s*=", Pattern.MULTILINE)
					.matcher(ProjectSources.read(texts(file)));
			while (matcher.find()) {
				keys.add(matcher.group(1));
			}
			assertEquals(keys.stream().distinct().toList(), keys, texts(file).toString());
		}
	}

	@Test
	void noTextIsEmptyOrOutsideAscii() throws IOException {
		for (Path file : messageClasses()) {
			Path texts = texts(file);
			load(texts).forEach((key, text) -> assertTrue(!text.toString().isEmpty(), texts + ": " + key));
			String raw = ProjectSources.read(texts);
			assertTrue(raw.chars().allMatch(c -> c < 128), texts + " is read as Latin-1; escape other characters");
		}
	}

	@Test
	void everyFieldIsUsed() {
		List<String> unused = new ArrayList<>();
		for (Path bundle : ProjectSources.delivered()) {
			List<Path> sources = ProjectSources.files(bundle, ".java");
			for (Path file : messageClasses().stream().filter(path -> path.startsWith(bundle)).toList()) {
				String className = file.getFileName().toString().replace(".java", "");
				StringBuilder all = new StringBuilder();
				sources.stream().filter(source -> !source.equals(file))
						.forEach(source -> all.append(ProjectSources.read(source)));
				for (String field : fields(file)) {
					if (!Pattern.compile("\\b" + className + "\\s*\\.\\s*" + field + "\\b").matcher(all).find()) {
						unused.add(file + ": " + field);
					}
				}
			}
		}
		assertEquals(List.of(), unused);
	}
}
