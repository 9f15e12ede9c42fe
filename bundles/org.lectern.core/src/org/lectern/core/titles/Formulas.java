/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

/** Tells which places of a BibTeX value are in formulas. The places must be asked for in order. */
final class Formulas {

	private final String value;
	private int at;
	private boolean inside;

	Formulas(String value) {
		this.value = value;
	}

	/** Tells whether a place, not before the one asked for last, is between two dollar signs. */
	boolean hold(int place) {
		while (at < place) {
			char c = value.charAt(at);
			if (c == '\\') {
				at++;
			} else if (c == '$') {
				inside = !inside;
			}
			at++;
		}
		return inside;
	}
}
