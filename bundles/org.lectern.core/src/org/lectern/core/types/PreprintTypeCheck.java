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

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.types.PreprintServers.Preprint;
import org.lectern.model.review.Field;

/**
 * Flags preprints that are recorded as articles or contributions, and those recorded as miscellaneous that do not tell
 * their number in the field made for it. biblatex has the type online for preprints (its manual, section 3.14.7), BibTeX
 * only misc.
 */
@SuppressWarnings("nls")
final class PreprintTypeCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("preprint-type", Category.TYPES,
			Severity.INFO, Messages.PreprintTypeCheck_title, Messages.PreprintTypeCheck_explanation);

	private static final Set<String> PUBLISHED = Set.of("article", "inproceedings", "conference", "incollection");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		boolean published = PUBLISHED.contains(paper.type());
		if (!published && !paper.type().equals("misc")) {
			return;
		}
		Preprint preprint = PreprintServers.of(paper.paper());
		if (preprint == null) {
			return;
		}
		if (published) {
			checkPublished(paper, preprint);
		} else if (preprint.server().equals(PreprintServers.ARXIV)) {
			checkMisc(paper, preprint);
		}
	}

	private static void checkPublished(CheckedPaper paper, Preprint preprint) {
		boolean container = preprint.field() == PreprintServers.containerOf(paper.paper());
		String better = paper.profile().name().equals(Profile.BIBTEX.name()) ? "misc" : "online";
		report(paper, preprint.field(), NLS.bind(
				container ? Messages.PreprintTypeCheck_container : Messages.PreprintTypeCheck_published,
				new Object[] { preprint.server(), paper.type(), better }));
	}

	private static void checkMisc(CheckedPaper paper, Preprint preprint) {
		if (paper.field("eprint") == null) {
			report(paper, preprint.field(), Messages.PreprintTypeCheck_number);
		} else if (paper.profile().name().equals(Profile.STRICT.name())) {
			report(paper, preprint.field(), Messages.PreprintTypeCheck_misc);
		}
	}

	private static void report(CheckedPaper paper, Field field, String message) {
		paper.report(DESCRIPTION, field, message);
	}
}
