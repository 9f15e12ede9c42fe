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

/**
 * Something about a check that a protocol can set.
 *
 * @param name
 *            the stable name, lower case with hyphens, never null
 * @param defaultValue
 *            the value where the protocol sets none, never null
 * @param explanation
 *            what it means and which values there are, localised, never null
 */
public record ParameterDescription(String name, String defaultValue, String explanation) {

	/**
	 * Tells whether a value can be one of this parameter.
	 *
	 * @param value
	 *            the value as a protocol would have it, never null
	 * @return whether it can: a whole number where the default is one, else anything that is not blank
	 */
	public boolean accepts(String value) {
		return isWholeNumber(defaultValue) ? isWholeNumber(value.strip()) : !value.isBlank();
	}

	/**
	 * Tells whether the parameter is a whole number.
	 *
	 * @return whether it is
	 */
	public boolean isNumber() {
		return isWholeNumber(defaultValue);
	}

	private static boolean isWholeNumber(String value) {
		try {
			Integer.parseInt(value);
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}
}
