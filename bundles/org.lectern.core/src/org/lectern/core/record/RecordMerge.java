/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Brings together what two people made of one record. Fields that only one of them changed need no decision. */
public final class RecordMerge {

	private static final String TYPE = ""; //$NON-NLS-1$

	private final Map<String, FieldValue> base;
	private final Map<String, FieldValue> mine;
	private final Map<String, FieldValue> theirs;

	/**
	 * Compares the records.
	 *
	 * @param base
	 *            what both began with, never null
	 * @param mine
	 *            what the one made of it, never null
	 * @param theirs
	 *            what the other made of it, never null
	 */
	public RecordMerge(PaperRecord base, PaperRecord mine, PaperRecord theirs) {
		this.base = byId(base);
		this.mine = byId(mine);
		this.theirs = byId(theirs);
	}

	/** The fields with the entry type before them, each by what tells it from the others. */
	private static Map<String, FieldValue> byId(PaperRecord record) {
		Map<String, FieldValue> fields = new LinkedHashMap<>();
		fields.put(TYPE, new FieldValue(TYPE, record.entryType()));
		List<String> ids = PaperRecord.idsOf(record.fields().stream().map(FieldValue::id).toList());
		for (int i = 0; i < ids.size(); i++) {
			fields.put(ids.get(i), record.fields().get(i));
		}
		return fields;
	}

	/**
	 * Returns what has to be decided.
	 *
	 * @return the fields both changed in different ways, in the order of mine, never null
	 */
	public List<FieldConflict> conflicts() {
		Set<String> ids = new LinkedHashSet<>(mine.keySet());
		ids.addAll(base.keySet());
		return ids.stream().filter(this::isConflict).map(this::conflict).toList();
	}

	private boolean isConflict(String id) {
		return isChanged(mine, id) && isChanged(theirs, id) && !Objects.equals(value(mine, id), value(theirs, id));
	}

	private FieldConflict conflict(String id) {
		FieldValue any = mine.getOrDefault(id, base.getOrDefault(id, theirs.get(id)));
		return new FieldConflict(id.equals(TYPE) ? null : any.name(), value(base, id), value(mine, id), value(theirs, id));
	}

	private boolean isChanged(Map<String, FieldValue> changed, String id) {
		return !Objects.equals(value(base, id), value(changed, id));
	}

	private static String value(Map<String, FieldValue> fields, String id) {
		FieldValue field = fields.get(id);
		return field == null ? null : field.value();
	}

	/**
	 * Returns the record with the changes of both.
	 *
	 * @param keepMine
	 *            decides for each conflict, never null
	 * @return the record in the order of theirs, what only I added behind it, never null
	 */
	public PaperRecord merged(Predicate<FieldConflict> keepMine) {
		Map<String, FieldValue> merged = new LinkedHashMap<>(theirs);
		Set<String> changed = new LinkedHashSet<>(mine.keySet());
		changed.addAll(base.keySet());
		changed.removeIf(id -> !isChanged(mine, id) || isConflict(id) && !keepMine.test(conflict(id)));
		for (String id : changed) {
			FieldValue wanted = mine.get(id);
			if (wanted == null) {
				merged.remove(id);
			} else {
				merged.put(id, wanted);
			}
		}
		List<FieldValue> fields = new ArrayList<>(merged.values());
		String type = fields.remove(0).value();
		return new PaperRecord(type, fields);
	}
}
