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

import java.util.Locale;

import org.lectern.model.review.Paper;

/** How far a paper was read, kept in the field {@code readstatus}. */
public enum ReadingStatus {

	/** Not read yet: there is no field. */
	UNREAD(null),
	/** Looked through. */
	SKIMMED("skimmed"), //$NON-NLS-1$
	/** Read. */
	READ("read"); //$NON-NLS-1$

	/** The name of the field. */
	public static final String FIELD = "readstatus"; //$NON-NLS-1$

	private final String value;

	ReadingStatus(String value) {
		this.value = value;
	}

	/**
	 * Returns the word for the status in queries and fields.
	 *
	 * @return a word in lower case, never null
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the status of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the status; {@link #UNREAD} also where the field says something else
	 */
	public static ReadingStatus of(Paper paper) {
		String text = paper.fieldValue(FIELD);
		for (ReadingStatus status : values()) {
			if (text != null && status.id().equalsIgnoreCase(text.strip())) {
				return status;
			}
		}
		return UNREAD;
	}

	/**
	 * Gives a paper this status.
	 *
	 * @param paper
	 *            the paper to change, never null
	 */
	public void applyTo(Paper paper) {
		FieldChange.set(paper, FIELD, value);
	}
}
