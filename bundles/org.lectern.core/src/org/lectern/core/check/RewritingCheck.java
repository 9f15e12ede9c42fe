/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.Field;

/**
 * Flags fields whose value should be written in another way that means the same. The place is the part of the value
 * that changes.
 */
public abstract class RewritingCheck implements PaperCheck, CorrectingCheck {

	private final CheckDescription description;
	private final String message;
	private final String label;
	private final List<String> names;

	/**
	 * Makes a check.
	 *
	 * @param description
	 *            what there is to know about it, never null
	 * @param message
	 *            the message of its findings, localised, for the name of the field, its value and the correction in this
	 *            order, never null
	 * @param label
	 *            what the correction does, localised, never null
	 * @param names
	 *            the names of the fields it looks at, in lower case
	 */
	protected RewritingCheck(CheckDescription description, String message, String label, String... names) {
		this.description = description;
		this.message = message;
		this.label = label;
		this.names = List.of(names);
	}

	@Override
	public final CheckDescription description() {
		return description;
	}

	@Override
	public final String correctionLabel() {
		return label;
	}

	@Override
	public final void check(CheckedPaper paper) {
		for (String name : names) {
			Field field = paper.field(name);
			String corrected = field == null ? null : correct(field);
			if (corrected != null) {
				report(paper, field, corrected);
			}
		}
	}

	@Override
	public final String correct(Field field) {
		String value = field.getValue();
		if (value == null || value.isBlank() || !isNamed(field)) {
			return null;
		}
		String corrected = rewrite(field, value.strip());
		return corrected == null || corrected.isBlank() || corrected.equals(value) ? null : corrected;
	}

	private boolean isNamed(Field field) {
		for (String name : names) {
			if (name.equalsIgnoreCase(field.getName())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns how a value should be written.
	 *
	 * @param field
	 *            the field, never null
	 * @param value
	 *            its value without white space around it, not empty
	 * @return the value as BibTeX, null when it is right as it is or nothing can be said
	 */
	protected abstract String rewrite(Field field, String value);

	/**
	 * Returns the part of a value that a correction changes. This implementation takes everything between what both
	 * begin with and what both end in.
	 *
	 * @param value
	 *            the value, never null
	 * @param corrected
	 *            the correction, never null
	 * @return where the part begins and where it ends; the same where something is put in only
	 */
	protected int[] changed(String value, String corrected) {
		int shorter = Math.min(value.length(), corrected.length());
		int start = 0;
		while (start < shorter && value.charAt(start) == corrected.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < shorter - start
				&& value.charAt(value.length() - 1 - same) == corrected.charAt(corrected.length() - 1 - same)) {
			same++;
		}
		return new int[] { start, value.length() - same };
	}

	private void report(CheckedPaper paper, Field field, String corrected) {
		String value = field.getValue();
		int[] part = changed(value, corrected);
		String text = NLS.bind(message, new Object[] { field.getName(), Excerpt.of(value), Excerpt.of(corrected) });
		if (part[0] == part[1]) {
			paper.report(description, field, text);
		} else {
			paper.report(description, field, part[0], part[1], text);
		}
	}
}
