/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Paper;

/**
 * Flags papers that no manuscript of the review cites, at their keys. What another entry refers to is used by that entry;
 * containers of data are no papers.
 */
final class NeverCitedCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("never-cited", Category.KEYS, //$NON-NLS-1$
			Severity.INFO, Messages.NeverCitedCheck_title, Messages.NeverCitedCheck_explanation).onlyIn();

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		ReviewKeys keys = ReviewKeys.of(context.corpus());
		List<Manuscript> manuscripts = Manuscripts.of(context.corpus(), context.progress()).stream()
				.filter(manuscript -> manuscript.citesFrom(keys) || manuscript.citesAll()).toList();
		if (manuscripts.isEmpty() || manuscripts.stream().anyMatch(Manuscript::citesAll)) {
			return;
		}
		Set<String> used = new HashSet<>();
		manuscripts.forEach(manuscript -> manuscript.texts()
				.forEach(text -> text.citations().forEach(citation -> used.add(citation.key()))));
		for (Paper paper : context.corpus().papers()) {
			EntryReferences.of(paper).forEach(reference -> used.add(reference.key()));
		}
		for (Paper paper : context.corpus().papers()) {
			if (!isUsed(paper, used)) {
				sink.accept(new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
						NLS.bind(Messages.NeverCitedCheck_message, paper.getKey()),
						Location.of(context.corpus().fileOf(paper), BibResource.keyRangeOf(paper)),
						context.corpus().referenceTo(paper), List.of(), List.of()));
			}
		}
	}

	private static boolean isUsed(Paper paper, Set<String> used) {
		String key = paper.getKey();
		if ("xdata".equalsIgnoreCase(paper.getEntryType()) || key == null || key.isEmpty() || used.contains(key)) { //$NON-NLS-1$
			return true;
		}
		String ids = paper.fieldValue("ids"); //$NON-NLS-1$
		if (ids != null) {
			for (String id : ids.split(",")) { //$NON-NLS-1$
				if (used.contains(id.strip())) {
					return true;
				}
			}
		}
		return false;
	}
}
