/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.review.Note;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;

/** Bad content becomes a failure or a finding, never an exception. */
@SuppressWarnings("nls")
class ReviewFileReaderTest {

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    paperKey="k"/>
			""";

	private static ReviewFile read(String path, String text) {
		return ReviewFileReader.read(path, text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readingOneLargeFileCanBeCancelled() {
		byte[] content = "@misc{k, title = {T}}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
		CancelAfter progress = new CancelAfter(500);
		assertThrows(CancelledException.class, () -> ReviewFileReader.read("a.bib", content, progress));
		assertEquals(501, progress.asked(), "went on though cancelled");
		assertNull(ReviewFileReader.read("a.bib", content, new CancelAfter(100_000)).failure());
	}

	@Test
	void binaryFileNamedBib() {
		ReviewFile file = ReviewFileReader.read("a.bib", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1 });
		assertNotNull(file.failure());
		assertNull(file.root());
		assertEquals(1, file.failureLine());
	}

	@Test
	void invalidUtf8StaysAFileWithAProblem() {
		byte[] bytes = "@misc{k, title = {Caf\u00e9}, author={A}, year=2020}".getBytes(StandardCharsets.ISO_8859_1);
		ReviewFile file = ReviewFileReader.read("a.bib", bytes);
		assertNull(file.failure());
		assertEquals(1, ReviewCorpus.of(List.of(file)).papers().size());
	}

	@Test
	void manuscriptIsTextWithoutAModel() throws Exception {
		ReviewFile file = ReviewFileReader.read("a.tex", "\ufeffCaf\u00e9".getBytes(StandardCharsets.UTF_8));
		assertNull(file.failure());
		assertNull(file.root());
		assertFalse(file.isChanged());
		assertEquals("Caf\u00e9", file.text());
		assertEquals("Caf\u00e9", file.toText());
		assertEquals("Caf\u00e9", ReviewFileReader.readText("a.md", "Caf\u00e9").text());
		assertEquals("Caf\u00e9",
				ReviewFileReader.read("a.tex", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).text());
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		file.resource().save(saved, null);
		assertEquals("Caf\u00e9", saved.toString(StandardCharsets.UTF_8));
		ReviewCorpus corpus = ReviewCorpus.of(List.of(file, read("a.bib", "@misc{k}")));
		assertEquals(List.of(file), corpus.files(FileKind.MANUSCRIPT));
		assertEquals(List.of(), corpus.changedFiles());
		assertNull(corpus.folder());
	}

	@Test
	void emptyBib() {
		ReviewFile file = read("a.bib", "");
		assertNull(file.failure());
		assertNotNull(file.root());
		assertEquals("", file.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no XML", "<broken", "<a/>", "<?xml version=\"1.0\"?><a xmlns=\"urn:x\"/>",
			"<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><a/>", "\u0000\u0001" })
	void otherContentInANote(String text) {
		ReviewFile file = read("k.note", text);
		assertNotNull(file.failure());
		assertNull(file.root());
		assertFalse(file.isChanged());
	}

	@Test
	void otherRootInANote() {
		ReviewFile file = read("k.note", NOTE.replace("review:Note", "review:VerdictList").replace("paperKey=\"k\"", ""));
		assertTrue(file.failure().contains("Note"), file.failure());
	}

	@Test
	void externalEntityIsRefused(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
		ReviewFile file = read("k.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE review:Note [<!ENTITY x SYSTEM "%s">]>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
				    paperKey="k"><answers><text>&x;</text></answers></review:Note>
				""".formatted(secret.toUri()));
		assertNotNull(file.failure());
		assertNull(file.root());
		assertFalse(file.failure().contains("top secret"));
	}

	@Test
	void expandingEntitiesAreRefused() {
		ReviewFile file = read("k.note", """
				<?xml version="1.0"?>
				<!DOCTYPE n [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" paperKey="&c;"/>
				""");
		assertNotNull(file.failure());
	}

	@Test
	void newerFormatIsRefused() {
		ReviewFile file = read("k.note", NOTE.replace("paperKey", "formatVersion=\"999\" paperKey"));
		assertNotNull(file.failure());
		assertTrue(file.failure().contains("999"), file.failure());
	}

	@Test
	void failureKnowsItsLine() {
		assertEquals(3, read("k.note", NOTE.replace("paperKey=\"k\"", "paperKey=k")).failureLine());
	}

	@Test
	void goodNote() {
		ReviewFile file = read("notes/k.note", NOTE);
		assertNull(file.failure());
		assertEquals("k", ((Note) file.root()).getPaperKey());
		assertFalse(file.isChanged());
		assertEquals(NOTE, file.toText());
	}

	@Test
	void changedNoteReplacesTheWholeText() {
		ReviewFile file = read("notes/k.note", NOTE);
		((Note) file.root()).setPaperKey("other");
		assertTrue(file.isChanged());
		assertEquals(1, file.replacements().size());
		assertEquals(NOTE.length(), file.replacements().get(0).range().length());
		String text = file.toText();
		assertTrue(file.isChanged(), "writing to memory is not saving");
		assertEquals("other", ((Note) read("notes/k.note", text).root()).getPaperKey());
	}

	@Test
	void pathOfNoKind() {
		assertThrows(IllegalArgumentException.class, () -> read("a.txt", ""));
	}

	@Test
	void pathsWithOddCharacters() {
		String path = "my papers/\u00fcber #1: 100%?.bib";
		assertEquals(path, read(path, "@misc{k,}").path());
		assertEquals(1, TestReview.of(path, "@misc{k,}").corpus().papers().size());
	}
}
