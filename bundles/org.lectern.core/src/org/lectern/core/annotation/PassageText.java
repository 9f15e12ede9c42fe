/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

import org.lectern.core.text.FoldedText;
import org.lectern.core.text.MappedText;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.TextAnchor;
import org.lectern.model.review.TextPositionSelector;
import org.lectern.model.review.TextQuoteSelector;
import org.lectern.model.text.LatexText;

/**
 * A text with passages: finds the passages of annotations and evidence again after the text has changed, and describes
 * new ones. Words are the same whatever their case, accents, punctuation and white space, and however LaTeX writes
 * them.
 * <p>
 * A passage is where the quoted words are; where they are more than once, where more of the remembered characters
 * around them are, then nearest to the remembered position. Where the words are nowhere, the most similar passage is
 * looked for, see {@link #CERTAIN} and {@link #CANDIDATE}.
 */
public final class PassageText {

	/** From this share of unchanged characters on a similar passage is taken for the quoted one. */
	public static final double CERTAIN = 0.9;

	/** From this share of unchanged characters on a similar passage is worth showing to somebody who decides. */
	public static final double CANDIDATE = 0.6;

	/** How many UTF-16 code units before and behind a passage are remembered at most. */
	public static final int CONTEXT = 32;

	private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;

	private final String text;
	private MappedText mapped;

	/**
	 * Takes a text.
	 *
	 * @param text
	 *            plain text; null where the paper has none
	 */
	public PassageText(String text) {
		this.text = text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Returns the text.
	 *
	 * @return plain text, empty where there is none, never null
	 */
	public String text() {
		return text;
	}

	/**
	 * Finds a passage.
	 *
	 * @param anchor
	 *            an annotation or evidence whose field is this text, never null
	 * @return where it is; one without a quote is where its position is, if the text is long enough; never null
	 */
	public Anchoring find(TextAnchor anchor) {
		TextQuoteSelector quote = anchor.getQuote();
		TextPositionSelector position = anchor.getPosition();
		if (quote == null || quote.getExact() == null || quote.getExact().isBlank()) {
			return isInside(position)
					? new Anchoring(AnchoringStatus.UNCHANGED, position.getStart(), position.getEnd(), 1)
					: Anchoring.LOST;
		}
		Occurrences occurrences = new Occurrences(text, quote, position);
		addExact(quote.getExact(), occurrences);
		if (occurrences.isEmpty()) {
			addFolded(quote.getExact(), occurrences);
		}
		return occurrences.isEmpty() ? similar(quote.getExact()) : occurrences.best();
	}

	private boolean isInside(TextPositionSelector position) {
		return position != null && position.getStart() >= 0 && position.getStart() < position.getEnd()
				&& position.getEnd() <= text.length();
	}

	private void addExact(String words, Occurrences occurrences) {
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			occurrences.add(at, at + words.length());
		}
	}

	private void addFolded(String words, Occurrences occurrences) {
		String wanted = fold(words);
		if (!wanted.isEmpty()) {
			String folded = mapped().folded();
			for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
				occurrences.add(mapped().start(at), mapped().end(at + wanted.length()));
			}
		}
	}

	private Anchoring similar(String words) {
		String wanted = fold(words);
		ApproximateSearch.Match match = ApproximateSearch.find(mapped().folded(), wanted,
				(int) ((1 - CANDIDATE) * wanted.length()));
		if (match == null) {
			return Anchoring.LOST;
		}
		double score = 1 - (double) match.distance() / wanted.length();
		return new Anchoring(score >= CERTAIN ? AnchoringStatus.CHANGED : AnchoringStatus.ORPHAN,
				mapped().start(match.start()), mapped().end(match.end()), score);
	}

	private static String fold(String words) {
		return FoldedText.of(LatexText.toPlain(words));
	}

	private MappedText mapped() {
		if (mapped == null) {
			mapped = FoldedText.mapped(text);
		}
		return mapped;
	}

	/**
	 * Describes a passage by its words.
	 *
	 * @param start
	 *            the offset of its first character, 0 or more
	 * @param end
	 *            the offset behind its last character, more than the start and at most the length of the text
	 * @return the words with what stands around them, never null
	 */
	public TextQuoteSelector quote(int start, int end) {
		TextQuoteSelector quote = FACTORY.createTextQuoteSelector();
		quote.setExact(text.substring(start, end));
		int before = Math.max(0, start - CONTEXT);
		if (splitsCharacter(before)) {
			before++;
		}
		int behind = Math.min(text.length(), end + CONTEXT);
		if (splitsCharacter(behind)) {
			behind--;
		}
		quote.setPrefix(before >= start ? null : text.substring(before, start));
		quote.setSuffix(behind <= end ? null : text.substring(end, behind));
		return quote;
	}

	private boolean splitsCharacter(int at) {
		return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
	}

	/**
	 * Describes a passage by its place.
	 *
	 * @param start
	 *            the offset of its first character, 0 or more
	 * @param end
	 *            the offset behind its last character, at least the start
	 * @return the place, never null
	 */
	public static TextPositionSelector position(int start, int end) {
		TextPositionSelector position = FACTORY.createTextPositionSelector();
		position.setStart(start);
		position.setEnd(end);
		return position;
	}

	/**
	 * Makes an annotation or evidence mean a passage.
	 *
	 * @param anchor
	 *            what to change, never null
	 * @param start
	 *            the offset of the first character of the passage, 0 or more
	 * @param end
	 *            the offset behind its last character, more than the start and at most the length of the text
	 */
	public void anchor(TextAnchor anchor, int start, int end) {
		anchor.setQuote(quote(start, end));
		anchor.setPosition(position(start, end));
	}
}
