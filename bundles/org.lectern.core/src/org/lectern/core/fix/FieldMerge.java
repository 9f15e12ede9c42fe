/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.text.Identifiers;
import org.lectern.model.text.LatexText;
import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/**
 * Gives one paper the fields of others. A field it lacks is taken over. Where both have one:
 * <ul>
 * <li>keywords, groups, files, notes and keys are joined;
 * <li>of two abstracts, and of two names of a venue or publisher, the longer one stays;
 * <li>of two lists of people the one with more names stays, or else with longer ones;
 * <li>of two titles that say the same, the one with more capitals in braces stays; of two forms of a DOI, the DOI
 * without an address;
 * <li>of other values, that of the record with a DOI stays, because it was most likely taken from the publisher, or else
 * that of the first record.
 * </ul>
 * A value that gives way and says something else goes into a field of the same name with "-alt" behind it. What a
 * reference manager keeps for itself, such as the time of a change, is not taken over where the first record has its
 * own.
 */
final class FieldMerge {

	private static final String ALTERNATIVE = "-alt"; //$NON-NLS-1$
	/** Stands between two values that gave way. */
	static final String ALTERNATIVES = " ; "; //$NON-NLS-1$

	private static final Set<String> PEOPLE = Set.of("author", "editor"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> LONGER = Set.of("abstract", "journal", "journaltitle", "booktitle", "publisher"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> TITLES = Set.of("title", "subtitle", "booktitle", "maintitle"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> BOOKKEEPING = Set.of("timestamp", "date-added", "date-modified", "owner", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"creationdate", "modificationdate", "bibsource"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Entry types that say little, so that a more telling one replaces them. */
	private static final Set<String> VAGUE = Set.of("misc", "online", "unpublished", "electronic", "www"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Paper survivor;
	private boolean authoritative;

	FieldMerge(Paper survivor) {
		this.survivor = survivor;
		authoritative = survivor.getDoi() != null;
	}

	/** Takes over what another paper says. */
	void take(Paper other) {
		boolean prefersOther = !authoritative && other.getDoi() != null;
		if (isVague(survivor.getEntryType()) && !isVague(other.getEntryType())) {
			survivor.setEntryType(other.getEntryType());
		}
		List.copyOf(other.getFields()).forEach(field -> take(field, prefersOther));
		authoritative |= prefersOther;
	}

	/** Tells whether a field is one that a reference manager keeps for itself. */
	static boolean isBookkeeping(String name) {
		return BOOKKEEPING.contains(name.toLowerCase(Locale.ROOT));
	}

	private static boolean isVague(String entryType) {
		return entryType == null || VAGUE.contains(entryType.toLowerCase(Locale.ROOT));
	}

	private void take(Field theirs, boolean prefersOther) {
		String name = theirs.getName().toLowerCase(Locale.ROOT);
		String value = theirs.getValue();
		if (value == null || value.isBlank()) {
			return;
		}
		Field mine = mine(name);
		JoinedField joined = JoinedField.of(name);
		if (name.endsWith(ALTERNATIVE)) {
			addAlternative(theirs.getName(), value);
		} else if (joined != null) {
			joined.addTo(survivor, value);
		} else if (mine == null) {
			add(theirs.getName(), value);
		} else if (mine.getValue() == null || mine.getValue().isBlank()) {
			mine.setValue(value);
		} else if (isMoreExactDate(name, value, mine)) {
			add(theirs.getName(), value);
		} else if (sayTheSame(name, mine.getValue(), value)) {
			if (isBetterForm(name, value, mine.getValue())) {
				mine.setValue(value);
			}
		} else if (!isBookkeeping(name)) {
			decide(name, mine, value, prefersOther);
		}
	}

	/** Returns the field of the survivor with this name or its alias, null when there is none. */
	private Field mine(String name) {
		return FieldAliases.of(name).stream().map(survivor::findField).filter(field -> field != null).findFirst()
				.orElse(null);
	}

	private void add(String name, String value) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		survivor.getFields().add(field);
	}

	/** Tells whether a date says more than the year that is there, and the same year. Both fields stay then. */
	private static boolean isMoreExactDate(String name, String value, Field mine) {
		return name.equals("date") && mine.getName().equalsIgnoreCase("year") //$NON-NLS-1$ //$NON-NLS-2$
				&& value.strip().startsWith(mine.getValue().strip() + '-');
	}

	private static boolean sayTheSame(String name, String mine, String theirs) {
		if (name.equals("doi") && Identifiers.doi(mine) != null) { //$NON-NLS-1$
			return Identifiers.doi(mine).equals(Identifiers.doi(theirs));
		}
		String one = folded(mine);
		String other = folded(theirs);
		return one.equals(other) && (!one.isEmpty() || mine.equals(theirs))
				|| name.equals("year") && other.startsWith(one + ' ') //$NON-NLS-1$
				|| FieldAliases.of(name).contains("year") && one.startsWith(other + ' '); //$NON-NLS-1$
	}

	/** Tells which of two values that say the same is written better: capitals are protected, a DOI stands alone. */
	private static boolean isBetterForm(String name, String theirs, String mine) {
		if (name.equals("doi")) { //$NON-NLS-1$
			return !mine.strip().startsWith("10.") && theirs.strip().startsWith("10."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return TITLES.contains(name) && protectedCapitals(theirs) > protectedCapitals(mine);
	}

	private static int protectedCapitals(String value) {
		int depth = 0;
		int capitals = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			capitals += depth > 0 && Character.isUpperCase(c) ? 1 : 0;
		}
		return capitals;
	}

	private static String folded(String value) {
		return FoldedText.of(LatexText.toPlain(value));
	}

	private void decide(String name, Field mine, String theirs, boolean prefersOther) {
		String kept = mine.getValue();
		String lost = theirs;
		if (isBetter(name, theirs, kept, prefersOther)) {
			mine.setValue(theirs);
			lost = kept;
			kept = theirs;
		}
		if (!isCovered(name, lost, kept)) {
			addAlternative(mine.getName() + ALTERNATIVE, lost);
		}
	}

	private static boolean isBetter(String name, String theirs, String mine, boolean prefersOther) {
		if (PEOPLE.contains(name)) {
			int more = Integer.compare(PersonNames.parse(theirs).size(), PersonNames.parse(mine).size());
			return more > 0 || more == 0 && folded(theirs).length() > folded(mine).length();
		}
		if (LONGER.contains(name)) {
			return folded(theirs).length() > folded(mine).length();
		}
		return prefersOther;
	}

	/** Tells whether the value that stays says all that the other one says. */
	private static boolean isCovered(String name, String lost, String kept) {
		if (PEOPLE.contains(name)) {
			Set<String> families = new HashSet<>();
			PersonNames.parse(kept).forEach(person -> families.add(family(person)));
			return PersonNames.parse(lost).stream().allMatch(person -> families.contains(family(person)));
		}
		return LONGER.contains(name) && folded(kept).contains(folded(lost));
	}

	private static String family(PersonName person) {
		return FoldedText.of(person.particle() + ' ' + person.family());
	}

	private void addAlternative(String name, String value) {
		Field field = survivor.findField(name);
		if (field == null) {
			add(name, value);
		} else if (!List.of(field.getValue().split(ALTERNATIVES)).contains(value)) {
			field.setValue(field.getValue() + ALTERNATIVES + value);
		}
	}
}
