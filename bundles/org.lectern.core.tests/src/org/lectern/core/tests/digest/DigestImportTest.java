/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Profile;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.core.io.digest.DigestNotice.Kind;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/** What an import writes to a review and what it tells. */
class DigestImportTest {

	private static final String BIB = "papers/mail.bib"; //$NON-NLS-1$

	private static final String PROTOCOL = "review.protocol"; //$NON-NLS-1$

	private final ImportedReview review = new ImportedReview();

	/** An abstract of its own for each word. */
	private static String abstractOn(String word) {
		return word + " is what this paper is about, and it says so at length in order to be taken for an abstract. " //$NON-NLS-1$
				+ "It goes on about " + word + " and comes to the end that nothing was known about " + word //$NON-NLS-1$ //$NON-NLS-2$
				+ " before, while a lot is known about " + word + " from now on."; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private DigestImportResult importMail(String... lines) throws DigestImportException {
		return review.importDigest("mail.txt", String.join("\n", lines)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Paper importOne(String title, String abstractText) throws DigestImportException {
		importMail(title, abstractText);
		List<Paper> papers = review.papers();
		assertEquals(1, papers.size(), () -> review.text(BIB));
		BibResource resource = (BibResource) papers.get(0).eResource();
		assertEquals(List.of(), resource.getProblems(), () -> review.text(BIB));
		return papers.get(0);
	}

	@Test
	void paperHasTitleAbstractAndOrigin() throws Exception {
		Paper paper = importOne("Reading Papers", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("misc", paper.getEntryType()); //$NON-NLS-1$
		assertEquals("ReadingPapers", paper.getKey()); //$NON-NLS-1$
		assertEquals("Reading Papers", paper.getTitle()); //$NON-NLS-1$
		assertEquals(abstractOn("Reading"), paper.getAbstractText()); //$NON-NLS-1$
		assertEquals("digest:mail.txt:1", paper.fieldValue("lectern-origin")); //$NON-NLS-1$ //$NON-NLS-2$
		assertNull(paper.getUrl());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			UniDM: A Unified Framework for Data Manipulation | UniDMUnifiedFrameworkData
			On the Power of Foundation Models                | PowerFoundationModels
			Can GPT-4 Perform Neural Architecture Search?    | CanGPT4PerformNeural
			What's in your Head? Emergent Behaviour          | WhatsHeadEmergentBehaviour
			Modelling Dependencies in $N$D: From Task-Specific | ModellingDependenciesNDTaskSpecific
			\u00c9tude sur les m\u00e9thodes \u0142atwe      | EtudeSurLesMethodes
			{BERT} and \\emph{other} Models                  | BERTOtherModels
			""")
	void keyIsMadeOfTheFirstSignificantWords(String title, String key) throws Exception {
		assertEquals(key, importOne(title, abstractOn("Naming")).getKey()); //$NON-NLS-1$
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u6df1\u5ea6\u5b66\u4e60", "Of the", "Con", "?!" })
	void keyOfATitleThatSaysTooLittleHasAHash(String title) throws Exception {
		String key = importOne(title, abstractOn("Naming")).getKey(); //$NON-NLS-1$
		assertTrue(key.matches("(Paper|Con)-[0-9a-f]{6}"), key); //$NON-NLS-1$
	}

	@Test
	void sameWordsGetDifferentKeysWhateverTheirOrder() throws Exception {
		String[] one = { "Reading Long Papers Fast: A Study", abstractOn("Speed") }; //$NON-NLS-1$ //$NON-NLS-2$
		String[] two = { "Reading Long Papers Fast: A Survey", abstractOn("Survey") }; //$NON-NLS-1$ //$NON-NLS-2$
		importMail(one[0], one[1], two[0], two[1]);
		List<String> keys = review.keys();
		assertTrue(keys.get(0).matches("ReadingLongPapersFast-[0-9a-f]{6}"), keys::toString); //$NON-NLS-1$
		assertEquals(2, Set.copyOf(keys).size());
		ImportedReview other = new ImportedReview();
		other.importDigest("mail.txt", String.join("\n", two[0], two[1], one[0], one[1])); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of(keys.get(1), keys.get(0)), other.keys());
	}

	@Test
	void keyOfAnotherPaperOfTheReviewIsNotTaken() throws Exception {
		review.with("a.bib", """
				@article{readingpapers, title = {Something else}}
				@article{X, title = {Else something}, ids = {WritingNotes, Other}}
				""".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		importMail("Reading Papers", abstractOn("Reading"), "Writing Notes", abstractOn("Writing")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<String> keys = review.keys();
		assertTrue(keys.get(2).matches("ReadingPapers-[0-9a-f]{6}"), keys::toString); //$NON-NLS-1$
		assertTrue(keys.get(3).matches("WritingNotes-[0-9a-f]{6}"), keys::toString); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Code is at https://github.com/a/b-c_d.                    | https://github.com/a/b-c_d |
			See (https://gitlab.com/a/b) and https://a.org/~x/p/.     | https://gitlab.com/a/b | https://a.org/~x/p/
			Page: https://a.github.io. Models: https://huggingface.co/a | https://huggingface.co/a | https://a.github.io
			Page https://a.org/x, https://p.github.io/y; more         | https://p.github.io/y | https://a.org/x
			\\href{https://github.com/a/b{https://github.com/a/b}.}    | https://github.com/a/b |
			Twice https://github.com/a/b, https://github.com/a/b!     | https://github.com/a/b |
			Bare github.com/a/b and www.a.org/c here                  | https://github.com/a/b | https://www.a.org/c
			Wiki https://en.wikipedia.org/wiki/A_(b)                  | https://en.wikipedia.org/wiki/A_(b) |
			Percent https://github.com/a/b%20c#d                      | https://github.com/a/b%20c#d |
			""")
	void addressesAreFound(String words, String url, String others) throws Exception {
		String text = abstractOn("Linking") + ' ' + words; //$NON-NLS-1$
		Paper paper = importOne("Linking Papers", text); //$NON-NLS-1$
		assertEquals(url, paper.fieldValue("url")); //$NON-NLS-1$
		assertEquals(others, paper.fieldValue("lectern-urls")); //$NON-NLS-1$
		assertTrue(paper.fieldValue("abstract").replace("\\%", "%").replace("\\#", "#").endsWith(words), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				() -> paper.fieldValue("abstract")); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			grows by 40% in Q&A and #1                | grows by 40\\% in Q\\&A and \\#1
			grows by 40\\% in Q\\&A                   | grows by 40\\% in Q\\&A
			glued %To understand it                   | glued \\%To understand it
			in $N$D and (1{rm D}) and \\eg, ``so'' on | in $N$D and (1{rm D}) and \\eg, ``so'' on
			it costs $5 to $10 per page               | it costs \\$5 to \\$10 per page
			of size $2^{13}$ or $x$-like              | of size $2^{13}$ or $x$-like
			an open { brace                           | an open {\\textbraceleft} brace
			a closed } and { open                     | a closed {\\textbraceright} and {\\textbraceleft} open
			an open \\{ brace and {a} pair            | an open {\\textbraceleft} brace and {a} pair
			a set \\{a, b\\} stays                    | a set \\{a, b\\} stays
			mail@example.org and @article{x, stay     | mail@example.org and @article{\\textbraceleft}x, stay
			""")
	void latexIsKeptAndTheRestMadeSafe(String words, String value) throws Exception {
		String expected = value.replace("@article{\\textbraceleft}", "@article{\\textbraceleft}"); //$NON-NLS-1$ //$NON-NLS-2$
		Paper paper = importOne("Saving: " + words, abstractOn("Saving") + ' ' + words); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("Saving: " + expected, paper.fieldValue("title")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(abstractOn("Saving") + ' ' + expected, paper.fieldValue("abstract")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void backslashAtTheEnd() throws Exception {
		Paper paper = importOne("A Title with a Backslash\\", abstractOn("Ends") + " Ends so \\"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("A Title with a Backslash{\\textbackslash}", paper.fieldValue("title")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void replacedBracesAreTold() throws Exception {
		DigestImportResult result = importMail("Open { Brace", abstractOn("Braces"), "Paired {Brace}", abstractOn("Pairs") + " } {"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(List.of(1, 4), result.notices().stream().filter(notice -> notice.kind() == Kind.BRACES_REPLACED)
				.map(DigestNotice::line).toList());
		assertEquals("Open { Brace", review.papers().get(0).getTitle()); //$NON-NLS-1$
	}

	@Test
	void secondImportChangesNothing() throws Exception {
		String[] lines = { "Reading Papers", abstractOn("Reading"), "A Lonely { Title", "Writing Notes", abstractOn("Writing") }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals(2, importMail(lines).added().size());
		DigestImportResult again = importMail(lines);
		assertEquals(List.of(), again.additions());
		assertEquals(List.of(), again.added());
		assertEquals(List.of("ReadingPapers", "WritingNotes"), again.present().stream().map(paper -> paper.key()).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(BIB, again.present().get(0).file());
		assertEquals(List.of("3 TITLE_WITHOUT_ABSTRACT"), //$NON-NLS-1$
				again.notices().stream().map(notice -> notice.line() + " " + notice.kind()).toList()); //$NON-NLS-1$
	}

	@Test
	void newPapersAreAppendedAndTheRestOfTheFileStays() throws Exception {
		importMail("Reading Papers", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$
		String edited = review.text(BIB).replace("\n", "\r\n").stripTrailing() + "\r\n% a remark"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		review.with(BIB, edited.getBytes(StandardCharsets.UTF_8));
		DigestImportResult result = importMail("Writing Notes", abstractOn("Writing"), "Reading Papers", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals(List.of("WritingNotes"), result.added().stream().map(paper -> paper.key()).toList()); //$NON-NLS-1$
		String text = review.text(BIB);
		assertTrue(text.startsWith(edited), text);
		assertFalse(text.replace("\r\n", "").contains("\n"), text); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of("ReadingPapers", "WritingNotes"), review.keys()); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(result.createsProtocol());
	}

	@Test
	void paperIsKnownThoughTheUserCompletedIt() throws Exception {
		review.with("tidy.bib", ("@article{Smith2020, title = {{Reading} papers.}, author = {Smith, A.}, year = 2020,\n abstract = {" //$NON-NLS-1$ //$NON-NLS-2$
				+ abstractOn("Reading") + " And more.}}\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ "@article{Smith2021, title = {A Corrected Title}, abstract = {" + abstractOn("Writing") + "}}\n" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "@article{Smith2022, title = {Keeping the Notes of Readers}}").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		DigestImportResult result = importMail("Reading Papers", abstractOn("Reading"), "Writing Notes", abstractOn("Writing"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"Keeping the Notes of Readers", abstractOn("Keeping")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Smith2020", "Smith2021", "Smith2022"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				result.present().stream().map(paper -> paper.key()).toList());
		assertEquals(List.of(), result.added());
	}

	@Test
	void paperIsKnownThoughItWasMergedIntoAnotherOne() throws Exception {
		importMail("Reading Long Papers Fast: A Study", abstractOn("Speed"), "Reading Long Papers Fast: A Survey", abstractOn("Survey")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String merged = review.keys().get(0);
		review.with(BIB, ("@article{Smith2020, title = {On Fast Reading}, ids = {Other, " + merged + "}}") //$NON-NLS-1$ //$NON-NLS-2$
				.getBytes(StandardCharsets.UTF_8));
		DigestImportResult result = importMail("Reading Long Papers Fast: A Study", abstractOn("Speed")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Smith2020"), result.present().stream().map(paper -> paper.key()).toList()); //$NON-NLS-1$
	}

	@Test
	void sameTitleWithAnotherAbstractIsImportedAndTold() throws Exception {
		importMail("Reading Papers", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$
		DigestImportResult result = importMail("Reading Papers", abstractOn("Knitting")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(1, result.added().size());
		assertEquals(Kind.SAME_TITLE, result.notices().get(0).kind());
		assertEquals("ReadingPapers", result.notices().get(0).other()); //$NON-NLS-1$
	}

	@Test
	void paperTwiceInTheDigestIsImportedOnce() throws Exception {
		DigestImportResult result = importMail("Reading Papers", abstractOn("Reading"), "READING PAPERS", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals(1, result.added().size());
		assertEquals(new DigestNotice(Kind.REPEATED, 3, "READING PAPERS", "1"), result.notices().get(0)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void unreadLinesAreKeptInTheFile() throws Exception {
		String orphan = abstractOn("Nothing") + " @article{x, and } or {"; //$NON-NLS-1$ //$NON-NLS-2$
		importMail(orphan, "Reading Papers", abstractOn("Reading"), "A Lonely Title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String text = review.text(BIB);
		assertTrue(text.contains("@comment{lectern-unread digest:mail.txt:4\nA Lonely Title}\n"), text); //$NON-NLS-1$
		assertTrue(text.contains("@comment{lectern-unread digest:mail.txt:1\n" + abstractOn("Nothing")), text); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("ReadingPapers"), review.keys()); //$NON-NLS-1$
		assertEquals(List.of(), ((BibResource) review.corpus().file(BIB).resource()).getProblems(), text);
	}

	@Test
	void reviewWithoutProtocolGetsOne() throws Exception {
		DigestImportResult result = importMail("Reading Papers", abstractOn("Reading")); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(result.createsProtocol());
		assertEquals(Set.of(BIB, PROTOCOL), review.files().keySet());
		assertEquals(Profile.DIGEST.name(), Profile.of(review.corpus()).name());
	}

	@Test
	void protocolThatCannotBeReadIsNotReplaced() throws Exception {
		review.with(PROTOCOL, new byte[] { '<' });
		assertFalse(importMail("Reading Papers", abstractOn("Reading")).createsProtocol()); //$NON-NLS-1$ //$NON-NLS-2$
		assertArrayEquals(new byte[] { '<' }, review.files().get(PROTOCOL));
	}

	@Test
	void nothingIsWrittenWhenThereIsNoPaper() throws Exception {
		DigestImportResult result = importMail("Just", "some", "words"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertTrue(result.isEmpty());
		assertEquals(List.of(), result.additions());
	}

	@Test
	void fileThatIsNoTextIsNotAppendedTo() {
		review.with(BIB, new byte[] { (byte) 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 1, 2, 3, 4, 5 });
		DigestImportException failure = assertThrows(DigestImportException.class,
				() -> importMail("Reading Papers", abstractOn("Reading"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(failure.getMessage().startsWith(BIB), failure::getMessage);
	}

	@Test
	void encodingOfTheFileIsKept() throws Exception {
		byte[] latin = "@misc{Caf\u00e9, title = {Caf\u00e9}}\n".getBytes(StandardCharsets.ISO_8859_1); //$NON-NLS-1$
		review.with(BIB, latin);
		importMail("Na\u00efve Readers", abstractOn("Na\u00efvety")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Caf\u00e9", "Na\u00efve Readers"), review.papers().stream().map(Paper::getTitle).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		DigestImportException failure = assertThrows(DigestImportException.class,
				() -> importMail("\u6df1\u5ea6\u5b66\u4e60", abstractOn("Reading"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(failure.getMessage().contains("UTF-8"), failure::getMessage); //$NON-NLS-1$
	}
}
