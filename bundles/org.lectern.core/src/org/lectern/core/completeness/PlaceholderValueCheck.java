/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags values that only say that there is no value: "n/a", "TODO", "????". */
public final class PlaceholderValueCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("placeholder-value", //$NON-NLS-1$
			Category.COMPLETENESS, Severity.WARNING, Messages.PlaceholderValueCheck_title,
			Messages.PlaceholderValueCheck_explanation);

	private static final int LONGEST = 16;

	private static final Set<String> WORDS = Set.of("n/a", "n.a.", "na", "nan", "null", "undefined", "todo", "tbd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"tba", "fixme", "xxx", "xxxx", "not available", "not specified", "no abstract", "no title", "[no title]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	/** Words that somebody or something can be called. */
	private static final Set<String> ALSO_NAMES = Set.of("na", "nan", "null", "undefined", "todo", "xxx"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final Pattern SIGNS = Pattern.compile("[?*_-]+(?:-+[?*]+)?"); //$NON-NLS-1$

	/** Fields that are printed or looked up. Names have a check of their own, and other fields their own customs. */
	@SuppressWarnings("nls")
	private static final Set<String> FIELDS = Set.of("title", "subtitle", "booktitle", "maintitle", "journal",
			"journaltitle", "series", "year", "date", "month", "volume", "number", "issue", "pages", "eid", "chapter",
			"edition", "publisher", "location", "address", "institution", "school", "organization", "type",
			"howpublished", "doi", "url", "eprint", "isbn", "issn", "abstract", "urldate", "language");

	/** Made by the catalogue only. */
	PlaceholderValueCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (Field field : paper.fields()) {
			String value = field.getValue();
			if (isPlaceholder(field)) {
				paper.report(DESCRIPTION, field,
						NLS.bind(Messages.PlaceholderValueCheck_message, value.strip(), field.getName()));
			}
		}
	}

	/**
	 * Tells whether a field only says that there is no value.
	 *
	 * @param field
	 *            the field, never null
	 * @return whether its value is a placeholder
	 */
	public static boolean isPlaceholder(Field field) {
		if (field.getValue() == null || field.getValue().length() > LONGEST || field.getName() == null) {
			return false;
		}
		String name = field.getName().toLowerCase(Locale.ROOT);
		String value = field.getValue().replace("{", "").replace("}", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (value.isEmpty() || !FIELDS.contains(name)) {
			return false;
		}
		if (!Character.isLetter(value.charAt(0)) && value.charAt(0) != '[') {
			return SIGNS.matcher(value).matches();
		}
		String word = value.toLowerCase(Locale.ROOT);
		return WORDS.contains(word) && !(name.endsWith("title") && ALSO_NAMES.contains(word)); //$NON-NLS-1$
	}
}
