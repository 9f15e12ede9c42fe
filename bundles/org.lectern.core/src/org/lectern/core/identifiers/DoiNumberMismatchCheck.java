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

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.text.Identifiers;

/**
 * Flags a DOI made from the ISBN of another publisher, or from the ISSN of another journal, than the paper tells. A
 * book has an ISBN in print and another one on the screen, of which a record may tell either, so that only their first
 * digits count; a journal has two ISSNs, so that nothing can be said where the record tells one.
 */
final class DoiNumberMismatchCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("doi-number-mismatch", //$NON-NLS-1$
			Category.IDENTIFIERS, Severity.WARNING, Messages.DoiNumberMismatchCheck_title,
			Messages.DoiNumberMismatchCheck_explanation).onlyIn("strict"); //$NON-NLS-1$

	private static final Pattern ISBN = Pattern.compile("/(97[89](?:-?\\d){10})(?!\\d)"); //$NON-NLS-1$

	/** The identifiers of articles of some publishers begin with an ISSN and a year. */
	private static final Pattern ISSN = Pattern.compile("/(?:\\(sici\\)|s)?(\\d{4})-?(\\d{3}[\\dx])\\(\\d", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	/** Prefix, group and the first digits of the publisher. */
	private static final int DIGITS_OF_PUBLISHER = 6;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String doi = DoiText.in(paper);
		if (doi == null) {
			return;
		}
		Matcher isbn = ISBN.matcher(doi);
		if (isbn.find() && isElsewhere(isbn.group(1).replace("-", ""), paper.field("isbn"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			paper.report(DESCRIPTION, paper.field("doi"), NLS.bind(Messages.DoiNumberMismatchCheck_isbn, doi, //$NON-NLS-1$
					Excerpt.of(paper.value("isbn")))); //$NON-NLS-1$
		}
		Matcher issn = ISSN.matcher(doi);
		if (issn.find() && isOther((issn.group(1) + issn.group(2)).toUpperCase(Locale.ROOT), paper.field("issn"))) { //$NON-NLS-1$
			paper.report(DESCRIPTION, paper.field("doi"), NLS.bind(Messages.DoiNumberMismatchCheck_issn, doi, //$NON-NLS-1$
					Excerpt.of(paper.value("issn")))); //$NON-NLS-1$
		}
	}

	private static boolean isElsewhere(String inDoi, Field field) {
		if (field == null) {
			return false;
		}
		List<String> told = PrintedNumber.in(field.getValue()).stream().filter(PrintedNumber::isIsbn)
				.map(number -> Identifiers.isbn(number.digits())).toList();
		return !told.isEmpty() && told.stream()
				.noneMatch(isbn -> isbn.regionMatches(0, inDoi, 0, DIGITS_OF_PUBLISHER));
	}

	private static boolean isOther(String inDoi, Field field) {
		if (field == null) {
			return false;
		}
		List<String> told = PrintedNumber.in(field.getValue()).stream().filter(PrintedNumber::isIssn)
				.map(PrintedNumber::digits).toList();
		return told.size() > 1 && !told.contains(inDoi);
	}
}
