/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags fields that say that an entry is of another type than it is given, or that stand in the place of another one. */
@SuppressWarnings("nls")
final class UnexpectedFieldCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unexpected-field", Category.TYPES,
			Severity.WARNING, Messages.UnexpectedFieldCheck_title, Messages.UnexpectedFieldCheck_explanation);

	private static final String PARTS = "inproceedings conference incollection inbook bookinbook suppbook "
			+ "suppcollection inreference";
	private static final String WHOLES = "book mvbook booklet collection mvcollection proceedings mvproceedings "
			+ "reference mvreference manual thesis phdthesis mastersthesis techreport report patent";

	/** By entry type and name of the field, with a blank between them: the message. */
	private static final Map<String, String> MESSAGES = new HashMap<>();

	static {
		add(PARTS, "journal journaltitle", Messages.UnexpectedFieldCheck_journalOfPart);
		add(WHOLES, "journal journaltitle", Messages.UnexpectedFieldCheck_journalOfWhole);
		add("article", "booktitle", Messages.UnexpectedFieldCheck_booktitleOfArticle);
		add("thesis phdthesis mastersthesis techreport report manual patent", "booktitle",
				Messages.UnexpectedFieldCheck_booktitleOfWhole);
		add("article book " + PARTS, "school", Messages.UnexpectedFieldCheck_school);
	}

	private static void add(String types, String fields, String message) {
		for (String type : types.split(" ")) {
			for (String field : fields.split(" ")) {
				MESSAGES.put(type + ' ' + field, message);
			}
		}
	}

	private static final List<String> FIELDS = List.of("journal", "journaltitle", "booktitle", "school");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : FIELDS) {
			Field field = paper.field(name);
			String message = field == null ? null : MESSAGES.get(paper.type() + ' ' + name);
			if (message != null) {
				paper.reportName(DESCRIPTION, field, NLS.bind(message, paper.type(), field.getName().toLowerCase(Locale.ROOT)));
			}
		}
	}
}
