/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import org.lectern.model.review.Field;

/**
 * A check whose every finding can be put right by writing the value of a field in another way, without changing what it
 * means and without asking anybody. The first argument of its findings is the name of the field.
 */
public interface CorrectingCheck {

	/**
	 * Returns what the correction does, for a menu.
	 *
	 * @return one line, localised, never null
	 */
	String correctionLabel();

	/**
	 * Returns the value a field should have.
	 *
	 * @param field
	 *            the field, never null
	 * @return the value as BibTeX, null when the field is right as it is
	 */
	String correct(Field field);
}
