/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.text;

public final class LatexText {

	private LatexText() {
	}

	public static String toPlain(String latex) {
		return latex.replaceAll("[{}]", "").replaceAll("\\s+", " ").strip();
	}

	public static String toVerbatim(String latex) {
		return latex.replaceAll("[{}]", "").replaceAll("\\s+", " ").strip();
	}

	public static String escape(String plain) {
		return plain;
	}
}
