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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lectern.core.check.Profile;
import org.lectern.core.completeness.EntryRequirements;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.completeness.FieldRequirement;
import org.lectern.core.completeness.RecommendedFields;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;

/** Lays out the fields of an entry: what its type asks for first, then what every paper can have, then all else. */
public final class FieldSlots {

	private static final List<String> READING = List.of(Tags.FIELD, ReadingStatus.FIELD, Rating.FIELD);
	/** Those every paper is asked for, and those that have a place when they are there. */
	private static final List<String> IDENTIFIERS = List.of("doi", "url"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> OTHER_IDENTIFIERS = List.of("eprint", "eprinttype", "eprintclass", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"archiveprefix", "primaryclass", "isbn", "issn", "pmid", "pmcid", "urldate", "file", "pdf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	private final PaperRecord record;
	private final UnaryOperator<String> naming;
	private final List<FieldSlot> slots = new ArrayList<>();
	private final Set<String> placed = new HashSet<>();

	private FieldSlots(PaperRecord record, UnaryOperator<String> naming) {
		this.record = record;
		this.naming = naming;
	}

	/**
	 * Lays out the fields of a record.
	 *
	 * @param record
	 *            the record, never null
	 * @param profile
	 *            what an entry must tell, never null
	 * @param naming
	 *            the name of a field that fits the other entries of the file best, such as "journal" for "journaltitle",
	 *            never null
	 * @return a place for each field of the record and for each that is asked for, in order, each name once, never null
	 */
	public static List<FieldSlot> of(PaperRecord record, Profile profile, UnaryOperator<String> naming) {
		FieldSlots slots = new FieldSlots(record, naming);
		slots.place(profile.requirements().of(record.entryType()), FieldGroup.REQUIRED);
		slots.place(RecommendedFields.TABLE.of(record.entryType()), FieldGroup.RECOMMENDED);
		READING.forEach(name -> slots.place(name, FieldGroup.READING));
		IDENTIFIERS.forEach(name -> slots.place(name, FieldGroup.IDENTIFIER));
		OTHER_IDENTIFIERS.forEach(name -> slots.placePresent(name, FieldGroup.IDENTIFIER));
		slots.place(ABSTRACT, FieldGroup.ABSTRACT);
		record.fields().forEach(field -> slots.place(field.name(), FieldGroup.OTHER));
		return slots.inGroups();
	}

	/** The abstract and the identifiers have places of their own, also where they are asked for. */
	private List<FieldSlot> inGroups() {
		List<FieldSlot> ordered = new ArrayList<>();
		for (FieldGroup group : FieldGroup.values()) {
			slots.stream().filter(slot -> slot.group() == group).forEach(ordered::add);
		}
		return List.copyOf(ordered);
	}

	private void place(List<FieldRequirement> requirements, FieldGroup group) {
		for (FieldRequirement requirement : requirements) {
			boolean told = requirement.fields().stream().anyMatch(this::isPlaced);
			for (String field : requirement.fields()) {
				told |= placePresent(field, group);
			}
			if (!told) {
				place(naming.apply(requirement.name()), group);
			}
		}
	}

	private boolean placePresent(String name, FieldGroup group) {
		return record.value(name) != null && place(name, group);
	}

	private boolean place(String name, FieldGroup group) {
		if (name.isEmpty() || !placed.add(name.toLowerCase(Locale.ROOT))) {
			return false;
		}
		String written = record.fields().stream().map(FieldValue::name).filter(name::equalsIgnoreCase).findFirst()
				.orElse(name);
		boolean ownPlace = name.equalsIgnoreCase(ABSTRACT);
		slots.add(new FieldSlot(written, ownPlace ? FieldGroup.ABSTRACT : group));
		return true;
	}

	private boolean isPlaced(String name) {
		return placed.contains(name);
	}

	/**
	 * Returns the fields an entry of a type must tell one of.
	 *
	 * @param requirements
	 *            what is asked for, never null
	 * @param entryType
	 *            the entry type, may be null
	 * @param name
	 *            the name a finding gives, which is the canonical one, never null
	 * @return the names of the fields that can tell it and their aliases, in lower case, never null
	 */
	public static Set<String> fieldsFor(EntryRequirements requirements, String entryType, String name) {
		Set<String> fields = new HashSet<>(FieldAliases.of(name));
		List<FieldRequirement> asked = new ArrayList<>(requirements.of(entryType));
		asked.addAll(RecommendedFields.TABLE.of(entryType));
		asked.stream().filter(requirement -> requirement.name().equals(name))
				.forEach(requirement -> fields.addAll(requirement.fields()));
		return fields;
	}
}
