/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.model.bibtex.syntax.ValueStyle;
import org.lectern.model.review.Field;

/**
 * Flags characters that should be written in another way: one finding for each field, at the first of them. Values made
 * of macros are passed over, for the words of a macro do not stand in the entry.
 */
abstract class CharacterCheck implements PaperCheck, CorrectingCheck {

	/** How many different passages a message shows. */
	private static final int SHOWN = 3;

	private final CheckDescription description;
	private final String message;

	/**
	 * @param message
	 *            takes the passages as they are and as they should be
	 */
	CharacterCheck(CheckDescription description, String message) {
		this.description = description;
		this.message = message;
	}

	@Override
	public final CheckDescription description() {
		return description;
	}

	/** Tells whether fields of a name are looked at. */
	abstract boolean concerns(String field);

	/** Tells whether fields of a name are looked at under a profile. */
	boolean concerns(String field, Profile profile) {
		return concerns(field);
	}

	/** Returns the passages of a value to be written in another way, in ascending order. */
	abstract List<Passage> find(String field, String value);

	/** Returns what a passage should be. */
	abstract String replacement(String passage);

	/** Returns a passage in a form that can be seen. */
	String shown(String passage) {
		return passage;
	}

	@Override
	public final void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			if (isLiteral(field) && concerns(field.getName(), paper.profile())) {
				List<Passage> found = find(field.getName(), field.getValue());
				if (!found.isEmpty()) {
					report(paper, field, found);
				}
			}
		}
	}

	private void report(CheckedPaper paper, Field field, List<Passage> found) {
		List<String> passages = found.stream().map(passage -> passage.in(field.getValue())).distinct().limit(SHOWN)
				.toList();
		String wrong = passages.stream().map(this::shown).collect(Collectors.joining(" ")); //$NON-NLS-1$
		String right = passages.stream().map(this::replacement).collect(Collectors.joining(" ")); //$NON-NLS-1$
		Passage first = found.get(0);
		paper.report(description, field, first.start(), first.end(),
				NLS.bind(message, new Object[] { field.getName(), wrong, right }));
	}

	@Override
	public final String correct(Field field) {
		if (!isLiteral(field) || !concerns(field.getName())) {
			return null;
		}
		String value = field.getValue();
		List<Passage> found = find(field.getName(), value);
		if (found.isEmpty()) {
			return null;
		}
		StringBuilder corrected = new StringBuilder(value.length() + found.size());
		int end = 0;
		for (Passage passage : found) {
			corrected.append(value, end, passage.start()).append(replacement(passage.in(value)));
			end = passage.end();
		}
		return corrected.append(value, end, value.length()).toString();
	}

	private static boolean isLiteral(Field field) {
		return field.getName() != null && field.getValue() != null
				&& (field.getSource() == null || field.getSource().style() != ValueStyle.EXPRESSION);
	}

	/** Tells whether a value has no character beyond ASCII, as most have. */
	static boolean isAscii(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) > '\u007f') {
				return false;
			}
		}
		return true;
	}
}
