/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags addresses and DOIs in titles and names of journals and books. */
@SuppressWarnings("nls")
final class UrlInTitleCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("url-in-title", Category.TITLES,
			Severity.WARNING, Messages.UrlInTitleCheck_title, Messages.UrlInTitleCheck_explanation);

	private static final List<String> FIELDS = List.of("title", "subtitle", "booktitle", "journaltitle", "journal");

	/** An address has a path or a name with a dot: a title can be about what begins with {@code http://}. */
	private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s{}<>\"]{3,400}"
			+ "|\\bdoi:\\s?10\\.\\d{4,9}/[^\\s{}<>\"]{1,300}", Pattern.CASE_INSENSITIVE);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : FIELDS) {
			Field field = paper.field(name);
			if (field != null && field.getValue().indexOf('/') >= 0) {
				check(paper, field);
			}
		}
	}

	private static void check(CheckedPaper paper, Field field) {
		Matcher address = ADDRESS.matcher(field.getValue());
		if (address.find()) {
			int end = address.end();
			while (".,;:)".indexOf(field.getValue().charAt(end - 1)) >= 0) {
				end--;
			}
			paper.report(DESCRIPTION, field, address.start(), end, NLS.bind(Messages.UrlInTitleCheck_message,
					field.getName(), field.getValue().substring(address.start(), end)));
		}
	}
}
