/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lectern.core.completeness.FieldAliases;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** A paper as it will be after the import. Nothing of the review changes before {@link #apply()}. */
final class PlannedPaper {

	private final Paper paper;
	private final String file;
	private final boolean fresh;
	/** The record it was made of, or that found it first; null before. */
	private RecordPlace first;
	private String key;
	private final Map<String, String> changes = new LinkedHashMap<>();

	/**
	 * @param file
	 *            the path of the file it is in, or goes to
	 * @param fresh
	 *            whether the review does not have it yet
	 */
	PlannedPaper(Paper paper, String file, boolean fresh) {
		this.paper = paper;
		this.file = file;
		this.fresh = fresh;
		key = paper.getKey();
	}

	Paper paper() {
		return paper;
	}

	String file() {
		return file;
	}

	boolean isFresh() {
		return fresh;
	}

	String key() {
		return key == null ? "" : key; //$NON-NLS-1$
	}

	void setKey(String newKey) {
		key = newKey;
	}

	RecordPlace first() {
		return first;
	}

	void foundBy(RecordPlace place) {
		if (first == null) {
			first = place;
		}
	}

	/** Returns the name under which the paper has a field: that of its alias where it has only this one. */
	String nameOf(String field) {
		for (String name : FieldAliases.of(field)) {
			if (get(name) != null) {
				return name;
			}
		}
		return field;
	}

	/** Returns the value of the field of just this name, null where there is none. */
	String get(String name) {
		String changed = changes.get(name);
		if (changed != null) {
			return changed;
		}
		if (name.equals(FieldDifference.ENTRY_TYPE)) {
			return paper.getEntryType();
		}
		Field field = paper.findField(name);
		return field == null || field.getValue() == null || field.getValue().isBlank() ? null : field.getValue();
	}

	void set(String name, String value) {
		changes.put(name, value);
	}

	boolean isChanged() {
		return !changes.isEmpty();
	}

	/** Changes the paper. */
	void apply() {
		if (fresh) {
			paper.setKey(key);
		}
		changes.forEach((name, value) -> {
			if (name.equals(FieldDifference.ENTRY_TYPE)) {
				paper.setEntryType(value);
			} else {
				RecordPaper.set(paper, name, value);
			}
		});
		changes.clear();
	}
}
