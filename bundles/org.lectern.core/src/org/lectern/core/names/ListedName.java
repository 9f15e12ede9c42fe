/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.lectern.model.text.PersonName;
import org.lectern.model.text.PersonNames;

/**
 * One name of a list as it is written.
 *
 * @param text
 *            the name without white space around it, never empty
 * @param mask
 *            the same by {@link NameMask}, never null
 * @param start
 *            where it begins in the value of the field, 0 or more
 */
record ListedName(String text, String mask, int start) {

	/** Name parts with keys, an extension of biblatex: {@code family=Sartre, given=Jean-Paul}. */
	private static final Pattern KEYED = Pattern.compile("\\b(?:family|given|prefix|suffix)(?:-i)?\\s*="); //$NON-NLS-1$

	private static final String OTHERS = "others"; //$NON-NLS-1$

	int end() {
		return start + text.length();
	}

	/** Returns the name in one line, for messages. */
	String label() {
		return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Tells whether the name is not that of a person to be taken apart: braces hold it together, or keys name its parts. */
	boolean isFixed() {
		return isGroup() || isOthers() || mask.indexOf('=') >= 0 && KEYED.matcher(mask).find();
	}

	/** Tells whether the whole name stands in braces. */
	boolean isGroup() {
		return mask.charAt(0) == NameMask.HIDDEN && mask.chars().noneMatch(Character::isLetter);
	}

	/** Tells whether it stands for more people than the list names. */
	boolean isOthers() {
		return text.equalsIgnoreCase(OTHERS);
	}

	boolean hasComma() {
		return mask.indexOf(',') >= 0;
	}

	boolean hasLetter() {
		return mask.chars().anyMatch(c -> Character.isLetter(c) || c == NameMask.HIDDEN);
	}

	/** Returns the masks of what stands between the commas, without white space around; parts can be empty. */
	List<String> parts() {
		return split(mask, mask);
	}

	/** Returns what stands between the commas as it is written, without white space around; parts can be empty. */
	List<String> writtenParts() {
		return split(mask, text);
	}

	private static List<String> split(String mask, String text) {
		List<String> parts = new ArrayList<>(3);
		int from = 0;
		for (int comma = mask.indexOf(','); comma >= 0; comma = mask.indexOf(',', from)) {
			parts.add(text.substring(from, comma).strip());
			from = comma + 1;
		}
		parts.add(text.substring(from).strip());
		return parts;
	}

	/** Reads the name by the rules of BibTeX. */
	PersonName read() {
		return PersonNames.parse(text).get(0);
	}
}
