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

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Paper;

/** Flags entry types that neither BibTeX nor biblatex nor a widely used program knows. */
final class UnknownTypeCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("unknown-type", Category.TYPES, //$NON-NLS-1$
			Severity.WARNING, Messages.UnknownTypeCheck_title, Messages.UnknownTypeCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		String type = paper.type();
		if (!type.isEmpty() && !EntryTypes.isKnown(type)) {
			String nearest = EntryTypes.nearest(type);
			paper.reportType(DESCRIPTION, nearest == null ? NLS.bind(Messages.UnknownTypeCheck_message, type)
					: NLS.bind(Messages.UnknownTypeCheck_suggestion, type, nearest), type);
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.UnknownTypeCheck_correction;
	}

	/** A word that resembles no standard type can mean any. */
	@Override
	public boolean isCorrectable(List<String> arguments) {
		return !arguments.isEmpty() && EntryTypes.nearest(arguments.get(0)) != null;
	}

	@Override
	public void correct(Paper paper, List<String> arguments) {
		if (arguments.get(0).equalsIgnoreCase(paper.getEntryType())) {
			paper.setEntryType(EntryTypes.nearest(arguments.get(0)));
		}
	}
}
