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

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Severity;

/** Flags academic titles, forms of address and roles in names. */
final class TitleInNameCheck extends NameCheck {

	/** At the beginning of the name or of its given names. "Md." is a given name, and so is "Mr" without full stop. */
	private static final Pattern TITLE = Pattern
			.compile("(?:^|, *)((?:Prof\\.|Professor|Dr\\.?|Dipl\\.-Ing\\.|Mr\\.|Mrs\\.|Ms\\.)(?: ?Dr\\.?)?)(?= )"); //$NON-NLS-1$

	/** At the end, where the letters cannot be initials. */
	private static final Pattern DEGREE = Pattern.compile(" ((?:Ph\\. ?D\\.?|PhD|DPhil|MSc|BSc|M\\. ?Sc\\.?|MBA))$"); //$NON-NLS-1$

	/** What somebody did for the work, which the name of the field says. */
	private static final Pattern ROLE = Pattern
			.compile("(\\((?:[Ee]ds?\\.?|[Ee]ditors?|Hrsg\\.?|Hg\\.?|[Tt]rans\\.?|[Tt]ranslators?)\\))"); //$NON-NLS-1$

	TitleInNameCheck() {
		super(describe("title-in-name", Severity.WARNING, Messages.TitleInNameCheck_title, //$NON-NLS-1$
				Messages.TitleInNameCheck_explanation));
	}

	@Override
	void check(CheckedPaper paper, NameList list) {
		for (ListedName name : list.people()) {
			Matcher title = TITLE.matcher(name.mask());
			Matcher role = ROLE.matcher(name.mask());
			Matcher degree = DEGREE.matcher(name.mask());
			if (title.find()) {
				report(paper, list, name, title.start(1), title.end(1));
			} else if (degree.find()) {
				report(paper, list, name, degree.start(1), degree.end(1));
			} else if (name.mask().indexOf('(') >= 0 && role.find()) {
				report(paper, list, name, role.start(1), role.end(1));
			} else if (name.hasComma()) {
				List<String> parts = name.parts();
				String last = parts.get(parts.size() - 1);
				if (parts.size() > 2 && NameWords.isDegree(last)) {
					report(paper, list, name, name.mask().length() - last.length(), name.mask().length());
				}
			}
		}
	}

	private void report(CheckedPaper paper, NameList list, ListedName name, int start, int end) {
		paper.report(description(), list.field(), name.start() + start, name.start() + end,
				NLS.bind(Messages.TitleInNameCheck_message, name.text().substring(start, end), name.label()),
				name.label());
	}
}
