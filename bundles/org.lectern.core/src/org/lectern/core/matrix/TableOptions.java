/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

/**
 * How tables are written. Only comma-separated values know the options; other formats ignore them.
 *
 * @param formulaSafe
 *            whether a text that a spreadsheet program would take for a formula, because it begins with {@code =},
 *            {@code +}, {@code -}, {@code @} or a control character, gets an apostrophe before it. What a paper or a
 *            colleague wrote can then start nothing on the computer of the one who opens the table; the price is that
 *            such texts are not the same when they are read back
 * @param byteOrderMark
 *            whether the file begins with a byte order mark, without which some spreadsheet programs do not take it for
 *            UTF-8
 */
public record TableOptions(boolean formulaSafe, boolean byteOrderMark) {

	/** Safe to open in a spreadsheet program. */
	public static final TableOptions SAFE = new TableOptions(true, false);

	/** As the values are, for other programs to read. */
	public static final TableOptions EXACT = new TableOptions(false, false);
}
