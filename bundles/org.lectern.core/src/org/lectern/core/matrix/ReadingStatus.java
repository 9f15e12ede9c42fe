/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.Locale;

import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;

/** How far a paper has been read, as its field {@code readstatus} says. */
public enum ReadingStatus {

	/** Not yet: the field is missing. */
	UNREAD(Messages.ReadingStatus_unread),
	/** Looked through. */
	SKIMMED(Messages.ReadingStatus_skimmed),
	/** Read. */
	READ(Messages.ReadingStatus_read);

	/** The field of the entry. */
	public static final String FIELD = "readstatus"; //$NON-NLS-1$

	private final String label;

	ReadingStatus(String label) {
		this.label = label;
	}

	/**
	 * Returns the status as shown.
	 *
	 * @return the word in the language of the user, never null
	 */
	public String label() {
		return label;
	}

	/**
	 * Returns the word in the field.
	 *
	 * @return the word, {@code unread} where the field is to be missing, never null
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the status of a paper.
	 *
	 * @param paper
	 *            the paper, never null
	 * @return the status, never null; {@link #UNREAD} also for a word that is none of these
	 */
	public static ReadingStatus of(Paper paper) {
		String word = PaperViews.fieldText(paper, FIELD);
		for (ReadingStatus status : values()) {
			if (word != null && status.id().equalsIgnoreCase(word.strip())) {
				return status;
			}
		}
		return UNREAD;
	}
}
