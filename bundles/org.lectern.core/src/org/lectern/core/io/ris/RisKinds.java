/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.ris;

import java.util.Map;
import java.util.regex.Pattern;

/** Entry types for which RIS has one type together; what it says of the kind of work tells them apart. */
final class RisKinds {

	private static final Pattern MASTER = Pattern.compile("(?iu).*(?:master|m\\.?\\s?sc\\b|magister|diplom|bachelor|laurea).*", //$NON-NLS-1$
			Pattern.DOTALL);
	private static final Pattern MANUAL = Pattern.compile("(?iu).*\\b(?:manual|handbook|guide)\\b.*", Pattern.DOTALL); //$NON-NLS-1$
	private static final String MANUAL_TYPE = "manual"; //$NON-NLS-1$
	private static final Map<String, String> USUAL = Map.of("phdthesis", "PhD thesis", "mastersthesis", "Master's thesis", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			MANUAL_TYPE, "Manual", "techreport", "Technical report"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Map<String, String> PUBLISHERS = Map.of("phdthesis", "school", "mastersthesis", "school", "thesis", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"school", "techreport", "institution", "report", "institution", MANUAL_TYPE, "organization", "patent", "holder", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"unpublished", "organization"); //$NON-NLS-1$ //$NON-NLS-2$

	private RisKinds() {
	}

	/**
	 * Tells the entry type.
	 *
	 * @param kind
	 *            the kind of work, null where nothing is said
	 * @param isPart
	 *            whether the record says what the work is a part of
	 */
	static String entryType(RisType type, String kind, boolean isPart) {
		if (type.isThesis() && kind != null && MASTER.matcher(kind).matches()) {
			return "mastersthesis"; //$NON-NLS-1$
		}
		if (type == RisType.RPRT && kind != null && MANUAL.matcher(kind).matches()) {
			return MANUAL_TYPE;
		}
		if (type == RisType.CONF && !isPart) {
			return "proceedings"; //$NON-NLS-1$
		}
		return type == RisType.CHAP && !isPart ? "inbook" : type.entryType(); //$NON-NLS-1$
	}

	/** Returns what stands for an entry type where nothing else is said; null where nothing has to. */
	static String usual(String entryType) {
		return USUAL.get(entryType);
	}

	/** Returns the field for the one that published works of an entry type. */
	static String publisher(String entryType) {
		return PUBLISHERS.getOrDefault(entryType, "publisher"); //$NON-NLS-1$
	}
}
