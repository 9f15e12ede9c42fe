/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideGeneratorTest {

	@TempDir
	Path work;

	private Path toc;

	@BeforeEach
	void writeContents() throws Exception {
		toc = Files.writeString(work.resolve("toc.xml"), """
				<toc label="A &amp; B" topic="html/index.html">
				<topic label="First" href="html/one.html"/>
				<topic label="Second" href="html/two.html"/>
				</toc>
				""");
	}

	private String page(String name, String markdown) throws Exception {
		Path source = Files.createDirectories(work.resolve("source"));
		Files.writeString(source.resolve(name + ".md"), markdown);
		new GuideGenerator(GuideContents.read(toc), work.resolve("out")).generate(List.of(source));
		return Files.readString(work.resolve("out").resolve(name.toLowerCase() + ".html"));
	}

	@Test
	void headingsHaveAnchorsAndTheFirstIsTheTitle() throws Exception {
		String html = page("one", "# Getting `started` < now\n\n## Open a folder\n");
		assertTrue(html.contains("<title>Getting started &lt; now \u2013 A &amp; B</title>"), html);
		assertTrue(html.contains("<h2 id=\"open-a-folder\">"), html);
	}

	@Test
	void linksToMarkdownLeadToPages() throws Exception {
		String html = page("one", "# T\n\n[x](CHECKS.md#doi-syntax) [y](https://example.org/a.md) [z](#t)\n");
		assertTrue(html.contains("href=\"checks.html#doi-syntax\""), html);
		assertTrue(html.contains("href=\"https://example.org/a.md\""), html);
		assertTrue(html.contains("href=\"#t\""), html);
	}

	@Test
	void idsInTablesLeadToTheirSections() throws Exception {
		String html = page("CHECKS", "# Checks\n\n| id | x |\n| --- | --- |\n| `doi-syntax` | `other` |\n\n## `doi-syntax`\n");
		assertTrue(html.contains("<a href=\"#doi-syntax\"><code>doi-syntax</code></a>"), html);
		assertTrue(html.contains("<td><code>other</code></td>"), html);
	}

	@Test
	void pagesLeadToTheNextAndThePrevious() throws Exception {
		String html = page("one", "# First\n");
		assertTrue(html.contains("<a href=\"one.html\" aria-current=\"page\">First</a>"), html);
		assertTrue(html.contains("<footer><span><a href=\"two.html\">Second</a> \u2192</span></footer>"), html);
	}

	@Test
	void otherFilesAreCopiedAndOldPagesVanish() throws Exception {
		Path source = Files.createDirectories(work.resolve("source/images"));
		Files.write(source.resolve("a.png"), new byte[] { 1, 2 });
		Files.createDirectories(work.resolve("out"));
		Files.writeString(work.resolve("out/gone.html"), "old");
		page("one", "# First\n");
		assertEquals(2, Files.size(work.resolve("out/images/a.png")));
		assertFalse(Files.exists(work.resolve("out/gone.html")));
	}

	@Test
	void twoSourcesOfOnePageAreRefused() throws Exception {
		Path one = Files.writeString(work.resolve("ONE.md"), "# 1\n");
		Path other = Files.writeString(Files.createDirectories(work.resolve("b")).resolve("one.md"), "# 2\n");
		GuideGenerator generator = new GuideGenerator(GuideContents.read(toc), work.resolve("out"));
		assertThrows(FileAlreadyExistsException.class, () -> generator.generate(List.of(one, other)));
	}
}
