/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.hover;

import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.bibtex.BibtexVocabulary;

/** Says what the fixed words of BibTeX mean. */
public final class BibtexWords {

	/** The macros for months that BibTeX defines, in their order. */
	public static final List<String> MONTHS = List
			.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" ")); //$NON-NLS-1$ //$NON-NLS-2$

	private BibtexWords() {
	}

	/**
	 * Says what an entry type is for.
	 *
	 * @param type
	 *            the type in any case, never null
	 * @return the description with the fields it must have; the empty string for an unknown type
	 */
	public static String type(String type) {
		String description = BibtexVocabulary.describeType(type);
		List<String> required = BibtexVocabulary.required(type);
		return description.isEmpty() || required.isEmpty() ? description
				: NLS.bind(Messages.Hover_type, description, String.join(", ", required)); //$NON-NLS-1$
	}

	/**
	 * Says what a field holds.
	 *
	 * @param field
	 *            its name in any case, never null
	 * @return the description; the empty string for an unknown field
	 */
	public static String field(String field) {
		return BibtexVocabulary.describeField(field);
	}

	/**
	 * Says what a macro for a month stands for.
	 *
	 * @param macro
	 *            its name in any case, never null
	 * @return the description; the empty string where it is none for a month
	 */
	public static String month(String macro) {
		int month = MONTHS.indexOf(macro.toLowerCase(Locale.ROOT));
		return month < 0 ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Hover_macro, macro, DateFormatSymbols.getInstance(Locale.ENGLISH).getMonths()[month]);
	}
}
