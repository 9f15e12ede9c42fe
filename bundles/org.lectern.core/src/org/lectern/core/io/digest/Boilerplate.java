/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.regex.Pattern;

/**
 * Recognises the lines of a mail that belong to the mailing and not to any paper. A title may speak of subscriptions
 * too, so there are lines that are boilerplate wherever they stand and lines that are only when no abstract follows.
 */
final class Boilerplate {

	private static final Pattern CERTAIN = pattern("(un)?subscribe( (now|here|today))?[.!]?" //$NON-NLS-1$
			+ "|(view|read|open)( this)?( (e-?mail|message|newsletter|digest|issue))? (in|with)( your| a| the)? (web )?browser\\b.*" //$NON-NLS-1$
			+ "|(view|read) (this (e-?mail|message|newsletter|digest|issue) )?(online|on the web)[.!]?" //$NON-NLS-1$
			+ "|(having )?(trouble|problems) (viewing|reading) this.*" //$NON-NLS-1$
			+ "|you('re| are)? (are )?(receiving|receive|received|getting|get|got) this (e-?mail|message|mail|newsletter|digest).*" //$NON-NLS-1$
			+ "|this (e-?mail|message|mail|newsletter|digest) was sent (to|by).*" //$NON-NLS-1$
			+ "|(click here )?(to )?(unsubscribe|opt[ -]out)( from .{0,60}| here.{0,60}|,? click.*)?[.!]?" //$NON-NLS-1$
			+ "|if you no longer (wish|want) to receive.*" //$NON-NLS-1$
			+ "|(manage|update|change|edit)( your)? (e-?mail |mail |subscription |notification )*(preferences|settings|subscriptions?).{0,80}" //$NON-NLS-1$
			+ "|(\u00A9|\\(c\\)|copyright)( \u00A9| \\(c\\))?,? ?(19|20)\\d\\d\\b.{0,160}" //$NON-NLS-1$
			+ "|(hi|hello|hey|dear)\\b.{0,60},|get .{0,60}\\b(in|to|into) your (e-?mail )?inbox\\b.{0,40}" //$NON-NLS-1$
			+ "|all rights reserved[.!]?" //$NON-NLS-1$
			+ "|(privacy policy|terms of (service|use)|imprint|impressum)( ?[|\u00B7,/].{0,80})?[.!]?" //$NON-NLS-1$
			+ "|(follow|find|join) us on .{0,80}" //$NON-NLS-1$
			+ "|[-_=*~#\u2013\u2014\u2022\u00B7 ]+"); //$NON-NLS-1$

	private static final Pattern LIKELY = pattern(
			".*\\b(in|to|into) your (e-?mail )?inbox\\b.*|(un)?subscribe\\b.*|sign up\\b.*|forward(ed)? (this|to)\\b.*" //$NON-NLS-1$
					+ "|.*\\b(daily|weekly|monthly|trending|top|latest|new|hot) papers?\\b.*" //$NON-NLS-1$
					+ "|.*\\b(newsletter|digest)\\b.*|.*\\bunsubscribe\\b.*" //$NON-NLS-1$
					+ "|(mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,40}|(issue|no\\.|volume|vol\\.) ?#?\\d+.{0,60}" //$NON-NLS-1$
					+ "|https?://\\S+|\\S+@\\S+\\.\\w+"); //$NON-NLS-1$

	private Boilerplate() {
		// only static methods
	}

	/**
	 * Tells whether a line is boilerplate whatever stands around it.
	 *
	 * @param line
	 *            the line, never null
	 * @return whether it is
	 */
	static boolean isCertain(String line) {
		return CERTAIN.matcher(line).matches();
	}

	/**
	 * Tells whether a short line is boilerplate when it is not the title of the abstract behind it.
	 *
	 * @param line
	 *            the line, never null
	 * @return whether it is
	 */
	static boolean isLikely(String line) {
		return LIKELY.matcher(line).matches();
	}

	private static Pattern pattern(String alternatives) {
		return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
