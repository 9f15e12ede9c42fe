/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

/**
 * A part of a value.
 *
 * @param start
 *            where it begins, in UTF-16 code units
 * @param end
 *            where it ends, behind its last character
 */
record Passage(int start, int end) {

	String in(String value) {
		return value.substring(start, end);
	}
}
