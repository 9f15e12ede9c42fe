/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.text.FoldedText;
import org.lectern.core.text.MappedText;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.TextQuoteSelector;

/** Passages are found again in texts that changed. */
@SuppressWarnings("nls")
class PassageTextTest {

	private static final String TEXT = "A fixed vector is a bottleneck. The decoder looks at all states, and the weights"
			+ " can be read as an alignment of the two sentences. The weights are learned.";

	private static Annotation annotation(String text, String words) {
		return annotation(text, text.indexOf(words), words.length());
	}

	private static Annotation annotation(String text, int start, int length) {
		Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
		new PassageText(text).anchor(annotation, start, start + length);
		return annotation;
	}

	private static Annotation quoting(String words) {
		Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
		TextQuoteSelector quote = ReviewFactory.eINSTANCE.createTextQuoteSelector();
		quote.setExact(words);
		annotation.setQuote(quote);
		return annotation;
	}

	private static String found(String text, Annotation annotation, AnchoringStatus status) {
		Anchoring anchoring = new PassageText(text).find(annotation);
		assertEquals(status, anchoring.status(), () -> anchoring.toString());
		return anchoring.start() < 0 ? null : text.substring(anchoring.start(), anchoring.end());
	}

	@Test
	void wordsThatStayed() {
		Annotation annotation = annotation(TEXT, "bottleneck");
		assertEquals("bottleneck", found(TEXT, annotation, AnchoringStatus.UNCHANGED));
		assertEquals(1.0, new PassageText(TEXT).find(annotation).score());
	}

	@Test
	void wordsThatMoved() {
		String longer = "In short: " + TEXT;
		Anchoring anchoring = new PassageText(longer).find(annotation(TEXT, "bottleneck"));
		assertEquals(new Anchoring(AnchoringStatus.MOVED, longer.indexOf("bottleneck"),
				longer.indexOf("bottleneck") + 10, 1), anchoring);
		assertTrue(anchoring.isFound());
		assertEquals("bottleneck", found(TEXT, quoting("bottleneck"), AnchoringStatus.MOVED));
	}

	@Test
	void wordsThatAreThereTwiceAreTheOnesWithTheirContext() {
		Annotation second = annotation(TEXT, TEXT.lastIndexOf("weights"), 7);
		String without = TEXT.substring(32);
		Anchoring anchoring = new PassageText(without).find(second);
		assertEquals(without.lastIndexOf("weights"), anchoring.start());
		Annotation first = annotation(TEXT, TEXT.indexOf("weights"), 7);
		assertEquals(without.indexOf("weights"), new PassageText(without).find(first).start());
	}

	@Test
	void wordsThatAreThereTwiceWithoutContextAreThoseNearerToThePosition() {
		Annotation second = annotation(TEXT, TEXT.lastIndexOf("weights"), 7);
		second.getQuote().setPrefix(null);
		second.getQuote().setSuffix(null);
		assertEquals(TEXT.lastIndexOf("weights"), new PassageText(TEXT).find(second).start());
		assertEquals(TEXT.lastIndexOf("weights") + 1, new PassageText(" " + TEXT).find(second).start());
	}

	@Test
	void contextBeatsAPositionThatHasTheSameWordsByChance() {
		String before = "x ab. ab y";
		Annotation second = annotation(before, 6, 2);
		Anchoring anchoring = new PassageText("x qq. zab. ab y").find(second);
		assertEquals(11, anchoring.start());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a  Bottleneck|a bottleneck", "{a} \\emph{bottleneck}|a bottleneck",
			"states and the|states, and the", "th\u00e9 w\u0065\u0301ights|the weights", "looks\u00a0at|looks at" })
	void wordsThatAreWrittenInAnotherWay(String words, String expected) {
		assertEquals(expected, found(TEXT, quoting(words), AnchoringStatus.MOVED));
	}

	@Test
	void foldedMatchesAreWholeCharacters() {
		String text = "\ud83d\ude00 \ufb01ne Stra\u00dfe, u\u0308ber \ud835\udc00\ud835\udc01 all";
		assertEquals("\ufb01ne Stra\u00dfe", found(text, quoting("FINE strasse"), AnchoringStatus.MOVED));
		assertEquals("u\u0308ber \ud835\udc00\ud835\udc01", found(text, quoting("uber AB"), AnchoringStatus.MOVED));
	}

	@Test
	void wordsThatChangedALittle() {
		String words = "the weights can be read as an alignment of the two sentences";
		String changed = TEXT.replace("be read as an", "be reed as one");
		assertEquals("the weights can be reed as one alignment of the two sentences",
				found(changed, annotation(TEXT, words), AnchoringStatus.CHANGED));
	}

	@Test
	void wordsThatChangedMuchAreOrphansWithACandidate() {
		String words = "the weights can be read as an alignment of the two sentences";
		String changed = TEXT.replace("can be read as an alignment", "may be taken for an alignment");
		Anchoring anchoring = new PassageText(changed).find(annotation(TEXT, words));
		assertTrue(anchoring.isCandidate());
		assertFalse(anchoring.isFound());
		assertEquals("the weights may be taken for an alignment of the two sentences",
				changed.substring(anchoring.start(), anchoring.end()));
		assertTrue(anchoring.score() >= PassageText.CANDIDATE && anchoring.score() < PassageText.CERTAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing of that kind stands here", "!!", "zq" })
	void wordsThatAreGone(String words) {
		assertNull(found(TEXT, quoting(words), AnchoringStatus.ORPHAN));
	}

	@Test
	void textThatIsGone() {
		assertNull(found("", annotation(TEXT, "bottleneck"), AnchoringStatus.ORPHAN));
		assertEquals(AnchoringStatus.ORPHAN, new PassageText(null).find(annotation(TEXT, "bottleneck")).status());
	}

	@Test
	void positionAloneIsBelieved() {
		Annotation annotation = annotation(TEXT, "bottleneck");
		annotation.setQuote(null);
		assertEquals("bottleneck", found(TEXT, annotation, AnchoringStatus.UNCHANGED));
		assertNull(found("short", annotation, AnchoringStatus.ORPHAN));
		assertNull(found(TEXT, ReviewFactory.eINSTANCE.createAnnotation(), AnchoringStatus.ORPHAN));
	}

	@Test
	void contextNeverHoldsHalfACharacter() {
		String smile = "\ud83d\ude00";
		String text = "x" + smile.repeat(20) + "word" + "y" + smile.repeat(20);
		Annotation annotation = annotation(text, "word");
		assertEquals(smile.repeat(16), annotation.getQuote().getPrefix());
		assertEquals("y" + smile.repeat(15), annotation.getQuote().getSuffix());
		Annotation whole = annotation("word", "word");
		assertNull(whole.getQuote().getPrefix());
		assertNull(whole.getQuote().getSuffix());
	}

	@Test
	void hugeQuoteInAHugeTextIsNotSearchedFor() {
		assertNull(found("a ".repeat(50_000), quoting("b".repeat(50_000)), AnchoringStatus.ORPHAN));
	}

	/** Whatever is edited outside the passage, the passage is found; and the mapped words are the folded ones. */
	@Test
	void randomEditsAroundAPassage() {
		Random random = new Random(20260301);
		for (int round = 0; round < 300; round++) {
			int start = random.nextInt(TEXT.length() - 30);
			Annotation annotation = annotation(TEXT, start, 24);
			String head = edited(TEXT.substring(0, start), random);
			String tail = edited(TEXT.substring(start + 24), random);
			String text = head + TEXT.substring(start, start + 24) + tail;
			Anchoring anchoring = new PassageText(text).find(annotation);
			assertEquals(head.length(), anchoring.start(), text);
			assertEquals(head.length() + 24, anchoring.end(), text);
			MappedText mapped = FoldedText.mapped(text);
			assertEquals(FoldedText.of(text), mapped.folded());
		}
	}

	private static String edited(String text, Random random) {
		StringBuilder edited = new StringBuilder(text);
		for (int i = 0; i < 5; i++) {
			int at = random.nextInt(edited.length() + 1);
			if (random.nextBoolean() || at == edited.length()) {
				edited.insert(at, (char) (random.nextBoolean() ? 'a' + random.nextInt(26) : 0xc0 + random.nextInt(300)));
			} else {
				edited.deleteCharAt(at);
			}
		}
		return edited.toString();
	}
}
