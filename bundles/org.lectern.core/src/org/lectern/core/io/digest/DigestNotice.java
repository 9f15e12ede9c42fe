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

import org.eclipse.osgi.util.NLS;

/**
 * Something the reader of a digest wants to tell about one line.
 *
 * @param kind
 *            what it is about, never null
 * @param line
 *            the number of the line in the digest, 1 or more
 * @param text
 *            the whole text the notice is about, never null: what was skipped, cut off or kept unread
 * @param other
 *            what else the notice names, such as the citation key of a paper; never null, may be empty
 */
public record DigestNotice(Kind kind, int line, String text, String other) {

	private static final int SHOWN = 60;

	/** What there is to tell. */
	public enum Kind {
		/** A line that belongs to the mailing, skipped. */
		BOILERPLATE,
		/** A caption of the mailing in front of a title, cut off. */
		PREFIX_REMOVED,
		/** A title that no abstract follows; no paper is made of it. */
		TITLE_WITHOUT_ABSTRACT,
		/** An abstract that follows no title; no paper is made of it. */
		ABSTRACT_WITHOUT_TITLE,
		/** An abstract that ends in the middle; it is imported as it is. */
		TRUNCATED_ABSTRACT,
		/** Braces without a partner, written as commands because BibTeX needs them in pairs. */
		BRACES_REPLACED,
		/** The same paper stands in the digest a second time. */
		REPEATED,
		/** A paper of the review has the same title and another abstract; the paper is imported. */
		SAME_TITLE
	}

	DigestNotice(Kind kind, int line, String text) {
		this(kind, line, text, ""); //$NON-NLS-1$
	}

	/**
	 * Tells whether the user has something to do about it.
	 *
	 * @return whether it is more than a piece of information
	 */
	public boolean isWarning() {
		return switch (kind) {
		case BOILERPLATE, PREFIX_REMOVED, BRACES_REPLACED, REPEATED -> false;
		default -> true;
		};
	}

	/**
	 * Tells whether the text of the notice could not be read and is kept as it is.
	 *
	 * @return whether no paper was made of it
	 */
	public boolean isUnread() {
		return kind == Kind.TITLE_WITHOUT_ABSTRACT || kind == Kind.ABSTRACT_WITHOUT_TITLE;
	}

	/**
	 * Returns what to show to the user.
	 *
	 * @return what is the matter and what to do, localised, without the number of the line
	 */
	public String message() {
		String shown = isWarning() ? shortened() : text;
		// a terminal obeys control characters
		return NLS.bind(pattern(), shown, other).replaceAll("\\p{Cntrl}", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String pattern() {
		return switch (kind) {
		case BOILERPLATE -> Messages.Notice_boilerplate;
		case PREFIX_REMOVED -> Messages.Notice_prefixRemoved;
		case TITLE_WITHOUT_ABSTRACT -> Messages.Notice_titleWithoutAbstract;
		case ABSTRACT_WITHOUT_TITLE -> Messages.Notice_abstractWithoutTitle;
		case TRUNCATED_ABSTRACT -> Messages.Notice_truncatedAbstract;
		case BRACES_REPLACED -> Messages.Notice_bracesReplaced;
		case REPEATED -> Messages.Notice_repeated;
		case SAME_TITLE -> Messages.Notice_sameTitle;
		};
	}

	/** A truncated abstract is known by its end, anything else by its beginning. */
	private String shortened() {
		if (text.length() <= SHOWN) {
			return text;
		}
		return kind == Kind.TRUNCATED_ABSTRACT ? '\u2026' + text.substring(text.length() - SHOWN)
				: text.substring(0, SHOWN) + '\u2026';
	}
}
