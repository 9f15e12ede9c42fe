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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * What an entry says, apart from the file it stands in: to compare, to merge and to put into the entry again. Does not
 * change.
 *
 * @param entryType
 *            the entry type as written, never null
 * @param fields
 *            the fields in order; a name can stand more than once, the first one counts; never null
 */
public record PaperRecord(String entryType, List<FieldValue> fields) {

	/** Copies the list. */
	public PaperRecord {
		entryType = entryType == null ? "" : entryType; //$NON-NLS-1$
		fields = List.copyOf(fields);
	}

	/**
	 * Takes down what an entry says.
	 *
	 * @param paper
	 *            the entry, never null
	 * @return the record, never null
	 */
	public static PaperRecord of(Paper paper) {
		return new PaperRecord(paper.getEntryType(),
				paper.getFields().stream().map(field -> new FieldValue(field.getName(), field.getValue())).toList());
	}

	/**
	 * Returns the value of a field.
	 *
	 * @param name
	 *            the name in any case, may be null
	 * @return the value of the first field of this name; null where there is none
	 */
	public String value(String name) {
		return fields.stream().filter(field -> field.isNamed(name)).map(FieldValue::value).findFirst().orElse(null);
	}

	/**
	 * Returns this record with another value of a field.
	 *
	 * @param name
	 *            the name in any case, never null
	 * @param value
	 *            the value of the first field of this name, which is added behind the others where there is none; null to
	 *            take the field away
	 * @return the record, never null
	 */
	public PaperRecord with(String name, String value) {
		List<FieldValue> changed = new ArrayList<>(fields);
		int at = 0;
		while (at < changed.size() && !changed.get(at).isNamed(name)) {
			at++;
		}
		if (at == changed.size()) {
			if (value != null) {
				changed.add(new FieldValue(name, value));
			}
		} else if (value == null) {
			changed.remove(at);
		} else {
			changed.set(at, new FieldValue(changed.get(at).name(), value));
		}
		return new PaperRecord(entryType, changed);
	}

	/**
	 * Returns this record with another entry type.
	 *
	 * @param type
	 *            the entry type, never null
	 * @return the record, never null
	 */
	public PaperRecord withEntryType(String type) {
		return new PaperRecord(type, fields);
	}

	/**
	 * Makes an entry say what this record says. Only what differs is touched, so that all else stays as it is written.
	 *
	 * @param paper
	 *            the entry to change, never null
	 */
	public void applyTo(Paper paper) {
		if (!entryType.equals(paper.getEntryType() == null ? "" : paper.getEntryType())) { //$NON-NLS-1$
			paper.setEntryType(entryType);
		}
		Map<String, Field> present = byId(paper.getFields());
		List<String> wanted = idsOf(fields.stream().map(FieldValue::id).toList());
		present.forEach((id, field) -> {
			if (!wanted.contains(id)) {
				paper.getFields().remove(field);
			}
		});
		int place = 0;
		for (int i = 0; i < fields.size(); i++) {
			Field field = present.get(wanted.get(i));
			if (field == null) {
				paper.getFields().add(place, newField(fields.get(i)));
				place++;
			} else {
				setValue(field, fields.get(i).value());
				place = paper.getFields().indexOf(field) + 1;
			}
		}
	}

	private static void setValue(Field field, String value) {
		if (!value.equals(field.getValue() == null ? "" : field.getValue())) { //$NON-NLS-1$
			field.setValue(value);
		}
	}

	private static Field newField(FieldValue value) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(value.name());
		field.setValue(value.value());
		return field;
	}

	private static Map<String, Field> byId(EList<Field> fields) {
		List<Field> present = List.copyOf(fields);
		List<String> ids = idsOf(present.stream().map(field -> new FieldValue(field.getName(), "").id()).toList()); //$NON-NLS-1$
		Map<String, Field> byId = new HashMap<>();
		for (int i = 0; i < ids.size(); i++) {
			byId.put(ids.get(i), present.get(i));
		}
		return byId;
	}

	/** Tells fields of the same name apart by counting them. */
	static List<String> idsOf(List<String> names) {
		Map<String, Integer> counts = new HashMap<>();
		return names.stream().map(name -> name + ' ' + counts.merge(name, 1, Integer::sum)).toList();
	}
}
