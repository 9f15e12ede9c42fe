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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.io.digest.Digest;
import org.lectern.core.io.digest.DigestNotice;
import org.lectern.core.io.digest.DigestNotice.Kind;
import org.lectern.core.io.digest.DigestPaper;
import org.lectern.core.io.digest.DigestReader;

/** How lines become papers, and what happens to those that do not. */
class DigestReaderTest {

	private static final String SENTENCES = "We look at how people read papers and write down what they find. " //$NON-NLS-1$
			+ "Many notes are lost because nobody can tell later which paper they were about. " //$NON-NLS-1$
			+ "A tool that keeps them beside the paper helps, as a study with forty readers shows over the course of a year. "; //$NON-NLS-1$

	private static final String ONE = "First: " + SENTENCES + "One in two readers finds more."; //$NON-NLS-1$ //$NON-NLS-2$

	private static final String TWO = "Second: " + SENTENCES + "One in three readers is faster."; //$NON-NLS-1$ //$NON-NLS-2$

	private static Digest read(String... lines) {
		return DigestReader.read(String.join("\n", lines)); //$NON-NLS-1$
	}

	private static List<String> titles(Digest digest) {
		return digest.papers().stream().map(DigestPaper::title).toList();
	}

	private static List<String> notices(Digest digest) {
		return digest.notices().stream().map(notice -> notice.line() + " " + notice.kind()).toList(); //$NON-NLS-1$
	}

	@Test
	void titleAndAbstractTakeTurns() {
		Digest digest = read("Reading Papers", ONE, "Writing Notes", TWO); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of(new DigestPaper(1, "Reading Papers", 2, ONE), new DigestPaper(3, "Writing Notes", 4, TWO)), //$NON-NLS-1$ //$NON-NLS-2$
				digest.papers());
		assertEquals(List.of(), digest.notices());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void anyLineEndAndBlankLinesAndByteOrderMark(String end) {
		String text = "\uFEFF" + String.join(end, "", "  Reading Papers ", "", "", ONE + "\t", "   ", "Writing Notes", TWO, "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				""); //$NON-NLS-1$
		assertEquals(List.of(new DigestPaper(2, "Reading Papers", 5, ONE), new DigestPaper(7, "Writing Notes", 8, TWO)), //$NON-NLS-1$ //$NON-NLS-2$
				DigestReader.read(text).papers());
	}

	@Test
	void boilerplateAroundAndBetweenIsSkippedAndNamed() {
		Digest digest = read("Get the latest papers in your inbox!", "Issue #12", "View in browser", "Reading Papers", ONE, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"----", "Unsubscribe", "Writing Notes", TWO, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"You are receiving this email because you signed up for it at our web site some time ago, and we hope that you " //$NON-NLS-1$
						+ "still enjoy it as much as we do, since we put a lot of work into it every single day of the week. " //$NON-NLS-1$
						+ "If not you can always tell us, or stop the mails with the link below, which works at once.", //$NON-NLS-1$
				"\u00A9 2026 Some Company, Some Street 1, Some Town", "Privacy Policy | Terms"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Reading Papers", "Writing Notes"), titles(digest)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of(1, 2, 3, 6, 7, 10, 11, 12), digest.notices().stream().map(DigestNotice::line).toList());
		assertTrue(digest.notices().stream().allMatch(notice -> notice.kind() == Kind.BOILERPLATE), digest::toString);
		assertFalse(digest.notices().get(0).isWarning());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Subscribe", "Unsubscribe", "Sign Up", "Read more", "View in browser", "Subscribe now!" })
	void gluedCaptionIsRemoved(String caption) {
		Digest digest = read("Today", caption + "ReadNet: A Network", ONE); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("ReadNet: A Network"), titles(digest)); //$NON-NLS-1$
		DigestNotice notice = digest.notices().get(1);
		assertEquals(Kind.PREFIX_REMOVED, notice.kind());
		assertEquals(2, notice.line());
		assertEquals(caption, notice.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Subscribe to Attention: How Readers Follow Journals", "Subscribers and Readers",
			"Subscribed to the Wrong Journal", "ShareGPT4V: Improving Models", "Sign Language Recognition", "Logic and Inference",
			"Viewing Angles of Readers", "FollowIR: Following Instructions", "The Weekly Papers Problem", "Newsletters in Science" })
	void titleThatOnlyLooksLikeBoilerplateStays(String title) {
		Digest digest = read(title, ONE);
		assertEquals(List.of(title), titles(digest));
		assertEquals(List.of(), digest.notices());
	}

	@Test
	void twoTitlesInARow() {
		Digest digest = read("Reading Papers", ONE, "A Lonely Title", "Writing Notes", TWO); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of("Reading Papers", "Writing Notes"), titles(digest)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("3 TITLE_WITHOUT_ABSTRACT"), notices(digest)); //$NON-NLS-1$
		DigestNotice notice = digest.notices().get(0);
		assertEquals("A Lonely Title", notice.text()); //$NON-NLS-1$
		assertTrue(notice.isUnread());
		assertTrue(notice.message().contains("A Lonely Title"), notice::message); //$NON-NLS-1$
	}

	@Test
	void titleAtTheEnd() {
		Digest digest = read("Reading Papers", ONE, "A Last Title"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("3 TITLE_WITHOUT_ABSTRACT"), notices(digest)); //$NON-NLS-1$
	}

	@Test
	void twoAbstractsInARow() {
		Digest digest = read(ONE, "Reading Papers", ONE, TWO, "Writing Notes", TWO); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of(new DigestPaper(2, "Reading Papers", 3, ONE), new DigestPaper(5, "Writing Notes", 6, TWO)), //$NON-NLS-1$ //$NON-NLS-2$
				digest.papers());
		assertEquals(List.of("1 ABSTRACT_WITHOUT_TITLE", "4 ABSTRACT_WITHOUT_TITLE"), notices(digest)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(TWO, digest.notices().get(1).text());
	}

	@Test
	void shortAbstract() {
		Digest digest = read("Reading Papers", "We read many papers and tell how.", "Writing Notes", TWO); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of("Reading Papers", "Writing Notes"), titles(digest)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void titleThatEndsLikeASentence() {
		Digest digest = read("A Lonely Title", "Is Reading All You Need? No. A View of Reading.", ONE); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Is Reading All You Need? No. A View of Reading."), titles(digest)); //$NON-NLS-1$
		assertEquals(List.of("1 TITLE_WITHOUT_ABSTRACT"), notices(digest)); //$NON-NLS-1$
	}

	@Test
	void longTitleIsNoAbstract() {
		String title = "Large Language Models Share Representations of Latent Grammatical Concepts Across Typologically Diverse " //$NON-NLS-1$
				+ "Languages: A Study of Forty Languages from Eleven Families in Seven Parts of the World and Beyond"; //$NON-NLS-1$
		assertEquals(List.of(title), titles(read(title, ONE)));
	}

	@Test
	void everyLineIsAccountedFor() {
		String[] lines = { "Hello there,", ONE, "A Lonely Title", "Reading Papers", "", ONE, TWO, "SubscribeWriting Notes", TWO, "* * *", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"Odds and Ends" }; //$NON-NLS-1$
		Digest digest = read(lines);
		TreeSet<Integer> told = new TreeSet<>();
		digest.papers().forEach(paper -> told.addAll(List.of(paper.titleLine(), paper.abstractLine())));
		digest.notices().forEach(notice -> told.add(notice.line()));
		assertEquals(new TreeSet<>(List.of(1, 2, 3, 4, 6, 7, 8, 9, 10, 11)), told);
		Stream<String> unread = digest.notices().stream().filter(DigestNotice::isUnread).map(DigestNotice::text);
		assertEquals(List.of(ONE, "A Lonely Title", TWO, "Odds and Ends"), unread.toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void noDigestAtAll() {
		assertEquals(List.of(), read().papers());
		assertEquals(List.of(), read("Just", "some", "words").papers()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
