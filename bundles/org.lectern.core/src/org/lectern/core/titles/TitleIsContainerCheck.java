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

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Field;

/** Flags papers that have the title of the journal or book they appeared in. */
@SuppressWarnings("nls")
final class TitleIsContainerCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("title-is-container", Category.TITLES,
			Severity.WARNING, Messages.TitleIsContainerCheck_title, Messages.TitleIsContainerCheck_explanation);

	/** Entry types of things that appear in others. */
	private static final Set<String> PARTS = Set.of("article", "inproceedings", "conference", "incollection", "inbook",
			"suppbook", "suppcollection", "inreference", "misc", "unpublished");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field title = PARTS.contains(paper.type()) ? paper.field("title") : null;
		if (title == null) {
			return;
		}
		for (String name : TitleFields.CONTAINER) {
			String container = paper.value(name);
			if (container != null && mayBeSame(title.getValue(), container)
					&& isSame(paper.text("title"), paper.text(name))) {
				paper.report(DESCRIPTION, title, NLS.bind(Messages.TitleIsContainerCheck_message, name), name);
				return;
			}
		}
	}

	/** Tells most titles from most containers at once. */
	private static boolean mayBeSame(String title, String container) {
		char one = begin(title);
		char other = begin(container);
		return one == other || one == 0 || other == 0;
	}

	/** Returns the first letter in lower case, 0 where a command or an accent makes it uncertain. */
	private static char begin(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) == '\\' || value.charAt(i) >= 128) {
				return 0;
			}
			if (Character.isLetterOrDigit(value.charAt(i))) {
				return Character.toLowerCase(value.charAt(i));
			}
		}
		return 0;
	}

	/** An article can be named after a thing of one word as its journal is. */
	private static boolean isSame(String title, String container) {
		String folded = FoldedText.of(title);
		return folded.indexOf(' ') > 0 && folded.equals(FoldedText.of(container));
	}
}
