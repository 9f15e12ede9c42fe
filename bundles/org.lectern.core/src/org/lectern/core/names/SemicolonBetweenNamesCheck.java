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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Severity;

/** Flags names that semicolons separate, where what stands between them can only be single names. */
final class SemicolonBetweenNamesCheck extends NameCheck implements CorrectingCheck {

	private static final Pattern SEPARATOR = Pattern.compile(" *;(?:[ ;]*;)? *(?:(?:and|&|\\\\&) )? *"); //$NON-NLS-1$

	SemicolonBetweenNamesCheck() {
		super(describe("semicolon-between-names", Severity.ERROR, Messages.SemicolonBetweenNamesCheck_title, //$NON-NLS-1$
				Messages.SemicolonBetweenNamesCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		if (isSeparated(list)) {
			int semicolon = list.mask().indexOf(';');
			paper.report(description(), list.field(), semicolon, semicolon + 1,
					Messages.SemicolonBetweenNamesCheck_message);
		}
	}

	/** Tells whether each piece between semicolons can be one name. */
	static boolean isSeparated(NameList list) {
		if (!list.has(';')) {
			return false;
		}
		int pieces = 0;
		for (ListedName name : list.names()) {
			for (String piece : name.mask().split(";")) { //$NON-NLS-1$
				if (!piece.isBlank()) {
					pieces++;
					if (!isName(piece)) {
						return false;
					}
				}
			}
		}
		return pieces > 0;
	}

	private static boolean isName(String piece) {
		int comma = piece.indexOf(',');
		return piece.chars().anyMatch(c -> Character.isLetter(c) || c == NameMask.HIDDEN)
				&& (comma < 0 || piece.indexOf(',', comma + 1) < 0);
	}

	@Override
	public String correctionLabel() {
		return Messages.SemicolonBetweenNamesCheck_correction;
	}

	@Override
	String correct(NameList list) {
		if (!isSeparated(list)) {
			return null;
		}
		StringBuilder corrected = new StringBuilder();
		Matcher separator = SEPARATOR.matcher(list.mask());
		int from = 0;
		while (separator.find()) {
			corrected.append(list.value(), from, separator.start());
			if (!corrected.isEmpty() && separator.end() < list.value().length()) {
				corrected.append(" and "); //$NON-NLS-1$
			}
			from = separator.end();
		}
		return corrected.append(list.value(), from, list.value().length()).toString();
	}
}
