/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reading;

import java.util.List;

import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;
import org.lectern.model.text.LatexText;

/**
 * The words a paper is filed under: its field {@code keywords}, in which commas or semicolons separate them. Two tags
 * are the same when they differ in nothing but case, accents and punctuation.
 */
public final class Tags {

	/** The name of the field. */
	public static final String FIELD = "keywords"; //$NON-NLS-1$

	private Tags() {
	}

	/**
	 * Returns the tags of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return plain texts in the order of the field, never null, not modifiable
	 */
	public static List<String> of(Paper paper) {
		return PaperViews.keywords(paper);
	}

	/**
	 * Returns the tags a field holds.
	 *
	 * @param value
	 *            the value of the field, never null
	 * @return plain texts in their order, never null
	 */
	public static List<String> in(String value) {
		return new TagList(value).tags();
	}

	/**
	 * Tells whether two tags are the same.
	 *
	 * @param one
	 *            a tag, never null
	 * @param other
	 *            a tag, never null
	 * @return whether they are
	 */
	public static boolean areSame(String one, String other) {
		String folded = FoldedText.of(one);
		return folded.isEmpty() ? one.strip().equals(other.strip()) : folded.equals(FoldedText.of(other));
	}

	/**
	 * Tells whether a text can be one tag.
	 *
	 * @param tag
	 *            plain text, may be null
	 * @return whether it says something and holds no separator
	 */
	public static boolean isTag(String tag) {
		return tag != null && !tag.isBlank() && tag.indexOf(',') < 0 && tag.indexOf(';') < 0;
	}

	/**
	 * Adds a tag behind those that are there, with the separator that is used there, unless the paper has it.
	 *
	 * @param paper
	 *            the paper to change, never null
	 * @param tag
	 *            the tag as plain text, see {@link #isTag(String)}
	 */
	public static void add(Paper paper, String tag) {
		if (of(paper).stream().anyMatch(present -> areSame(present, tag))) {
			return;
		}
		String value = paper.fieldValue(FIELD);
		String added = LatexText.escape(tag.strip());
		if (value == null || value.isBlank()) {
			FieldChange.set(paper, FIELD, added);
		} else {
			FieldChange.set(paper, FIELD, new TagList(value).with(added));
		}
	}

	/**
	 * Removes a tag, and the field with the last one.
	 *
	 * @param paper
	 *            the paper to change, never null
	 * @param tag
	 *            the tag as plain text, never null
	 */
	public static void remove(Paper paper, String tag) {
		String value = paper.fieldValue(FIELD);
		if (value == null || of(paper).stream().noneMatch(present -> areSame(present, tag))) {
			return;
		}
		String rest = new TagList(value).without(each -> areSame(LatexText.toPlain(each), tag));
		FieldChange.set(paper, FIELD, rest.isBlank() ? null : rest);
	}
}
