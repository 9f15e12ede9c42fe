/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in the value of a field. */
final class YearText {

	/** Four digits that are not part of a longer number; a letter can stand behind them, as in 2001a. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])\\d{4}(?!\\d)"); //$NON-NLS-1$

	private static final Pattern VAGUE = Pattern.compile("[~?%]|\\ds\\b|\\bca?\\b|\\bcirca\\b|^-"); //$NON-NLS-1$

	private YearText() {
	}

	/** Tells whether a value tells a year roughly, in doubt or before our era, by words or by the signs of ISO 8601. */
	static boolean isVague(String value) {
		return VAGUE.matcher(value.strip()).find();
	}

	/** Finds the year; the matcher has found it, or null is returned. */
	static Matcher find(String value) {
		Matcher year = YEAR.matcher(value);
		return year.find() ? year : null;
	}
}
