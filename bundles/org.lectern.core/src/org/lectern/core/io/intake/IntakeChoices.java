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

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a person decided about an import. Used by one thread at a time. */
public final class IntakeChoices {

	private final ConflictChoice conflicts;
	private final Set<RecordPlace> leftOut = new HashSet<>();
	private final Map<RecordPlace, Map<String, ConflictChoice>> fields = new HashMap<>();

	/**
	 * Begins with the same for all.
	 *
	 * @param conflicts
	 *            what becomes of conflicts that are not decided one by one, never null
	 */
	public IntakeChoices(ConflictChoice conflicts) {
		this.conflicts = conflicts;
	}

	/**
	 * Copies choices, so that the others can change without these.
	 *
	 * @param other
	 *            the choices, never null
	 */
	public IntakeChoices(IntakeChoices other) {
		this(other.conflicts);
		leftOut.addAll(other.leftOut);
		other.fields.forEach((place, chosen) -> fields.put(place, new HashMap<>(chosen)));
	}

	/**
	 * Leaves a record out, or takes it in again.
	 *
	 * @param place
	 *            the record, never null
	 * @param out
	 *            whether it is left out
	 */
	public void leaveOut(RecordPlace place, boolean out) {
		if (out) {
			leftOut.add(place);
		} else {
			leftOut.remove(place);
		}
	}

	/**
	 * Tells whether a record is left out.
	 *
	 * @param place
	 *            the record, never null
	 * @return whether nothing of it is imported
	 */
	public boolean isLeftOut(RecordPlace place) {
		return leftOut.contains(place);
	}

	/**
	 * Decides about one field of a record.
	 *
	 * @param place
	 *            the record, never null
	 * @param field
	 *            the name of the field as {@link FieldDifference#field()} gives it, never null
	 * @param choice
	 *            what becomes of it, never null
	 */
	public void choose(RecordPlace place, String field, ConflictChoice choice) {
		fields.computeIfAbsent(place, key -> new HashMap<>()).put(field, choice);
	}

	/** Returns what becomes of a field: as decided for it, else what is usual for such a difference. */
	ConflictChoice of(RecordPlace place, String field, FieldDifference.Kind kind) {
		ConflictChoice chosen = fields.getOrDefault(place, Map.of()).get(field);
		if (chosen != null) {
			return chosen;
		}
		return switch (kind) {
		case ADDED, UPDATED -> ConflictChoice.TAKE;
		case DIFFERENT -> ConflictChoice.KEEP;
		case CONFLICT -> conflicts;
		};
	}
}
