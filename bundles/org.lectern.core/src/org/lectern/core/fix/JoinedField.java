/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** A field that holds several things, so that the values of two papers go together. */
enum JoinedField {

	/** Words people file papers under. */
	KEYWORDS(",", "keywords"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Groups of reference managers. */
	GROUPS(",", "groups"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Other keys of the entry. */
	IDS(",", "ids"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Where the paper was imported from. */
	ORIGIN(";", "lectern-origin"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Attached files. */
	FILE(";", "file"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Remarks that are printed. */
	NOTE(";", "note"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Remarks that are not. */
	ANNOTATION(";", "annotation"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Remarks of reference managers. */
	COMMENT(";", "comment"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String separator;
	private final List<String> names;

	JoinedField(String separator, String name) {
		this.separator = separator;
		names = FieldAliases.of(name);
	}

	/** Returns the joined field of a name, null when there is none. */
	static JoinedField of(String name) {
		for (JoinedField field : values()) {
			if (field.names.contains(name.toLowerCase(Locale.ROOT))) {
				return field;
			}
		}
		return null;
	}

	/** Adds to the field of a paper what it does not hold yet. */
	void addTo(Paper paper, String value) {
		Field field = names.stream().map(paper::findField).filter(found -> found != null).findFirst().orElse(null);
		if (field == null) {
			field = ReviewFactory.eINSTANCE.createField();
			field.setName(names.get(0));
			field.setValue(""); //$NON-NLS-1$
			paper.getFields().add(field);
		}
		List<String> parts = new ArrayList<>();
		for (String part : parts(value)) {
			if (!contains(parts(field.getValue()), part) && !contains(parts, part)) {
				parts.add(part);
			}
		}
		if (!parts.isEmpty()) {
			String added = String.join(separator + ' ', parts);
			String present = field.getValue() == null ? "" : field.getValue(); //$NON-NLS-1$
			field.setValue(present.isBlank() ? added : present.stripTrailing() + separator + ' ' + added);
		}
	}

	private boolean contains(List<String> parts, String part) {
		// keys and places are told apart by case, words of people are not
		return parts.stream().anyMatch(present -> this == IDS || this == ORIGIN || FoldedText.of(part).isEmpty() ? present.equals(part)
				: FoldedText.of(present).equals(FoldedText.of(part)));
	}

	private List<String> parts(String value) {
		if (value == null) {
			return List.of();
		}
		return Pattern.compile(Pattern.quote(separator)).splitAsStream(value).map(String::strip)
				.filter(part -> !part.isEmpty()).toList();
	}
}
