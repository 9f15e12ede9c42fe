/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.Placeholder;
import org.lectern.model.review.Field;

/** Flags what stands in the place of an ISBN or ISSN and is none. */
abstract class PrintedNumberSyntaxCheck extends PrintedNumberCheck {

	private final String message;

	PrintedNumberSyntaxCheck(CheckDescription description, String name, String message) {
		super(description, name, message, number -> !number.isWhole());
		this.message = message;
	}

	@Override
	final void checkOtherText(CheckedPaper paper, Field field) {
		if (!Placeholder.is(field.getValue())) {
			paper.report(description(), field, NLS.bind(message, Excerpt.of(field.getValue())));
		}
	}
}
