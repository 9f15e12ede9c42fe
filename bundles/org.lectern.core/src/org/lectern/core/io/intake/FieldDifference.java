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

/**
 * A field that a record and the paper of the review say differently.
 *
 * @param field
 *            the name of the field in lower case; {@link #ENTRY_TYPE} for the type of the entry; never null
 * @param mine
 *            what the review says, as BibTeX value, never null, empty where it has no such field
 * @param theirs
 *            what the record says, as BibTeX value, never null
 * @param kind
 *            how they differ, never null
 * @param choice
 *            what becomes of it, never null
 */
public record FieldDifference(String field, String mine, String theirs, Kind kind, ConflictChoice choice) {

	/** Stands for the type of the entry where fields are named. */
	public static final String ENTRY_TYPE = "entrytype"; //$NON-NLS-1$

	/** How a record and a paper differ. */
	public enum Kind {
		/** The review has no such field, and the source did not have it before. */
		ADDED,
		/** The source changed, and the review still has what was imported. */
		UPDATED,
		/** The source changed, and the review was edited too. */
		CONFLICT,
		/** The paper came from elsewhere, and that says something else. It stays. */
		DIFFERENT
	}

	/**
	 * Tells whether the review gets what the record says.
	 *
	 * @return whether the field changes
	 */
	public boolean isTaken() {
		return choice == ConflictChoice.TAKE;
	}

	/**
	 * Tells whether this is the field that keeps where the paper came from, about which there is nothing to decide.
	 *
	 * @return whether it is no field of the record
	 */
	public boolean isOrigin() {
		return field.equals(OriginIds.FIELD);
	}
}
