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

/** Shows the fields of the record that have no row of their own, by their names, below the abstract. */
final class OtherFieldsSection {

	private final RecordRows rows;

	OtherFieldsSection(Composite parent, FormToolkit toolkit) {
		rows = new RecordRows(Sections.create(parent, toolkit, Messages.OtherFieldsSection_title), toolkit);
	}

	/** Shows the fields of a paper, or nothing while it is not known. */
	void show(PaperFacts paper) {
		rows.clear();
		if (paper == null) {
			return;
		}
		paper.others().forEach(field -> rows.add(field.name(), field.text()));
		if (paper.others().isEmpty()) {
			rows.addText(Messages.OtherFieldsSection_none);
		}
	}
}
