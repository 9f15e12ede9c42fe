/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io;

/** Says that a file cannot be read, where, why and what to do. */
public final class UnreadableSourceException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * Creates the exception.
	 *
	 * @param line
	 *            the line where it shows; 1 where it concerns the whole file
	 * @param message
	 *            why, and what to do, localised, without the name of the file, never null
	 */
	public UnreadableSourceException(int line, String message) {
		super(message);
		this.line = Math.max(1, line);
	}

	/**
	 * Returns where it shows.
	 *
	 * @return the line, 1 or more
	 */
	public int line() {
		return line;
	}
}
