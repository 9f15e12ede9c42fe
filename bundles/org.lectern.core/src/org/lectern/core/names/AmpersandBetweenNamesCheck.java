/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.SourceRange;

/** Flags an ampersand between two names of people; in the name of a firm it is right. */
final class AmpersandBetweenNamesCheck extends NameCheck implements CorrectingCheck {

	private static final Pattern AMPERSAND = Pattern.compile(" ,? ?(\\\\?&) "); //$NON-NLS-1$

	/** A family name, a comma and given names; no second comma. */
	private static final Pattern FAMILY_FIRST = Pattern.compile("[^,]*\\p{L}{2}[^,]*, *\\p{Lu}[^,]*"); //$NON-NLS-1$

	/** Given names, of which one is an initial with a full stop, and a family name. */
	private static final Pattern WITH_INITIAL = Pattern.compile("(?:\\p{L}[\\p{L}-]* )*\\p{Lu}\\. ?[^,]*\\p{L}{2}"); //$NON-NLS-1$

	AmpersandBetweenNamesCheck() {
		super(describe("ampersand-between-names", Severity.ERROR, Messages.AmpersandBetweenNamesCheck_title, //$NON-NLS-1$
				Messages.AmpersandBetweenNamesCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		ranges(list).stream().findFirst().ifPresent(range -> paper.report(description(), list.field(), range.offset(),
				range.end(), Messages.AmpersandBetweenNamesCheck_message));
	}

	private static List<SourceRange> ranges(NameList list) {
		if (!list.has('&')) {
			return List.of();
		}
		List<SourceRange> ranges = new ArrayList<>();
		for (ListedName name : list.people()) {
			Matcher ampersand = AMPERSAND.matcher(name.mask());
			int from = 0;
			while (ampersand.find()) {
				String before = name.mask().substring(from, ampersand.start()).strip();
				String rest = name.mask().substring(ampersand.end());
				Matcher next = AMPERSAND.matcher(rest);
				String after = (next.find() ? rest.substring(0, next.start()) : rest).strip();
				if (isPerson(before, after)) {
					ranges.add(new SourceRange(name.start() + ampersand.start(1),
							ampersand.end(1) - ampersand.start(1)));
				}
				from = ampersand.end();
			}
		}
		return ranges;
	}

	/** Both in the same form, or nothing is sure. */
	private static boolean isPerson(String one, String other) {
		return !InstitutionWords.anyIn(one) && !InstitutionWords.anyIn(other)
				&& (FAMILY_FIRST.matcher(one).matches() && FAMILY_FIRST.matcher(other).matches()
						|| WITH_INITIAL.matcher(one).matches() && WITH_INITIAL.matcher(other).matches());
	}

	@Override
	public String correctionLabel() {
		return Messages.AmpersandBetweenNamesCheck_correction;
	}

	@Override
	String correct(NameList list) {
		List<SourceRange> ranges = ranges(list);
		if (ranges.isEmpty()) {
			return null;
		}
		StringBuilder corrected = new StringBuilder(list.value());
		for (int i = ranges.size() - 1; i >= 0; i--) {
			corrected.replace(ranges.get(i).offset(), ranges.get(i).end(), "and"); //$NON-NLS-1$
		}
		return corrected.toString();
	}
}
