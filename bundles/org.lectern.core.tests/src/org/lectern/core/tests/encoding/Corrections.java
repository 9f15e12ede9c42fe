/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Field;
import org.lectern.model.review.ReviewFactory;

/** What checks make of single values. */
final class Corrections {

	private Corrections() {
	}

	/** Returns the value as a check would have it, and makes sure that it then finds nothing and that it flagged it. */
	static String correct(String checkId, Profile profile, String name, String value) {
		CorrectingCheck check = (CorrectingCheck) CheckCatalog.standard().check(checkId);
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName(name);
		field.setValue(value);
		String corrected = check.correct(field);
		int flagged = findings(checkId, profile, name, value);
		assertEquals(corrected == null ? 0 : 1, flagged, value);
		if (corrected != null) {
			field.setValue(corrected);
			assertEquals(null, check.correct(field), corrected);
			assertEquals(0, findings(checkId, profile, name, corrected), corrected);
		}
		return corrected;
	}

	private static int findings(String checkId, Profile profile, String name, String value) {
		assertNotNull(profile);
		return TestReview.of("a.bib", "@misc{k, " + name + " = {" + value + "}}").under(profile).findings(checkId) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.size();
	}
}
