/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

import org.lectern.model.review.Field;

/**
 * The identifiers of persons that ORCID gives: four groups of four digits with hyphens between them, the last digit a
 * check digit by ISO/IEC 7064, MOD 11-2, which may be an X. They stand in fields of their own or in annotations of
 * names.
 */
final class Orcid {

	/** What is meant to be one: four groups, or all digits together. */
	static final Pattern CANDIDATE = Pattern.compile(
			"(?<![\\w-])(?:\\d{3,5}[-\u2010-\u2015]\\d{3,5}[-\u2010-\u2015]\\d{3,5}[-\u2010-\u2015]\\d{2,5}[Xx]?|\\d{15}[\\dXx])(?![\\w-])"); //$NON-NLS-1$

	private static final Pattern WELL_FORMED = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dX]"); //$NON-NLS-1$

	private static final String WORD = "orcid"; //$NON-NLS-1$

	private Orcid() {
	}

	/** Tells whether a field holds nothing but such identifiers and the names they belong to. */
	static boolean isField(Field field) {
		String name = field.getName();
		for (int i = 0; name != null && i + WORD.length() <= name.length(); i++) {
			if (name.regionMatches(true, i, WORD, 0, WORD.length())) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether a field annotates another one, by the syntax of biblatex. */
	static boolean isAnnotation(Field field) {
		int plus = field.getName() == null ? -1 : field.getName().indexOf('+');
		return plus > 0 && field.getName().substring(plus).toLowerCase(Locale.ROOT).matches("\\+an(?::.*)?"); //$NON-NLS-1$
	}

	/** Tells whether an identifier has the form it should have. */
	static boolean isWellFormed(String orcid) {
		return WELL_FORMED.matcher(orcid).matches();
	}

	/** Tells whether the check digit of a well-formed identifier is right. */
	static boolean isChecked(String orcid) {
		String digits = orcid.replace("-", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int total = 0;
		for (int i = 0; i < digits.length() - 1; i++) {
			total = (total + digits.charAt(i) - '0') * 2 % 11;
		}
		int check = (12 - total) % 11;
		return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
	}
}
