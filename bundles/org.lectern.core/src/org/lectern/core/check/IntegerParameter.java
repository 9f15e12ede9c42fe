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

/** Reads a parameter of a check that is a whole number. */
public final class IntegerParameter {

	private IntegerParameter() {
	}

	/**
	 * Returns the value of a parameter.
	 *
	 * @param paper
	 *            the paper that is checked, never null
	 * @param check
	 *            the check, never null
	 * @param name
	 *            the name of one of its parameters, whose default value is a whole number, never null
	 * @return what the protocol sets, the default value where that is no whole number
	 */
	public static int of(CheckedPaper paper, CheckDescription check, String name) {
		try {
			return Integer.parseInt(paper.profile().parameter(check, name).strip());
		} catch (NumberFormatException e) {
			return Integer.parseInt(check.parameter(name).defaultValue());
		}
	}
}
