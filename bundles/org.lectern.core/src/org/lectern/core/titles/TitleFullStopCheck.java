/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.Locale;
import java.util.Set;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a full stop at the end of a title that belongs to no abbreviation. */
@SuppressWarnings("nls")
final class TitleFullStopCheck implements PaperCheck, CorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("title-full-stop", Category.TITLES,
			Severity.INFO, Messages.TitleFullStopCheck_title, Messages.TitleFullStopCheck_explanation).onlyIn("strict");

	/** Abbreviations as long as words that can end a title. */
	private static final Set<String> ABBREVIATIONS = Set.of("corp", "dept", "univ", "proc", "trans", "conf", "symp",
			"prof", "capt", "conn", "mass", "mich", "minn", "miss", "okla", "penn", "tenn", "wash", "calif", "colo", "blvd",
			"assn", "bros", "intl", "natl", "suppl", "abbr", "approx", "spec", "subsp", "spp", "mgmt", "govt");

	private static final int SHORTEST_WORD = 4;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public String correctionLabel() {
		return Messages.TitleFullStopCheck_correction;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field field = paper.field("title");
		int stop = field == null ? -1 : stopIn(field.getValue());
		if (stop >= 0) {
			paper.report(DESCRIPTION, field, stop, stop + 1, Messages.TitleFullStopCheck_message);
		}
	}

	@Override
	public String correct(Field field) {
		int stop = stopIn(field.getValue());
		return stop < 0 ? null : new StringBuilder(field.getValue()).deleteCharAt(stop).toString();
	}

	/** Returns the place of the full stop, -1 where there is none to take away. */
	private static int stopIn(String title) {
		int stop = title.length() - 1;
		while (stop >= 0 && (Character.isWhitespace(title.charAt(stop)) || title.charAt(stop) == '}')) {
			stop--;
		}
		return stop > 0 && title.charAt(stop) == '.' && endsSentence(title, stop) ? stop : -1;
	}

	/** Tells whether the stop follows a whole word or a closing bracket, and not an abbreviation or other dots. */
	private static boolean endsSentence(String title, int stop) {
		int end = stop;
		while (end > 0 && title.charAt(end - 1) == '}') {
			end--;
		}
		if (end > 0 && (title.charAt(end - 1) == ')' || title.charAt(end - 1) == ']')) {
			return true;
		}
		int start = end;
		while (start > 0 && Character.isLetter(title.charAt(start - 1))) {
			start--;
		}
		boolean dotted = start > 0 && title.charAt(start - 1) == '.';
		return !dotted && isWholeWord(title.substring(start, end)) && hasSeveralWords(title, start);
	}

	/** Abbreviations are mostly short, and in capitals or with a capital more often than other words. */
	private static boolean isWholeWord(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return word.length() >= SHORTEST_WORD && !ABBREVIATIONS.contains(lower) && (word.equals(lower)
				|| word.length() > SHORTEST_WORD && word.substring(1).equals(lower.substring(1)));
	}

	/** A title of one word may be an abbreviation, and what stands behind a backslash is a command. */
	private static boolean hasSeveralWords(String title, int lastWord) {
		return title.substring(0, lastWord).strip().indexOf(' ') > 0 && title.charAt(lastWord - 1) != '\\';
	}
}
