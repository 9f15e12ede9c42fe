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

import java.util.List;

import org.lectern.model.review.Paper;

/**
 * A check whose findings can be put right by changing the paper in another way than by the value of one field, without
 * losing what it says and without asking anybody: a field is renamed, moved or taken away, or what follows from one field
 * is written into another.
 */
public interface PaperCorrectingCheck {

	/**
	 * Returns what the correction does, for a menu.
	 *
	 * @return one line, localised, never null
	 */
	String correctionLabel();

	/**
	 * Tells whether what is right follows from a finding.
	 *
	 * @param arguments
	 *            the arguments of the finding, never null
	 * @return whether it does; this implementation says so
	 */
	default boolean isCorrectable(List<String> arguments) {
		return true;
	}

	/**
	 * Corrects a paper. A paper that is right, or in which the place for what is to be moved is taken, stays as it is.
	 *
	 * @param paper
	 *            the paper, which may have changed since it was checked, never null
	 * @param arguments
	 *            the arguments of a correctable finding about it, never null
	 */
	void correct(Paper paper, List<String> arguments);
}
