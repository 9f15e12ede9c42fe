/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.ValuePlace;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * The correction of a finding as a change of the text.
 *
 * @param label
 *            what it does, localised
 * @param location
 *            the text that gives way
 * @param value
 *            what takes its place
 */
record FieldCorrection(String label, Location location, String value) {

	/** Returns the correction, null when there is none, or none that replaces just one piece of the text. */
	static FieldCorrection of(Finding finding, ReportContext context) {
		if (finding.paper() == null || finding.arguments().isEmpty()
				|| !(context.catalog().check(finding.checkId()) instanceof CorrectingCheck check)) {
			return null;
		}
		Paper paper = context.corpus().find(finding.paper());
		ReviewFile file = context.corpus().file(finding.location().file());
		if (paper == null || file == null) {
			return null;
		}
		for (Field field : paper.getFields()) {
			if (finding.arguments().get(0).equalsIgnoreCase(field.getName())
					&& ValuePlace.isLiteral(field, file.text())) {
				String value = check.correct(field);
				if (value != null) {
					return new FieldCorrection(check.correctionLabel(),
							Location.of(file, BibResource.valueRangeOf(field)), value);
				}
			}
		}
		return null;
	}
}
