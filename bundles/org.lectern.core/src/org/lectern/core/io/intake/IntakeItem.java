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

import java.util.List;

/**
 * What becomes of one record, or of a part of a file that could not be read as one.
 *
 * @param place
 *            which record it is; null for what could not be read
 * @param source
 *            the number of the file among those imported together, 0 or more
 * @param line
 *            the line where it begins, 1 or more
 * @param status
 *            what becomes of it, never null
 * @param title
 *            its title as plain text, never null, empty where it has none
 * @param key
 *            the citation key of the paper in the review, never null, empty where it is skipped
 * @param file
 *            the path of the BibTeX file of the paper, never null, empty where it is skipped
 * @param differences
 *            the fields in which record and paper differ, in the order of the record, never null; none for a new paper
 * @param reason
 *            why it is skipped, or what else is to be said, localised, never null, may be empty
 */
public record IntakeItem(RecordPlace place, int source, int line, IntakeStatus status, String title, String key,
		String file, List<FieldDifference> differences, String reason) {

	/** Keeps a copy of the list. */
	public IntakeItem {
		differences = List.copyOf(differences);
	}

	/**
	 * Returns the fields that change.
	 *
	 * @return the names in the order of the record, never null
	 */
	public List<String> changedFields() {
		return differences.stream().filter(FieldDifference::isTaken).map(FieldDifference::field).toList();
	}

	/**
	 * Returns the fields that were edited in the review and changed in the source.
	 *
	 * @return the conflicts in the order of the record, never null
	 */
	public List<FieldDifference> conflicts() {
		return differences.stream().filter(difference -> difference.kind() == FieldDifference.Kind.CONFLICT).toList();
	}
}
