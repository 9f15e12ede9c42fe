/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.tests.TestReview;

/** The files that entries link. */
@SuppressWarnings("nls")
class LinkedFileChecksTest {

	private static final String MISSING = "linked-file-missing";
	private static final String OUTSIDE = "linked-file-outside";
	private static final String NOT_PDF = "linked-file-not-pdf";

	private static TestReview review(String fields) {
		return TestReview.of("lib/a.bib", "@misc{k, " + fields + "}").with("lib/x.pdf", "%PDF-1.4")
				.with("pdf/y.pdf", "\n%PDF-1.4").with("pdf/z_1.pdf", "%PDF").with("pdf/page.html", "<html>")
				.with("pdf/semi;colon:.pdf", "%PDF-").with("pdf/broken.pdf", "<html>").with("pdf/empty.pdf", "");
	}

	private static void assertFine(String fields) {
		TestReview review = review(fields);
		review.assertFindings(MISSING);
		review.assertFindings(OUTSIDE);
		review.assertFindings(NOT_PDF);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x.pdf", ":x.pdf:PDF", "Full text:x.pdf:application/pdf", "desc:x.pdf", "../pdf/y.pdf",
			"pdf/y.pdf", "./pdf/../pdf/y.pdf", "pdf\\y.pdf", ":pdf\\\\y.pdf:PDF", "pdf/semi\\;colon\\:.pdf",
			":x.pdf:PDF;:pdf/y.pdf:PDF;", "x.pdf; pdf/y.pdf", ":pdf/page.html:text/html", "https://x.org/gone.pdf",
			":https\\://x.org/gone.pdf:PDF", "desc:http://x.org/a.pdf:PDF", "", ";", "::", " ", "lib/../pdf", "smiley",
			"file://localhost/gone/a.pdf" })
	void linksThatLeadSomewhere(String value) {
		assertFine("file = {" + value + "}");
	}

	@Test
	void specialCharactersOfLatex() {
		assertFine("file = {:pdf/z{\\_}1.pdf:txt}");
		assertFine("file = {:pdf/z\\_1.pdf:txt}");
	}

	@Test
	void placesOfMissingFiles() {
		review("file = {Text: gone.pdf :PDF;:x.pdf:PDF; pdf/lost.pdf}, PDF = {gone.pdf}").assertFindings(MISSING,
				"warning lib/a.bib:1:24 «gone.pdf» file, gone.pdf",
				"warning lib/a.bib:1:50 «pdf/lost.pdf» file, pdf/lost.pdf",
				"warning lib/a.bib:1:72 «gone.pdf» pdf, gone.pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gone", "yes", "https://x.org/gone.pdf", "" })
	void fieldPdfHoldsAPathOrSomethingElse(String value) {
		assertFine("pdf = {" + value + "}");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "/home/jane/a.pdf, /home/jane/a.pdf, /home/jane/a.pdf",
			":C\\:\\\\Users\\\\a.pdf:PDF, C\\:\\\\Users\\\\a.pdf, C:/Users/a.pdf",
			":C$\\backslash$:/Users/a.pdf:pdf, C$\\backslash$:/Users/a.pdf, C:/Users/a.pdf",
			"Text:C:/Users/a.pdf:PDF, C:/Users/a.pdf, C:/Users/a.pdf", "C:\\Users\\a.pdf, C:\\Users\\a.pdf, C:/Users/a.pdf",
			"../../a.pdf, ../../a.pdf, ../../a.pdf" })
	void filesOutside(String value, String place, String path) {
		TestReview review = review("file = {" + value + "}");
		review.assertFindings(OUTSIDE,
				"info lib/a.bib:1:" + (18 + value.indexOf(place)) + " «" + place + "» file, " + path);
		review.assertFindings(MISSING);
	}

	@Test
	void filesThatAreNoPdf() {
		review("file = {:pdf/broken.pdf:PDF;pdf/empty.pdf;:pdf/page.html:PDF;:pdf/broken.pdf:text/html}").assertFindings(
				NOT_PDF, "warning lib/a.bib:1:19 «pdf/broken.pdf» file, pdf/broken.pdf",
				"warning lib/a.bib:1:38 «pdf/empty.pdf» file, pdf/empty.pdf",
				"warning lib/a.bib:1:53 «pdf/page.html» file, pdf/page.html");
	}

	@Test
	void foldersThatJabRefNotesDown() {
		String entry = "@misc{k, file = {:y.pdf:PDF;:gone.pdf:PDF}}\n";
		TestReview review = review("").with("lib/a.bib", entry + "@comment{jabref-meta: fileDirectory:..\\\\pdf;}");
		review.assertFindings(MISSING, "warning lib/a.bib:1:30 «gone.pdf» file, gone.pdf");
		review.with("lib/a.bib", entry + "@comment{jabref-meta: fileDirectory-jane-pc:pdf;}").assertFindings(MISSING,
				"warning lib/a.bib:1:30 «gone.pdf» file, gone.pdf");
		review.with("lib/a.bib", entry + "@comment{jabref-meta: fileDirectory:/home/jane/pdf;}").assertFindings(MISSING);
		review.assertFindings(OUTSIDE, "info lib/a.bib:1:19 «y.pdf» file, y.pdf",
				"info lib/a.bib:1:30 «gone.pdf» file, gone.pdf");
	}

	@Test
	void whatHoldsForAllLinksIsSaidOnce() {
		StringBuilder entries = new StringBuilder();
		for (int i = 0; i < 5; i++) {
			entries.append("@misc{k" + i + ", file = {:gone" + i + ".pdf:PDF}}\n");
		}
		TestReview review = review("").with("lib/a.bib", entries.toString());
		review.assertFindings(MISSING, "warning lib/a.bib:1:20 «gone0.pdf»");
		assertEquals("None of the 5 files that this bibliography links is there; put them into the review or remove the links",
				review.findings(MISSING).get(0).message());
		review.with("lib/a.bib", entries + "@misc{x, file = {x.pdf}}");
		assertEquals(5, review.findings(MISSING).size());
	}

	@Test
	void nothingIsSaidWhereTheFolderIsNotKnown() {
		TestReview review = TestReview.of("a.bib", "@misc{k, file = {/gone.pdf;gone.pdf}}");
		review.assertFindings(MISSING);
		review.assertFindings(OUTSIDE);
	}

	@Test
	void onDisk(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("review/pdf"));
		Files.writeString(folder.resolve("secret.pdf"), "<html>");
		Files.writeString(folder.resolve("review/pdf/a.pdf"), "%PDF-1.7");
		Files.writeString(folder.resolve("review/pdf/b.pdf"), "<html>");
		Files.writeString(folder.resolve("review/a.bib"),
				"@misc{k, file = {pdf/a.pdf;pdf/b.pdf;pdf/c.pdf;../secret.pdf}}");
		var corpus = FolderReader.read(List.of(folder.resolve("review")), Progress.none()).corpus();
		assertEquals(List.of("linked-file-not-pdf pdf/b.pdf", "linked-file-missing pdf/c.pdf",
				"linked-file-outside ../secret.pdf"),
				new CheckRunner(CheckCatalog.standard()).run(corpus, Profile.BIBLATEX, Progress.none()).stream()
						.filter(finding -> finding.checkId().startsWith("linked"))
						.map(LinkedFileChecksTest::render).toList());
	}

	private static String render(Finding finding) {
		return finding.checkId() + ' ' + finding.arguments().get(1);
	}
}
