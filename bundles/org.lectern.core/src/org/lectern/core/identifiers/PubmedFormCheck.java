/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.RewritingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags a number of PubMed or PubMed Central with a prefix or as an address. */
final class PubmedFormCheck extends RewritingCheck {

	/** The fields it looks at. */
	static final String[] FIELDS = { "pmid", "pmcid", "pmc", "eprint" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final Pattern PMID = Pattern.compile(
			"(?:PMID\\s*:?\\s*|(?:https?://)?(?:www\\.)?(?:ncbi\\.nlm\\.nih\\.gov/pubmed|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/)?" //$NON-NLS-1$
					+ "([1-9]\\d{0,7})[/.;]?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final Pattern PMCID = Pattern.compile("(?:PMCID\\s*:?\\s*|" //$NON-NLS-1$
			+ "(?:https?://)?(?:www\\.)?(?:ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/)?" //$NON-NLS-1$
			+ "PMC([1-9]\\d{0,7}(?:\\.\\d)?)[/.;]?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	PubmedFormCheck() {
		super(new CheckDescription("pubmed-form", Category.IDENTIFIERS, Severity.INFO, Messages.PubmedFormCheck_title, //$NON-NLS-1$
				Messages.PubmedFormCheck_explanation), Messages.PubmedFormCheck_message, Messages.PubmedFormCheck_fix,
				FIELDS);
	}

	@Override
	protected String rewrite(Field field, String value) {
		if (isPmid(field)) {
			return pmid(value);
		}
		return isPmcid(field) ? pmcid(value) : null;
	}

	/** Tells whether a field holds a number of PubMed. */
	static boolean isPmid(Field field) {
		return "pmid".equalsIgnoreCase(field.getName()) || EprintText.is(field, "pubmed"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Tells whether a field holds a number of PubMed Central. */
	static boolean isPmcid(Field field) {
		return "pmcid".equalsIgnoreCase(field.getName()) || "pmc".equalsIgnoreCase(field.getName()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the bare number of PubMed, null when there is something else. */
	static String pmid(String value) {
		Matcher pmid = PMID.matcher(value);
		return pmid.matches() ? pmid.group(1) : null;
	}

	/** Returns the bare number of PubMed Central with its three letters, null when there is something else. */
	static String pmcid(String value) {
		Matcher pmcid = PMCID.matcher(value);
		return pmcid.matches() ? "PMC" + pmcid.group(1) : null; //$NON-NLS-1$
	}
}
