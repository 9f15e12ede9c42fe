/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.references.CitedKey;
import org.lectern.core.rename.KeyEdit;
import org.lectern.core.rename.KeyRename;
import org.lectern.core.rename.NewKey;
import org.lectern.core.tests.TestReview;

/** Renames the key doe to roe2020. */
@SuppressWarnings("nls")
class KeyRenameTest {

	private static String renamed(String path, String text, boolean keeps) {
		ReviewCorpus corpus = TestReview.of(path, text).corpus();
		StringBuilder result = new StringBuilder(corpus.file(path).text());
		List<KeyEdit> edits = KeyRename.edits(corpus, "doe", "roe2020", keeps);
		for (int i = edits.size() - 1; i >= 0; i--) {
			KeyEdit edit = edits.get(i);
			result.replace(edit.range().offset(), edit.range().end(), edit.replacement());
		}
		return result.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "@misc{doe, title={doe}} | @misc{roe2020, title={doe}}",
			"@misc{ doe , x={1}} | @misc{ roe2020 , x={1}}", "@misc{doe2, crossref = \"doe\"} | @misc{doe2, crossref = \"roe2020\"}",
			"@set{s, entryset={a, doe,doe2}} | @set{s, entryset={a, roe2020,doe2}}",
			"@misc{a, xdata={doe}, Related={doe}} | @misc{a, xdata={roe2020}, Related={roe2020}}",
			"@misc{Doe, note={doe}} | @misc{Doe, note={doe}}", "@misc{x} % doe | @misc{x} % doe",
			"@misc{doe, ids={roe2020, old}} | @misc{roe2020, ids={old}}" })
	void entries(String text, String expected) {
		assertEquals(expected, renamed("a.bib", text, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"@misc{doe, title={A}} | @misc{roe2020, ids = {doe}, title={A}}", "@misc{doe} | @misc{roe2020, ids = {doe}}",
			"@misc{doe, ids={old}} | @misc{roe2020, ids={old, doe}}", "@misc{doe, ids={doe}} | @misc{roe2020, ids={doe}}",
			"@misc{doe, ids={roe2020}} | @misc{roe2020, ids={doe}}", "@misc{doe, ids={}} | @misc{roe2020, ids={doe}}" })
	void keepsTheFormerKey(String text, String expected) {
		assertEquals(expected, renamed("a.bib", text, true));
	}

	@Test
	void laysOutTheFormerKeyAsTheOtherFields() {
		assertEquals("@misc{roe2020,\r\n\tids = {doe},\r\n\ttitle = {A}\r\n}",
				renamed("a.bib", "@misc{doe,\r\n\ttitle = {A}\r\n}", true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\\cite{doe} | \\cite{roe2020}",
			"\\citep[see doe][p. 3]{a,doe} | \\citep[see doe][p. 3]{a,roe2020}",
			"\\autocites[3]{doe}[4]{b}{doe} | \\autocites[3]{roe2020}[4]{b}{roe2020}", "doe % \\cite{doe} | doe % \\cite{doe}",
			"\\textcite{doe2} | \\textcite{doe2}", "\\nocite{doe} | \\nocite{roe2020}" })
	void latex(String text, String expected) {
		assertEquals(expected, renamed("a.tex", text, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "[see @doe; -@b] | [see @roe2020; -@b]",
			"@doe says | @roe2020 says", "[@{doe}] | [@{roe2020}]", "doe@doe.org @doe2 | doe@doe.org @doe2" })
	void markdown(String text, String expected) {
		assertEquals(expected, renamed("a.md", text, false));
	}

	@Test
	void notesVerdictsAndSuppressions() {
		String head = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
				+ "xmlns:review=\"http://lectern.org/review/1\" formatVersion=\"1\"";
		String note = "<review:Note " + head + " paperKey='doe'><!-- paperKey=\"doe\" --><answers id=\"a\" question=\"q\">"
				+ "<text>paperKey=\"doe\"</text></answers></review:Note>";
		assertEquals(note.replace("'doe'", "'roe2020'"), renamed("notes/doe.note", note, false));
		String verdicts = "<review:VerdictList " + head + "><verdicts id=\"v\"><subjects paperKey=\"doe\"/>"
				+ "<subjects paperKey=\"doe2\"/></verdicts></review:VerdictList>";
		assertEquals(verdicts.replace("\"doe\"", "\"roe2020\""), renamed("duplicates.verdicts", verdicts, false));
		String protocol = "<review:Protocol " + head + "><suppressions check=\"doe\" paperKey = \"doe\"/></review:Protocol>";
		assertEquals(protocol.replace("= \"doe\"", "= \"roe2020\""), renamed("review.protocol", protocol, false));
	}

	@Test
	void tellsWhatIsWrongWithAKey() {
		NewKey keys = new NewKey(TestReview.of("a.bib", "@misc{doe, ids={older}}\n@misc{Smith, ids={old}}").corpus(), "doe");
		for (String wrong : List.of("", "doe", "a b", "a,b", "a}b", "a\u200bb", "o'neil", "Smith", "smith", "old")) {
			assertNotNull(keys.problem(wrong), wrong);
		}
		for (String right : List.of("Doe", "older", "doe:2020-a_b.c+d/e", "müller")) {
			assertNull(keys.problem(right), right);
		}
		assertEquals(1, keys.entries());
	}

	@ParameterizedTest
	@ValueSource(ints = { 6, 8, 9 })
	void findsTheCitationAtAnOffset(int offset) {
		assertEquals("doe", CitedKey.at("a.tex", "\\cite{doe, roe}", offset).key());
	}

	@Test
	void findsNoCitationElsewhere() {
		assertNull(CitedKey.at("a.tex", "\\cite{doe, roe}", 3));
		assertNull(CitedKey.at("a.txt", "\\cite{doe}", 7));
	}
}
