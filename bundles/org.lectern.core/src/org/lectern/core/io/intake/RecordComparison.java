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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares a record with its paper, and with what was imported of it before. */
final class RecordComparison {

	private final PlannedPaper paper;
	private final OriginRow row;
	private final RecordPlace place;
	private final IntakeChoices choices;
	private final List<FieldDifference> differences = new ArrayList<>();
	private final Map<String, String> hashes = new TreeMap<>();

	RecordComparison(PlannedPaper paper, OriginRow row, RecordPlace place, IntakeChoices choices) {
		this.paper = paper;
		this.row = row;
		this.place = place;
		this.choices = choices;
		if (row != null) {
			// a field that is gone from the source may come back
			hashes.putAll(row.hashes());
		}
	}

	/** Compares all fields, and gives the paper those it is to have. */
	void compare(String entryType, Map<String, String> fields) {
		compare(FieldDifference.ENTRY_TYPE, entryType);
		fields.forEach((name, value) -> {
			if (!name.equals(OriginIds.FIELD)) {
				compare(name, value);
			}
		});
	}

	private void compare(String field, String theirs) {
		String hash = FieldHash.of(theirs);
		String name = paper.nameOf(field);
		String mine = paper.get(name);
		FieldDifference.Kind kind = mine != null && FieldHash.same(mine, theirs) ? null : kind(field, mine, hash);
		boolean settled = true;
		if (kind != null) {
			ConflictChoice choice = choices.of(place, field, kind);
			differences.add(new FieldDifference(field, mine == null ? "" : mine, theirs, kind, choice)); //$NON-NLS-1$
			settled = choice != ConflictChoice.ASK;
			if (choice == ConflictChoice.TAKE) {
				paper.set(name, theirs);
			}
		}
		if (settled) {
			hashes.put(field, hash);
		}
	}

	private FieldDifference.Kind kind(String field, String mine, String hash) {
		String imported = row == null ? null : row.hashes().get(field);
		if (imported == null) {
			return mine == null ? FieldDifference.Kind.ADDED
					: row == null ? FieldDifference.Kind.DIFFERENT : FieldDifference.Kind.CONFLICT;
		}
		if (imported.equals(hash)) {
			return null;
		}
		return mine != null && FieldHash.of(mine).equals(imported) ? FieldDifference.Kind.UPDATED
				: FieldDifference.Kind.CONFLICT;
	}

	List<FieldDifference> differences() {
		return differences;
	}

	/** Returns the hashes of what was imported, by field. */
	Map<String, String> hashes() {
		return hashes;
	}
}
