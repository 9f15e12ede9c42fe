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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The user guide as the product has it: a folder of pages all of whose links lead somewhere. */
class GuideTest {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
	private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

	private static Path bundle;

	@BeforeAll
	static void findBundle() throws IOException {
		Path plugins = Path.of(System.getProperty("lectern.root"),
				"releng/org.lectern.product/target/products/org.lectern.product/linux/gtk/x86_64/lectern/plugins");
		try (Stream<Path> found = Files.list(plugins)) {
			bundle = found.filter(each -> each.getFileName().toString().startsWith("org.lectern.help_")).findFirst()
					.orElseThrow();
		}
		assertTrue(Files.isDirectory(bundle), "A browser cannot look into " + bundle);
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.walk(bundle.resolve("html"))) {
			return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		List<String> broken = new ArrayList<>();
		int links = 0;
		for (Path page : pages()) {
			for (String link : matches(LINK, Files.readString(page))) {
				links++;
				if (!link.contains(":") && !leadsSomewhere(page, link)) {
					broken.add(page.getFileName() + " -> " + link);
				}
			}
		}
		assertEquals(List.of(), broken);
		assertTrue(links > 100, "only " + links + " links were found");
	}

	@Test
	void contentsAndContextsNamePagesThatAreThere() throws IOException {
		for (String file : List.of("toc.xml", "contexts.xml")) {
			Set<String> links = matches(Pattern.compile("(?:href|topic)=\"([^\"]*)\""), Files.readString(bundle.resolve(file)));
			assertFalse(links.isEmpty(), file);
			for (String link : links) {
				assertTrue(leadsSomewhere(bundle.resolve(file), link), file + " names " + link);
			}
		}
	}

	@Test
	void contentsNameEveryPage() throws IOException {
		String contents = Files.readString(bundle.resolve("toc.xml"));
		for (Path page : pages()) {
			assertTrue(contents.contains("html/" + page.getFileName() + "\""), "toc.xml lacks " + page.getFileName());
		}
	}

	@Test
	void everyCheckHasItsSection() throws Exception {
		String page = Files.readString(bundle.resolve("html/checks.html"));
		Path work = Files.createTempDirectory("lectern-guide");
		ProcessResult checks = ProcessResult.of(work,
				CommandLines.plain(Path.of(System.getProperty("lectern.root")), "checks"));
		Set<String> ids = checks.output().lines().map(line -> line.strip().split("\\s+")[0])
				.filter(word -> word.matches("[a-z]+(-[a-z]+)+")).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(ids.size() > 50, checks::all);
		ids.removeAll(matches(ID, page));
		assertEquals(Set.of(), ids);
	}

	private static boolean leadsSomewhere(Path page, String link) throws IOException {
		int hash = link.indexOf('#');
		Path target = hash == 0 ? page : page.resolveSibling(hash < 0 ? link : link.substring(0, hash));
		return Files.isRegularFile(target)
				&& (hash < 0 || matches(ID, Files.readString(target)).contains(link.substring(hash + 1)));
	}

	private static Set<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
