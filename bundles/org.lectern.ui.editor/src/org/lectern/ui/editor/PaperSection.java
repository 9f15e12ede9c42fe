/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Shows what identifies the paper; it is changed in its BibTeX file, not here. */
final class PaperSection {

	private final RecordRows rows;

	PaperSection(Composite parent, FormToolkit toolkit) {
		rows = new RecordRows(Sections.create(parent, toolkit, Messages.PaperSection_title), toolkit);
	}

	/** Shows a paper, or why there is none. */
	void show(PaperFacts paper, String missing) {
		rows.clear();
		if (paper == null) {
			rows.addText(missing);
			return;
		}
		rows.add(Messages.PaperSection_paperTitle, paper.title());
		rows.add(Messages.PaperSection_authors, paper.authors());
		rows.add(Messages.PaperSection_year, paper.year());
		rows.add(Messages.PaperSection_venue, paper.venue());
		rows.add(Messages.PaperSection_doi, paper.doi());
		rows.add(Messages.PaperSection_entryType, paper.entryType());
		rows.add(Messages.PaperSection_key, paper.key());
	}
}
